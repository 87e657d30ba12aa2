import { Link } from '@tanstack/react-router';
import { useWords } from '#web/language/words.ts';
import { firstPage } from '#web/session/first-page.ts';
import { MembershipSwitch } from '#web/session/membership-switch.tsx';
import { SignOut } from '#web/session/sign-out.tsx';
import type { Session } from '#web/session/use-session.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { Mark } from './mark.tsx';
import { MessagesLink } from './messages-link.tsx';
import { ServerClock } from './server-clock.tsx';
import { useTitleProgramme } from './title.tsx';
import './header.css';

/** One header for everybody: who acts, as what, for which programme, by which clock. */
export function Header({ session }: { session?: Session }) {
  const { say } = useWords();
  const programme = useTitleProgramme();
  const name = (
    <>
      <Mark />
      <span>{say('desk.brand')}</span>
    </>
  );
  return (
    <header className="header">
      <div className="header-in">
        <div className="header-brand">
          {session ? (
            <Link to={firstPage(session.role)} aria-label={say('desk.header.home')}>
              {name}
            </Link>
          ) : (
            <a href="/">{name}</a>
          )}
          {programme && <span className="header-programme">{programme}</span>}
        </div>
        {session && (
          <div className="header-who">
            <MembershipSwitch session={session} />
            <Link to="/account">{say('peopleDesk.own.link')}</Link>
          </div>
        )}
        <div className="header-rest">
          <ServerClock />
          {session && <MessagesLink />}
          <LanguageSwitch />
          {session && <SignOut />}
        </div>
      </div>
    </header>
  );
}
