import type { Person } from '#domain/people/person.ts';
import type { Held } from '#domain/people/reset-password.ts';
import type { Role } from '#domain/people/role.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';

/** Words for the person: his name, or the label that stays when personal data is erased. */
export async function findMembership(
  db: Db,
  person: Person,
): Promise<{ name: string; organisation: string; region: string | null }> {
  const row = await db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .leftJoin('person_detail', 'person_detail.person_id', 'person.id')
    .select([
      'person.label',
      'person_detail.name',
      'organisation.name as organisation',
      'organisation.region_code as region',
    ])
    .where('membership.id', '=', person.membership)
    .executeTakeFirstOrThrow();
  return { name: row.name ?? row.label, organisation: row.organisation, region: row.region };
}

/** The label stays when the name is erased, so it must not be the name. */
export async function insertPerson(
  trx: Trx,
  person: { label: string; name: string; mobile?: string | undefined; email?: string | undefined },
): Promise<string> {
  const id = newId();
  await trx.insertInto('person').values({ id, label: person.label }).execute();
  await trx
    .insertInto('person_detail')
    .values({ person_id: id, name: person.name, mobile: person.mobile ?? null, email: person.email ?? null })
    .execute();
  return id;
}

export async function insertMembership(
  trx: Trx,
  membership: { person: string; organisation: string; role: Role; at: Temporal.Instant },
): Promise<string> {
  const id = newId();
  await trx
    .insertInto('membership')
    .values({
      id,
      person_id: membership.person,
      organisation_id: membership.organisation,
      role: membership.role,
      from_at: membership.at,
    })
    .execute();
  return id;
}

export async function hasRole(db: Db, role: Role): Promise<boolean> {
  const row = await db
    .selectFrom('membership')
    .select('id')
    .where('role', '=', role)
    .where('until_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The membership by which a person has this role now, in whatever organisation. */
export async function findRoleHolder(db: Db, person: string, role: Role): Promise<string | undefined> {
  const row = await db
    .selectFrom('membership')
    .select('id')
    .where('person_id', '=', person)
    .where('role', '=', role)
    .where('until_at', 'is', null)
    .executeTakeFirst();
  return row?.id;
}

/** What each of these people is now, in whatever organisation. */
export async function heldBy(db: Db, people: readonly string[]): Promise<Map<string, Held[]>> {
  if (people.length === 0) return new Map();
  const rows = await db
    .selectFrom('membership')
    .select(['person_id as person', 'organisation_id as organisation', 'role'])
    .where('person_id', 'in', people)
    .where('until_at', 'is', null)
    .execute();
  return Map.groupBy(
    rows.map(({ role, ...row }) => ({ ...row, role: role as Role })),
    ({ person }) => person,
  );
}

/** People of an organisation with what they are, for its own administrator. */
export async function peopleOf(db: Db, organisation: string) {
  return db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .leftJoin('person_detail', 'person_detail.person_id', 'person.id')
    .leftJoin('credential', 'credential.person_id', 'person.id')
    .select(({ eb }) => [
      'membership.person_id as person',
      eb('credential.person_id', 'is not', null).as('signsIn'),
      'membership.id as membership',
      'membership.role',
      'person.label',
      'person_detail.name',
      'membership.from_at as since',
    ])
    .where('membership.organisation_id', '=', organisation)
    .where('membership.until_at', 'is', null)
    .orderBy('membership.from_at')
    .orderBy('membership.id')
    .execute();
}

export async function lockMembership(
  trx: Trx,
  id: string,
): Promise<{ person: string; organisation: string; role: Role } | undefined> {
  const row = await trx
    .selectFrom('membership')
    .select(['person_id as person', 'organisation_id as organisation', 'role'])
    .where('id', '=', id)
    .where('until_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row && { ...row, role: row.role as Role };
}

export async function endMembership(trx: Trx, id: string, at: Temporal.Instant): Promise<void> {
  await trx.updateTable('membership').set({ until_at: at }).where('id', '=', id).execute();
}
