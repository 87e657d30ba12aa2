import type { Db } from '#server/database/in-transaction.ts';

/** Whom to call; his name, or the label that stays when it is erased. */
export interface Contact {
  name: string;
  telephone: string | null;
}

export async function contactOf(db: Db, person: string): Promise<Contact> {
  const row = await db
    .selectFrom('person')
    .leftJoin('person_detail', 'person_detail.person_id', 'person.id')
    .select(['person.label', 'person_detail.name', 'person_detail.mobile as telephone'])
    .where('person.id', '=', person)
    .executeTakeFirstOrThrow();
  return { name: row.name ?? row.label, telephone: row.telephone };
}
