import type { Db, Trx } from '#server/database/in-transaction.ts';

export interface Credential {
  person: string;
  hash: string;
  failures: number;
  lockedUntil: Temporal.Instant | null;
}

/** Locked, so that two guesses at the same instant count as two. */
export async function lockCredential(trx: Trx, name: string): Promise<Credential | undefined> {
  const row = await trx
    .selectFrom('credential')
    .innerJoin('person', 'person.id', 'credential.person_id')
    .select([
      'credential.person_id',
      'credential.password_hash',
      'credential.failures',
      'credential.locked_until',
    ])
    .where('credential.sign_in_name', '=', name)
    .where('person.disabled_at', 'is', null)
    .forUpdate('credential')
    .executeTakeFirst();
  return (
    row && {
      person: row.person_id,
      hash: row.password_hash,
      failures: row.failures,
      lockedUntil: row.locked_until,
    }
  );
}

/** What is counted of a name that nobody has: with others of its drawer, which no right password ever empties. */
export interface UnknownName {
  drawer: number;
  failures: number;
  lockedUntil: Temporal.Instant | null;
}

/** Locked like a credential. */
export async function lockUnknownName(trx: Trx, drawer: number): Promise<UnknownName> {
  await trx
    .insertInto('unknown_sign_in')
    .values({ drawer })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return trx
    .selectFrom('unknown_sign_in')
    .select(['drawer', 'failures', 'locked_until as lockedUntil'])
    .where('drawer', '=', drawer)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

export async function countUnknownFailure(
  trx: Trx,
  drawer: number,
  failures: number,
  lockedUntil: Temporal.Instant | null,
): Promise<void> {
  await trx
    .updateTable('unknown_sign_in')
    .set({ failures, locked_until: lockedUntil })
    .where('drawer', '=', drawer)
    .execute();
}

export async function countFailure(
  trx: Trx,
  person: string,
  failures: number,
  lockedUntil: Temporal.Instant | null,
): Promise<void> {
  await trx
    .updateTable('credential')
    .set({ failures, locked_until: lockedUntil })
    .where('person_id', '=', person)
    .execute();
}

/** What a person may act as, the longest-held first. */
export async function membershipsOf(
  db: Db,
  person: string,
): Promise<{ id: string; role: string; organisation: string; organisationName: string }[]> {
  return db
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select([
      'membership.id',
      'membership.role',
      'membership.organisation_id as organisation',
      'organisation.name as organisationName',
    ])
    .where('membership.person_id', '=', person)
    .where('membership.until_at', 'is', null)
    .orderBy('membership.from_at')
    .orderBy('membership.id')
    .execute();
}

export async function isNameTaken(db: Db, name: string): Promise<boolean> {
  return (
    (await db
      .selectFrom('credential')
      .select('person_id')
      .where('sign_in_name', '=', name)
      .executeTakeFirst()) !== undefined
  );
}

/** By what name somebody signs in, if by a password at all. */
export async function findCredential(
  db: Db,
  person: string,
): Promise<{ person: string; name: string } | undefined> {
  return db
    .selectFrom('credential')
    .innerJoin('person', 'person.id', 'credential.person_id')
    .select(['credential.person_id as person', 'credential.sign_in_name as name'])
    .where('credential.person_id', '=', person)
    .where('person.disabled_at', 'is', null)
    .executeTakeFirst();
}

/** A new password opens a name that was locked. */
export async function setPassword(trx: Trx, person: string, hash: string): Promise<void> {
  await trx
    .updateTable('credential')
    .set({ password_hash: hash, failures: 0, locked_until: null })
    .where('person_id', '=', person)
    .execute();
}

export async function hasCredential(db: Db, person: string): Promise<boolean> {
  const row = await db
    .selectFrom('credential')
    .select('person_id')
    .where('person_id', '=', person)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertCredential(
  trx: Trx,
  { person, name, hash }: { person: string; name: string; hash: string },
): Promise<void> {
  await trx
    .insertInto('credential')
    .values({ person_id: person, sign_in_name: name, password_hash: hash })
    .execute();
}
