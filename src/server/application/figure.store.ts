import type { Db, Trx } from '#server/database/in-transaction.ts';

/** Remembers for which file a picture was brought; the same one again changes nothing. */
export async function insertFigure(
  trx: Trx,
  figure: { application: string; sha256: Buffer; by: string; at: Temporal.Instant },
): Promise<void> {
  await trx
    .insertInto('figure')
    .values({
      application_id: figure.application,
      sha256: figure.sha256,
      brought_by: figure.by,
      brought_at: figure.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Digests of all pictures that were brought for this file, in hexadecimal. */
export async function figuresOf(db: Db, application: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('figure')
    .select('sha256')
    .where('application_id', '=', application)
    .execute();
  return new Set(rows.map(({ sha256 }) => Buffer.from(sha256).toString('hex')));
}
