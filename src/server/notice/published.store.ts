import type { Db } from '#server/database/in-transaction.ts';

/** Whether any notice is out: from then on those it does not name may know that they are not in it. */
export async function isNoticePublished(db: Db): Promise<boolean> {
  return (await db.selectFrom('notice').select('id').limit(1).executeTakeFirst()) !== undefined;
}
