import { sql } from 'kysely';
import type { Trx } from '#server/database/in-transaction.ts';

export interface DueRow {
  act: string;
  key: string;
  at: Temporal.Instant;
  /** How often it was tried in vain. */
  failures: number;
}

/** The same act on the same thing falls due once; a new instant takes the place of one that has not come. */
export async function putDue(trx: Trx, { act, key, at }: Pick<DueRow, 'act' | 'key' | 'at'>): Promise<void> {
  await trx
    .insertInto('due')
    .values({ act, key, at })
    .onConflict((conflict) =>
      conflict
        .columns(['act', 'key'])
        .doUpdateSet({ at, failures: 0, next_try_at: null })
        .where('due.done_at', 'is', null),
    )
    .execute();
}

/** The earliest that has come and is not done, held: of several servers one does it. */
export async function takeDue(trx: Trx, now: Temporal.Instant): Promise<DueRow | undefined> {
  return trx
    .selectFrom('due')
    .select(['act', 'key', 'at', 'failures'])
    .where('done_at', 'is', null)
    .where('at', '<=', now)
    .where(sql<boolean>`(next_try_at is null or next_try_at <= ${now})`)
    .orderBy('at')
    .orderBy('act')
    .orderBy('key')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

/** Done, unless the act has put itself off to another instant. */
export async function settleDue(trx: Trx, row: DueRow, at: Temporal.Instant): Promise<void> {
  await trx
    .updateTable('due')
    .set({ done_at: at })
    .where('act', '=', row.act)
    .where('key', '=', row.key)
    .where('at', '=', row.at)
    .execute();
}

/** Only as long as it waits as it was taken: another server may have come to it meanwhile. */
export async function postponeDue(trx: Trx, row: DueRow, nextTryAt: Temporal.Instant): Promise<void> {
  await trx
    .updateTable('due')
    .set({ failures: row.failures + 1, next_try_at: nextTryAt })
    .where('act', '=', row.act)
    .where('key', '=', row.key)
    .where('failures', '=', row.failures)
    .where('done_at', 'is', null)
    .execute();
}
