import type { Db, Trx } from '#server/database/in-transaction.ts';

export interface AttachedFile {
  id: string;
  slot: string;
  name: string;
  sha256: Buffer;
  bytes: number;
  mediaType: string;
}

/** In the order of uploading. */
export async function attachmentsOf(db: Db, application: string): Promise<AttachedFile[]> {
  const rows = await db
    .selectFrom('attachment')
    .innerJoin('file', 'file.sha256', 'attachment.sha256')
    .select(['attachment.id', 'slot', 'name', 'attachment.sha256', 'bytes', 'media_type as mediaType'])
    .where('application_id', '=', application)
    .where('removed_at', 'is', null)
    .orderBy('attachment.id')
    .execute();
  return rows.map((row) => ({ ...row, sha256: Buffer.from(row.sha256), bytes: Number(row.bytes) }));
}

export async function insertAttachments(
  trx: Trx,
  application: string,
  attachments: readonly Pick<AttachedFile, 'id' | 'slot' | 'name' | 'sha256'>[],
): Promise<void> {
  await trx
    .insertInto('attachment')
    .values(attachments.map((attachment) => ({ ...attachment, application_id: application })))
    .execute();
}

export async function removeAttachment(
  trx: Trx,
  application: string,
  id: string,
  at: Temporal.Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('attachment')
    .set({ removed_at: at })
    .where('id', '=', id)
    .where('application_id', '=', application)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
