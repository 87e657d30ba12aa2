import type { Person } from '#domain/people/person.ts';
import type { Db } from '#server/database/in-transaction.ts';

/** Words for the person: his name, or the label that stays when personal data is erased. */
export async function findMembership(db: Db, person: Person): Promise<{ name: string; organisation: string; region: string | null }> {
  const row = await db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .leftJoin('person_detail', 'person_detail.person_id', 'person.id')
    .select(['person.label', 'person_detail.name', 'organisation.name as organisation', 'organisation.region_code as region'])
    .where('membership.id', '=', person.membership)
    .executeTakeFirstOrThrow();
  return { name: row.name ?? row.label, organisation: row.organisation, region: row.region };
}
