import { useWords } from '#web/language/words.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { SentenceField } from '#web/ui/sentence-field.tsx';
import { type Participation, useAnswer } from './use-participations.ts';

/** Yes or no from the unit's own account, on what it has read; asked again when that changes. */
export function Answering({ asked }: { asked: Participation }) {
  const { say } = useWords();
  const [reason, setReason] = useTyped(`decline.${asked.id}`, '');
  const confirming = useAnswer(asked);
  const declining = useAnswer(asked);
  return (
    <div className="acts">
      <ActPanel
        act={say('participationDesk.confirm')}
        whatHappens={say('participationDesk.confirmHappens')}
        doing={say('participationDesk.confirming')}
        pending={confirming.isPending}
        problem={confirming.error}
        onConfirm={() => confirming.mutate({ answer: 'confirmed' })}
      />
      <ActPanel
        keep={`decline.${asked.id}`}
        act={say('participationDesk.decline')}
        whatHappens={
          <>
            <p>{say('participationDesk.declineHappens')}</p>
            <SentenceField label={say('participationDesk.reason')} value={reason} change={setReason} />
          </>
        }
        doing={say('participationDesk.declining')}
        pending={declining.isPending}
        problem={declining.error}
        onConfirm={() => declining.mutate({ answer: 'declined', reason })}
      />
    </div>
  );
}
