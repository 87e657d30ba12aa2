import type { Db } from '#server/database/in-transaction.ts';

/** By how many milliseconds the demo's clock is moved; nothing where this database is no demonstration. */
export async function readMoved(db: Db): Promise<bigint | undefined> {
  const row = await db.selectFrom('demo_clock').select('moved_by_ms').executeTakeFirst();
  return row?.moved_by_ms;
}

export async function saveMoved(db: Db, movedBy: bigint): Promise<void> {
  await db
    .insertInto('demo_clock')
    .values({ only_one: true, moved_by_ms: movedBy })
    .onConflict((conflict) => conflict.column('only_one').doUpdateSet({ moved_by_ms: movedBy }))
    .execute();
}
