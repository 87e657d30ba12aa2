import { sql } from 'kysely';
import type { Db } from '#server/database/in-transaction.ts';
import type { Contact } from '#server/people/contact.store.ts';

/** Whom an applicant named in the submission of this content hash, in hexadecimal; nobody once that is erased. */
export async function contactsIn(db: Db, contents: readonly string[]): Promise<Map<string, Contact>> {
  if (contents.length === 0) return new Map();
  const rows = await db
    .selectFrom('submission')
    .innerJoin('submission_section_content as content', 'content.submission_id', 'submission.id')
    .select([
      'submission.content_hash as hash',
      sql<string>`content.answers ->> 'contacts.handler.name'`.as('name'),
      sql<string | null>`content.answers ->> 'contacts.handler.mobile'`.as('telephone'),
    ])
    .where(
      'submission.content_hash',
      'in',
      contents.map((hash) => Buffer.from(hash, 'hex')),
    )
    .where(sql<boolean>`content.answers ? 'contacts.handler.name'`)
    .execute();
  return new Map(rows.map(({ hash, ...contact }) => [Buffer.from(hash).toString('hex'), contact]));
}
