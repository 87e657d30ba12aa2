import { isSending } from '#domain/application/shown-history.ts';
import { useWords } from '#web/language/words.ts';
import { SeeChanges } from './changes/see-changes.tsx';
import type { HistoryEvent } from './use-history.ts';

/** The version that an act made, or that it was about. */
export function ToldRevision({ event: { act, revision } }: { event: HistoryEvent }) {
  const { say } = useWords();
  if (revision === null) return null;
  return (
    <span className="figures quiet">
      {say('desk.apart')}
      {say(isSending(act) ? 'desk.changes.version' : 'desk.changes.about', { revision })}
    </span>
  );
}

/** What a later version says otherwise than the one before. */
export function ChangedBy({ event: { act, revision } }: { event: HistoryEvent }) {
  return revision !== null && revision > 1 && isSending(act) ? <SeeChanges revision={revision} /> : null;
}
