import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { nextTry } from '#server/next-try.ts';
import { type DueRow, postponeDue, settleDue, takeDue } from './due.store.ts';
import { type DueActName, dueActs } from './due-acts.ts';

/**
 * Does all that has fallen due, in the order of its instants, one transaction each. Each act is told its own instant,
 * and the hour at which we came to it only for what begins then. Answers with how many there were. One that fails holds
 * up no other: it comes back at growing distances, and when the rest is done all that failed is thrown.
 */
export async function runDue(deps: Deps): Promise<number> {
  const failed: Error[] = [];
  let done = 0;
  for (;;) {
    let row: DueRow | undefined;
    try {
      row = await inTransaction(deps.db, async (trx) => {
        const now = deps.now();
        row = await takeDue(trx, now);
        if (!row) return undefined;
        const { act, key, at } = row;
        await dueActs[act as DueActName]({ ...deps, db: trx, now: () => at }, trx, key, at, now);
        await settleDue(trx, row, now);
        return row;
      });
      if (!row) break;
      done++;
    } catch (cause) {
      if (!row) throw cause;
      failed.push(new Error(`${row.act} ${row.key} failed`, { cause }));
      await postpone(deps, row);
    }
  }
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} of what fell due failed`);
  return done;
}

const postpone = ({ db, now }: Deps, row: DueRow): Promise<void> =>
  inTransaction(db, (trx) => postponeDue(trx, row, nextTry(row.failures + 1, now())));
