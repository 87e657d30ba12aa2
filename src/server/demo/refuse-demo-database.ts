import type { Db } from '#server/database/in-transaction.ts';
import { StartProblem } from '#server/start-problem.ts';
import { readMoved } from './demo-clock.store.ts';

/** A movable clock must never decide anything in production. */
export async function refuseDemoDatabase(db: Db): Promise<void> {
  if ((await readMoved(db)) !== undefined) throw new StartProblem('demo-clock-in-database');
}
