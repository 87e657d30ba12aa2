import { Button } from 'antd';
import { useWords } from '#web/language/words.ts';
import { LetterDraft } from '#web/opinion/letter-draft.tsx';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { ProblemLine } from '#web/ui/problem-line.tsx';
import { useBatch } from './use-desk.ts';
import '#web/ui/narrowing.css';
import './desk-batch.css';

/** What is done with the chosen files together. */
export function DeskBatch({ numbers, done }: { numbers: readonly string[]; done: () => void }) {
  const { say } = useWords();
  const { claim, askOpinion } = useBatch();
  const [dueOn, setDueOn] = useTyped('batch.due', '');
  const count = numbers.length;
  const told = askOpinion.isSuccess
    ? say('recommendingDesk.batch.asked')
    : claim.isSuccess
      ? say('recommendingDesk.batch.claimed', { count: claim.data })
      : '';

  return (
    <section className="desk-batch" aria-label={say('recommendingDesk.batch.chosen', { count })}>
      <p role="status">{count > 0 ? say('recommendingDesk.batch.chosen', { count }) : told}</p>
      <ProblemLine problem={claim.error} />
      {count > 0 && (
        <>
          <p className="below">
            <Button
              aria-disabled={claim.isPending}
              onClick={() => !claim.isPending && claim.mutate(numbers, { onSuccess: done })}
            >
              {say(claim.isPending ? 'recommendingDesk.batch.claiming' : 'recommendingDesk.batch.claim')}
            </Button>
          </p>
          <ActPanel
            act={say('recommendingDesk.batch.opinion')}
            sends="batch"
            whatHappens={
              <>
                <p>{say('recommendingDesk.batch.opinionHappens', { count })}</p>
                <p className="narrowing">
                  <label>
                    {say('recommendingDesk.batch.dueOn')}
                    <input type="date" value={dueOn} onChange={({ target }) => setDueOn(target.value)} />
                  </label>
                </p>
                {dueOn === '' ? (
                  <p className="note">{say('opinionDesk.draft.dueFirst')}</p>
                ) : (
                  <LetterDraft asked={{ numbers, dueOn }} />
                )}
              </>
            }
            doing={say('recommendingDesk.batch.asking')}
            pending={askOpinion.isPending}
            problem={askOpinion.error}
            onConfirm={() => askOpinion.mutate({ numbers, dueOn }, { onSuccess: done })}
          />
        </>
      )}
    </section>
  );
}
