import { Link } from '@tanstack/react-router';
import { useContext } from 'react';
import { refuse } from '#domain/refusal.ts';
import { sayRefusal } from '#messages/say-refusal.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { firstPage } from '#web/session/first-page.ts';
import { SessionContext } from '#web/session/use-session.ts';
import { Page } from '#web/ui/page.tsx';

/** A page that does not exist, and one that is not this person's to see: the same in every word. */
export function NotFound() {
  const { language, say } = useWords();
  const session = useContext(SessionContext);
  const { rule, remedy } = sayRefusal(refuse('not-found'), language, useSayContext());
  return (
    <Page title={say('desk.notFound.title')}>
      <div className="card">
        <p>{rule}</p>
        <p>{remedy}</p>
        <p className="page-next">
          {session ? (
            <Link to={firstPage(session.role)}>{say('desk.notFound.home')}</Link>
          ) : (
            <a href="/">{say('desk.notFound.home')}</a>
          )}
        </p>
      </div>
    </Page>
  );
}
