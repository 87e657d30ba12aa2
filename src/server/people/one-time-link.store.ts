import type { Db, Trx } from '#server/database/in-transaction.ts';

export interface OneTimeLink {
  purpose: 'first-administrator' | 'invitation' | 'reset';
  person: string | null;
  organisation: string | null;
  role: string | null;
}

export async function insertLink(
  trx: Trx,
  hash: Buffer,
  link: OneTimeLink,
  endsAt: Temporal.Instant,
): Promise<void> {
  await trx
    .insertInto('one_time_link')
    .values({
      token_hash: hash,
      purpose: link.purpose,
      person_id: link.person,
      organisation_id: link.organisation,
      role: link.role,
      ends_at: endsAt,
    })
    .execute();
}

/** A link that may still be used; one that was used, or is too old, or never was, all look the same. */
export async function findLink(
  db: Db,
  hash: Buffer,
  purpose: OneTimeLink['purpose'],
  at: Temporal.Instant,
): Promise<OneTimeLink | undefined> {
  const row = await db
    .selectFrom('one_time_link')
    .select(['purpose', 'person_id as person', 'organisation_id as organisation', 'role'])
    .where('token_hash', '=', hash)
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('ends_at', '>', at)
    .executeTakeFirst();
  return row && { ...row, purpose };
}

/** Whether we were the first: of two presses at the same instant one uses it. */
export async function spendLink(trx: Trx, hash: Buffer, at: Temporal.Instant): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('one_time_link')
    .set({ used_at: at })
    .where('token_hash', '=', hash)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Links that were given and not used, of a person or, without one, all of their purpose: a new one takes their place. */
export async function endOpenLinks(
  trx: Trx,
  purpose: OneTimeLink['purpose'],
  at: Temporal.Instant,
  person?: string,
): Promise<void> {
  const all = trx
    .updateTable('one_time_link')
    .set({ used_at: at })
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null);
  await (person ? all.where('person_id', '=', person) : all).execute();
}
