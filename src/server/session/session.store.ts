import type { Person } from '#domain/people/person.ts';
import type { Role } from '#domain/people/role.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';

/** Signed out after so long without a request, and after so long in all. */
const idle = { minutes: 30 };
const whole = { hours: 12 };
/** How often a reader's session is written: not at each request. */
const touchEvery = { minutes: 1 };

export async function insertSession(
  trx: Trx,
  session: { hash: Buffer; person: string; membership: string; at: Temporal.Instant },
): Promise<void> {
  await trx
    .insertInto('session')
    .values({
      token_hash: session.hash,
      person_id: session.person,
      membership_id: session.membership,
      seen_at: session.at,
      ends_at: session.at.add(whole),
    })
    .execute();
}

export interface Session {
  person: Person;
  /** When it was last written. */
  seenAt: Temporal.Instant;
}

/** One round trip: the session still runs, the person is not disabled, the membership has not ended. */
export async function findSession(db: Db, hash: Buffer, at: Temporal.Instant): Promise<Session | undefined> {
  const row = await db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.person_id')
    .innerJoin('membership', 'membership.id', 'session.membership_id')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select([
      'session.person_id',
      'session.seen_at',
      'membership.id as membership_id',
      'membership.role',
      'membership.organisation_id',
      'organisation.department_id',
    ])
    .where('session.token_hash', '=', hash)
    .where('session.ends_at', '>', at)
    .where('session.seen_at', '>', at.subtract(idle))
    .where('person.disabled_at', 'is', null)
    .where('membership.until_at', 'is', null)
    .executeTakeFirst();

  return (
    row && {
      person: {
        id: row.person_id,
        role: row.role as Role,
        organisation: row.organisation_id,
        department: row.department_id ?? undefined,
        membership: row.membership_id,
      },
      seenAt: row.seen_at,
    }
  );
}

export async function touchSession(
  db: Db,
  hash: Buffer,
  session: Session,
  at: Temporal.Instant,
): Promise<void> {
  if (Temporal.Instant.compare(session.seenAt.add(touchEvery), at) > 0) return;
  await db.updateTable('session').set({ seen_at: at }).where('token_hash', '=', hash).execute();
}

export async function endSession(db: Db, hash: Buffer): Promise<void> {
  await db.deleteFrom('session').where('token_hash', '=', hash).execute();
}

/** Everywhere he is signed in, or everywhere but here. */
export async function endSessionsOf(trx: Trx, person: string, here?: Buffer): Promise<void> {
  const everywhere = trx.deleteFrom('session').where('person_id', '=', person);
  await (here ? everywhere.where('token_hash', '<>', here) : everywhere).execute();
}

export async function setSessionMembership(db: Db, hash: Buffer, membership: string): Promise<void> {
  await db.updateTable('session').set({ membership_id: membership }).where('token_hash', '=', hash).execute();
}
