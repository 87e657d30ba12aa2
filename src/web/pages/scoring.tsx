import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Definition } from '#domain/programme/definition.ts';
import { useWords } from '#web/language/words.ts';
import { WithProgramme } from '#web/programme/with-programme.tsx';
import { nextToScore } from '#web/review/next-to-score.ts';
import { QueueTable } from '#web/review/queue-table.tsx';
import type { Queue } from '#web/review/review-page.ts';
import { invitationsQuery, queueQuery } from '#web/review/use-review.ts';
import { useServerNow } from '#web/session/server-clock.ts';
import { Answered } from '#web/ui/answered.tsx';
import { Deadline } from '#web/ui/deadline.tsx';
import { Page } from '#web/ui/page.tsx';
import '#web/review/review.css';

/** What an expert has to do: answer, declare, score, hand in. */
export function ScoringPage() {
  const { say } = useWords();
  const queue = useQuery(queueQuery);
  return (
    <Page title={say('scoringDesk.title')} lead={say('scoringDesk.queue.lead')}>
      <WithProgramme none={say('scoringDesk.noProgramme')}>
        {(_, definition) => (
          <>
            <OpenInvitations />
            <Answered query={queue}>{(answer) => <Shown queue={answer} definition={definition} />}</Answered>
          </>
        )}
      </WithProgramme>
    </Page>
  );
}

function OpenInvitations() {
  const { say } = useWords();
  const invitations = useQuery(invitationsQuery).data?.invitations ?? [];
  const count = invitations.filter(({ state }) => state === 'invited').length;
  if (invitations.length === 0) return null;
  return (
    <p className={count > 0 ? 'told' : ''}>
      {count > 0 && say('scoringDesk.queue.invitations', { count })}{' '}
      <Link to="/scoring/invitation">{say('scoringDesk.queue.toInvitation')}</Link>
    </p>
  );
}

function Shown({
  queue: { files, opensAt, closesAt },
  definition,
}: {
  queue: Queue;
  definition: Definition;
}) {
  const { say } = useWords();
  const now = useServerNow();
  const readable = Boolean(
    now && opensAt && Temporal.Instant.compare(now, Temporal.Instant.from(opensAt)) >= 0,
  );
  const mine = files.filter(({ state }) => state === 'declared');
  const undeclared = files.filter(({ state }) => state === 'assigned').length;
  const done = mine.filter(({ sheet, open }) => sheet === 'sealed' || open === 0).length;
  const sealed = mine.length > 0 && mine.every(({ sheet }) => sheet === 'sealed');
  const next = readable ? nextToScore(files) : undefined;
  return (
    <>
      {mine.length > 0 && <p>{say('scoringDesk.queue.progress', { done, of: mine.length })}</p>}
      {opensAt && now && !readable && <Deadline what={say('scoringDesk.queue.opens')} at={opensAt} opens />}
      {closesAt && <Deadline what={say('scoringDesk.queue.closes')} at={closesAt} />}
      {mine.length > 0 && now && !readable && <p>{say('scoringDesk.queue.waits')}</p>}
      {undeclared > 0 && (
        <div className="scoring-next">
          <p>{say('scoringDesk.queue.undeclared', { count: undeclared })}</p>
          <Link className="button-link" to="/scoring/conflicts">
            {say('scoringDesk.queue.toConflicts')}
          </Link>
        </div>
      )}
      {sealed && <p>{say('scoringDesk.queue.allSealed')}</p>}
      {next && (
        <p className="scoring-next">
          <Link className="button-link" to="/scoring/files/$number" params={{ number: next.number }}>
            {say('scoringDesk.queue.next', { number: next.number })}
          </Link>
        </p>
      )}
      {readable && mine.length > 0 && (
        <p className="scoring-next">
          <Link to="/scoring/sign">
            {say(sealed ? 'scoringDesk.queue.toScores' : 'scoringDesk.queue.toSign')}
          </Link>
        </p>
      )}
      <div className="scoring-table">
        <QueueTable files={files} definition={definition} readable={readable} />
      </div>
    </>
  );
}
