import type { Person } from '#domain/people/person.ts';
import type { Role } from '#domain/people/role.ts';
import type { Db } from '#server/database/in-transaction.ts';

/** Somebody of the cast as one of the things he is; his address tells him from people with the same name. */
export async function findCastMember(db: Db, email: string, role: Role): Promise<Person | undefined> {
  const row = await db
    .selectFrom('person_detail')
    .innerJoin('membership', 'membership.person_id', 'person_detail.person_id')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select([
      'person_detail.person_id as id',
      'membership.id as membership',
      'membership.organisation_id as organisation',
      'organisation.department_id as department',
    ])
    .where('person_detail.email', '=', email)
    .where('membership.role', '=', role)
    .where('membership.until_at', 'is', null)
    .executeTakeFirst();
  return row && { ...row, department: row.department ?? undefined, role };
}

/** Whether nobody has ever been entered: only such a database may become a demonstration. */
export async function isEmpty(db: Db): Promise<boolean> {
  return (await db.selectFrom('person').select('id').limit(1).executeTakeFirst()) === undefined;
}

export async function findCaseFile(db: Db, file: { creditCode: string; direction: string; nth: number }) {
  return db
    .selectFrom('application')
    .innerJoin('organisation', 'organisation.id', 'application.unit_id')
    .select(['application.id', 'application.number', 'application.state', 'application.version'])
    .where('organisation.credit_code', '=', file.creditCode)
    .where('application.direction', '=', file.direction)
    .orderBy('application.serial')
    .offset(file.nth)
    .limit(1)
    .executeTakeFirst();
}

/** How a visitor who fills in can be reached; what he did not say when he registered is invented. */
export async function findContact(
  db: Db,
  person: string,
): Promise<{ name: string; telephone: string; email: string }> {
  const row = await db
    .selectFrom('person_detail')
    .select(['name', 'mobile', 'email'])
    .where('person_id', '=', person)
    .executeTakeFirst();
  return {
    name: row?.name ?? '',
    telephone: row?.mobile ?? '0000-00000001',
    email: row?.email ?? 'contact@example.org',
  };
}

export async function countMessages(db: Db): Promise<number> {
  const { amount } = await db
    .selectFrom('message')
    .select(({ fn }) => fn.countAll<string>().as('amount'))
    .executeTakeFirstOrThrow();
  return Number(amount);
}

export async function findExpertMember(
  db: Db,
  expert: string,
): Promise<{ id: string; membership: string; organisation: string } | undefined> {
  return db
    .selectFrom('expert')
    .innerJoin('membership', 'membership.person_id', 'expert.person_id')
    .select([
      'membership.person_id as id',
      'membership.id as membership',
      'membership.organisation_id as organisation',
    ])
    .where('expert.id', '=', expert)
    .where('membership.role', '=', 'expert')
    .where('membership.until_at', 'is', null)
    .executeTakeFirst();
}

/** Whoever has been invited to a panel, in the order drawn: in a demonstration one may act as them too. */
export async function invitedExperts(
  db: Db,
  programme: string,
): Promise<{ expert: string; person: string | null; pseudonym: string; direction: string; state: string }[]> {
  return db
    .selectFrom('invitation')
    .innerJoin('draw', 'draw.id', 'invitation.draw_id')
    .innerJoin('draw_result as result', (join) =>
      join.onRef('result.draw_id', '=', 'invitation.draw_id').onRef('result.place', '=', 'invitation.place'),
    )
    .innerJoin('draw_pool as pool', (join) =>
      join.onRef('pool.draw_id', '=', 'result.draw_id').onRef('pool.position', '=', 'result.position'),
    )
    .innerJoin('expert', 'expert.id', 'pool.expert_id')
    .select([
      'expert.id as expert',
      'expert.person_id as person',
      'pool.pseudonym',
      'draw.direction',
      'invitation.state',
    ])
    .where('draw.programme_id', '=', programme)
    .where('draw.state', '=', 'drawn')
    .where('invitation.state', 'in', ['invited', 'accepted'])
    .orderBy('draw.number')
    .orderBy('invitation.place')
    .execute();
}

/** Files of a direction whose scores are open, whoever brought them. */
export async function scoredFiles(
  db: Db,
  programme: string,
  direction: string,
): Promise<{ number: string }[]> {
  return db
    .selectFrom('application')
    .select('number')
    .where('programme_id', '=', programme)
    .where('direction', '=', direction)
    .where('state', '=', 'scored')
    .execute();
}

/** The first objection to a file. */
export async function findCaseObjection(
  db: Db,
  file: string,
): Promise<{ number: string; version: number } | undefined> {
  return db
    .selectFrom('objection')
    .select(['number', 'version'])
    .where('application_id', '=', file)
    .orderBy('number')
    .limit(1)
    .executeTakeFirst();
}

export async function newestNotice(db: Db, programme: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('notice')
    .select('number')
    .where('programme_id', '=', programme)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.number;
}
