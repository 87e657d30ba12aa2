import { actsIn } from './read-year.ts';
import type { Demo } from './start-demo.ts';

export interface Plan {
  to: Temporal.Instant;
  /** How many of each kind of act the cast would do, the most frequent first. */
  acts: readonly (readonly [act: string, amount: number])[];
  /** All of them. */
  amount: number;
}

/** What moving today to an instant would bring, if nobody did any of it before. */
export function planMove({ stage, clock }: Demo, to: Temporal.Instant): Plan {
  const all = actsIn(stage.year, clock.now(), to);
  const amounts = new Map<string, number>();
  for (const { row } of all) amounts.set(row.act, (amounts.get(row.act) ?? 0) + 1);
  return {
    to,
    acts: [...amounts].sort(([, one], [, other]) => other - one),
    amount: all.length,
  };
}
