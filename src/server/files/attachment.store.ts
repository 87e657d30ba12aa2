import { type RawBuilder, sql } from 'kysely';
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

/**
 * What everybody but the applicant reads: the papers of the last submission, in the order of uploading. One that was
 * taken out since, for a correction that is not sent, is among them; one that was added is not.
 */
export async function submittedAttachmentsOf(db: Db, application: string): Promise<AttachedFile[]> {
  const { rows } = await sql<Omit<AttachedFile, 'bytes'> & { bytes: string }>`
    select t.id, t.slot, t.name, t.sha256, t.bytes, t.media_type as "mediaType"
    from (${submittedPapers(sql`${application}::uuid`)}) t order by t.id`.execute(db);
  return rows.map((row) => ({ ...row, sha256: Buffer.from(row.sha256), bytes: Number(row.bytes) }));
}

/** The same as part of a statement. Of equal uploads to a slot the one that stands, else the last that did. */
export const submittedPapers = (application: RawBuilder<unknown>): RawBuilder<unknown> => sql`
    select distinct on (u.slot, u.sha256) u.id, u.slot, u.name, u.sha256, f.bytes, f.media_type
    from attachment u
    join file f on f.sha256 = u.sha256
    join submission_attachment p on p.slot = u.slot and p.sha256 = u.sha256
    where u.application_id = ${application}
      and p.submission_id =
        (select s.id from submission s where s.application_id = ${application} order by s.revision desc limit 1)
    order by u.slot, u.sha256, u.removed_at desc nulls first, u.id`;

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
