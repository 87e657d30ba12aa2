import { Button } from 'antd';
import { useWords } from '#web/language/words.ts';
import { ProblemLine } from '#web/ui/problem-line.tsx';
import { AskingOpinion } from './asking-opinion.tsx';
import { useAskOpinion } from './use-ask-opinion.ts';
import { useBatch } from './use-desk.ts';
import './desk-batch.css';

/** What is done with the chosen files together. */
export function DeskBatch({ numbers, done }: { numbers: readonly string[]; done: () => void }) {
  const { say } = useWords();
  const { claim } = useBatch();
  const askOpinion = useAskOpinion();
  const count = numbers.length;
  const asked = askOpinion.isSuccess && askOpinion.submittedAt > claim.submittedAt;
  const told = asked
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
          <AskingOpinion
            numbers={numbers}
            asking={askOpinion}
            happens={say('recommendingDesk.batch.opinionHappens', { count })}
            done={done}
          />
        </>
      )}
    </section>
  );
}
