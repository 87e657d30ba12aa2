import { Input } from 'antd';
import { useId } from 'react';
import { useWords } from '#web/language/words.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { FieldRow } from '#web/ui/field-row.tsx';
import { type Participation, useAnswer } from './use-participations.ts';

/** Yes or no from the unit's own account, on what it has read; asked again when that changes. */
export function Answering({ asked }: { asked: Participation }) {
  const { say } = useWords();
  const [reason, setReason] = useTyped(`decline.${asked.id}`, '');
  const reasonId = useId();
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
            <FieldRow id={reasonId} label={say('participationDesk.reason')}>
              {(ids) => (
                <Input.TextArea
                  {...ids}
                  rows={3}
                  maxLength={2000}
                  value={reason}
                  onChange={({ target }) => setReason(target.value)}
                />
              )}
            </FieldRow>
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
