import { type Kysely, sql } from 'kysely';
import type { Db } from '#server/database/in-transaction.ts';
import type { Database } from '#server/database/tables.ts';

export const isAnswering = (db: Kysely<Database>): Promise<boolean> =>
  sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );

/** What waits to be done without anybody asking. */
export async function countWaiting(
  db: Db,
  now: Temporal.Instant,
): Promise<{ mail: number; due: number; late: number }> {
  const mail = await db
    .selectFrom('delivery')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow();
  const due = await db
    .selectFrom('due')
    .select(({ fn }) => [
      fn.countAll<string>().as('open'),
      fn.countAll<string>().filterWhere('at', '<=', now).as('late'),
    ])
    .where('done_at', 'is', null)
    .executeTakeFirstOrThrow();
  return { mail: Number(mail.count), due: Number(due.open), late: Number(due.late) };
}
