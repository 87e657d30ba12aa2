import { Refused } from '#web/api.ts';
import { useWords } from '#web/language/words.ts';
import { FailedLine } from '#web/ui/failed-line.tsx';
import { RefusalPanel } from '#web/ui/refusal-panel.tsx';

/** What became of the last act that did not succeed: a no with its reason, or a failure. */
export function ProblemLine({ problem }: { problem: unknown }) {
  const { say } = useWords();
  if (problem == null) return null;
  return problem instanceof Refused ? (
    <RefusalPanel refusal={problem.refusal} />
  ) : (
    <FailedLine problem={problem} what={say('desk.failed.act')} />
  );
}
