import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { ClauseLinks } from '#web/programme/clause-links.tsx';
import { useFile } from './open-file.ts';
import type { HistoryEvent } from './use-history.ts';

/** On what ground something was done: the clause of the guide it rests on, and the reason. */
export function EventGround({ event: { reason, facts } }: { event: HistoryEvent }) {
  const { definition } = useFile();
  const { say } = useWords();
  const { nameOf } = useSayContext();
  return (
    <>
      {typeof facts.clause === 'string' && (
        <ClauseLinks definition={definition} clauses={[facts.clause]} said />
      )}
      {reason && <p>{say('applicant.history.reason', { reason: nameOf?.('reason', reason) ?? '' })}</p>}
    </>
  );
}
