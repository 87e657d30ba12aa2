import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { settleDue, takeDue } from './due.store.ts';
import { type DueActName, dueActs } from './due-acts.ts';

/**
 * Does all that has fallen due, in the order of its instants, one transaction each; each act is told its own instant,
 * not the hour at which we came to it. Answers with how many there were.
 */
export async function runDue(deps: Deps): Promise<number> {
  let done = 0;
  for (;;) {
    const went = await inTransaction(deps.db, async (trx) => {
      const row = await takeDue(trx, deps.now());
      if (!row) return false;
      await dueActs[row.act as DueActName]({ ...deps, db: trx, now: () => row.at }, trx, row.key, row.at);
      await settleDue(trx, row, deps.now());
      return true;
    });
    if (!went) return done;
    done++;
  }
}
