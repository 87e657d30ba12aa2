import type { Db, Trx } from '#server/database/in-transaction.ts';

/** The row follows the bytes: bytes without a row are removed after a day, a row without bytes must never be. */
export async function insertFile(
  trx: Trx,
  ...files: readonly { sha256: Buffer; bytes: number; mediaType: string }[]
): Promise<void> {
  await trx
    .insertInto('file')
    .values(
      files.map((file) => ({
        sha256: file.sha256,
        bytes: BigInt(file.bytes),
        media_type: file.mediaType,
        scan: 'not-scanned',
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function findFile(
  db: Db,
  sha256: Buffer,
): Promise<{ mediaType: string; bytes: number; erased: boolean } | undefined> {
  const row = await db
    .selectFrom('file')
    .select(['media_type', 'bytes', 'erased_at'])
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row && { mediaType: row.media_type, bytes: Number(row.bytes), erased: row.erased_at !== null };
}
