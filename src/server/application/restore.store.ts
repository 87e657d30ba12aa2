import { sql } from 'kysely';
import type { Trx } from '#server/database/in-transaction.ts';

/** Every section as it was last submitted, closed. What was typed since and never sent is gone from the form. */
export async function restoreSections(trx: Trx, application: string): Promise<void> {
  await sql`
    update application_section s set answers = content.answers, open = false
    from submission_section_content content
    where s.application_id = ${application} and s.section = content.section
      and content.submission_id = (select id from submission where application_id = ${application} order by revision desc limit 1)`.execute(
    trx,
  );
}

/** The papers as they were last submitted: what was added since is taken out, what was taken out is put back. */
export async function restoreAttachments(trx: Trx, application: string, at: Temporal.Instant): Promise<void> {
  const submitted = sql`
    select slot, sha256 from submission_attachment
    where submission_id = (select id from submission where application_id = ${application} order by revision desc limit 1)`;
  await sql`
    update attachment a set removed_at = ${at}
    where a.application_id = ${application} and a.removed_at is null
      and not exists (select from (${submitted}) s where s.slot = a.slot and s.sha256 = a.sha256)`.execute(
    trx,
  );
  await sql`
    update attachment a set removed_at = null
    from (
      select distinct on (slot, sha256) id, slot, sha256 from attachment
      where application_id = ${application} order by slot, sha256, removed_at desc nulls first) newest
    where a.id = newest.id and a.removed_at is not null
      and exists (select from (${submitted}) s where s.slot = newest.slot and s.sha256 = newest.sha256)`.execute(
    trx,
  );
}
