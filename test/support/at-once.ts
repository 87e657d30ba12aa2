import { sql } from 'kysely';
import { inTransaction, type Trx } from '#server/database/in-transaction.ts';
import type { World } from './world.ts';

/**
 * Starts acts that all come to what is held, one after another has come to it, and lets go when all of them wait: they
 * then meet in the very same moment, every time. Answers with what became of each.
 */
export async function atOnce<Outcome>(
  { deps: { db } }: Pick<World, 'deps'>,
  hold: (trx: Trx) => Promise<unknown>,
  acts: readonly (() => Promise<Outcome>)[],
): Promise<Outcome[]> {
  const started: Promise<Outcome>[] = [];
  await inTransaction(db, async (trx) => {
    await hold(trx);
    for (const act of acts) {
      started.push(act());
      await Promise.race([...started, waiting(db, started.length)]);
    }
  });
  return Promise.all(started);
}

async function waiting(db: World['deps']['db'], people: number): Promise<void> {
  // The serving role is not told what others wait for, but that they do.
  const locked = sql`select distinct pid from pg_locks join pg_stat_activity using (pid)
    where datname = current_database() and not granted`;
  for (let rows = 0; rows < people; ) rows = (await locked.execute(db)).rows.length;
}
