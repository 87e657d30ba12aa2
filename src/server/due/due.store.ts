import type { Trx } from '#server/database/in-transaction.ts';

export interface DueRow {
  act: string;
  key: string;
  at: Temporal.Instant;
}

/** The same act on the same thing falls due once; a new instant takes the place of one that has not come. */
export async function putDue(trx: Trx, { act, key, at }: DueRow): Promise<void> {
  await trx
    .insertInto('due')
    .values({ act, key, at })
    .onConflict((conflict) =>
      conflict.columns(['act', 'key']).doUpdateSet({ at }).where('due.done_at', 'is', null),
    )
    .execute();
}

/** The earliest that has come and is not done, held: of several servers one does it. */
export async function takeDue(trx: Trx, now: Temporal.Instant): Promise<DueRow | undefined> {
  return trx
    .selectFrom('due')
    .select(['act', 'key', 'at'])
    .where('done_at', 'is', null)
    .where('at', '<=', now)
    .orderBy('at')
    .orderBy('act')
    .orderBy('key')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

export async function settleDue(trx: Trx, { act, key }: DueRow, at: Temporal.Instant): Promise<void> {
  await trx.updateTable('due').set({ done_at: at }).where('act', '=', act).where('key', '=', key).execute();
}
