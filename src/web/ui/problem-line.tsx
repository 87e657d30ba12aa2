import type { ReactNode } from 'react';
import { Refused } from '#web/api.ts';
import { useWords } from '#web/language/words.ts';
import { FailedLine } from './failed-line.tsx';
import { RefusalPanel } from './refusal-panel.tsx';

interface Parts {
  problem: unknown;
  what?: string;
  /** Where several things are wrong at once: each of them. */
  children?: ReactNode;
}

/** What became of the last act that did not succeed: a no with its reason, or a failure and `what` it was of. */
export function ProblemLine({ problem, what, children }: Parts) {
  const { say } = useWords();
  if (problem == null) return null;
  return problem instanceof Refused ? (
    <RefusalPanel refusal={problem.refusal}>{children}</RefusalPanel>
  ) : (
    <FailedLine problem={problem} what={what ?? say('desk.failed.act')} />
  );
}
