import { Link } from '@tanstack/react-router';
import { useWords } from '#web/language/words.ts';
import { useSession } from '#web/session/use-session.ts';

/** From one page of an administrator to the others. */
export function AdministrationLinks() {
  const { say } = useWords();
  const { role } = useSession();
  return (
    <>
      <Link to="/admin/accounts">{say('peopleDesk.nav.accounts')}</Link>
      {role === 'system-administrator' && (
        <Link to="/admin/programmes">{say('peopleDesk.nav.programmes')}</Link>
      )}
      <Link to="/admin/calendar">{say('peopleDesk.nav.calendar')}</Link>
    </>
  );
}
