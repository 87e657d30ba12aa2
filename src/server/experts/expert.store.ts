import { nameKey } from '#domain/eligibility/list-match.ts';
import type { EmploymentPeriod, ListedExpert } from '#domain/experts/read-experts.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';

/** Adds an expert to a department's pool, or renews what is known of him: he is the same while his identity's digest is. */
export async function putExpert(
  trx: Trx,
  department: string,
  expert: ListedExpert,
): Promise<{ id: string; added: boolean }> {
  const commitment = Buffer.from(expert.identityCommitment, 'hex');
  const known = await trx
    .selectFrom('expert')
    .select(['id', 'version'])
    .where('department_id', '=', department)
    .where('id_commitment', '=', commitment)
    .forUpdate()
    .executeTakeFirst();
  const id = known?.id ?? newId();
  const detail = {
    name: expert.name,
    mobile: expert.phone ?? null,
    email: expert.email ?? null,
    title: expert.title ?? null,
    fields: [...expert.fields],
  };

  if (known) {
    await trx
      .updateTable('expert')
      .set({ city_code: expert.city ?? null, version: known.version + 1 })
      .where('id', '=', id)
      .execute();
    await trx.updateTable('expert_detail').set(detail).where('expert_id', '=', id).execute();
    await trx.deleteFrom('employment').where('expert_id', '=', id).execute();
    await trx.deleteFrom('unavailability').where('expert_id', '=', id).execute();
  } else {
    await trx
      .insertInto('expert')
      .values({
        id,
        department_id: department,
        id_commitment: commitment,
        city_code: expert.city ?? null,
        state: 'active',
      })
      .execute();
    await trx
      .insertInto('expert_detail')
      .values({ expert_id: id, ...detail })
      .execute();
  }
  await insertEmployments(trx, id, expert.employments);
  return { id, added: !known };
}

async function insertEmployments(
  trx: Trx,
  expert: string,
  employments: readonly EmploymentPeriod[],
): Promise<void> {
  if (employments.length === 0) return;
  await trx
    .insertInto('employment')
    .values(
      employments.map(({ name, creditCode, fromOn, untilOn }) => ({
        id: newId(),
        expert_id: expert,
        employer_name: name,
        employer_key: nameKey(name),
        credit_code: creditCode ?? null,
        from_on: fromOn ?? null,
        until_on: untilOn ?? null,
      })),
    )
    .execute();
}

export async function insertUnavailability(
  trx: Trx,
  period: { expert: string; fromOn: Temporal.PlainDate; untilOn: Temporal.PlainDate; reason: string },
): Promise<void> {
  await trx
    .insertInto('unavailability')
    .values({
      expert_id: period.expert,
      from_on: period.fromOn,
      until_on: period.untilOn,
      reason_code: period.reason,
    })
    .execute();
}

/** An expert of a department's pool. */
export async function findExpert(db: Db, department: string, id: string) {
  return db
    .selectFrom('expert')
    .innerJoin('expert_detail as detail', 'detail.expert_id', 'expert.id')
    .select([
      'expert.id',
      'expert.state',
      'expert.city_code as city',
      'expert.person_id as person',
      'detail.name',
      'detail.mobile',
      'detail.email',
      'detail.title',
      'detail.fields',
    ])
    .where('expert.department_id', '=', department)
    .where('expert.id', '=', id)
    .executeTakeFirst();
}

export async function employmentsOf(db: Db, expert: string) {
  return db
    .selectFrom('employment')
    .select([
      'employer_name as name',
      'credit_code as creditCode',
      'from_on as fromOn',
      'until_on as untilOn',
    ])
    .where('expert_id', '=', expert)
    .orderBy('id')
    .execute();
}

export async function unavailabilityOf(db: Db, expert: string) {
  return db
    .selectFrom('unavailability')
    .select(['from_on as fromOn', 'until_on as untilOn', 'reason_code as reason'])
    .where('expert_id', '=', expert)
    .orderBy('from_on')
    .execute();
}

/** The expert that a person signs in as. */
export async function expertOf(db: Db, person: string): Promise<string | undefined> {
  return (await db.selectFrom('expert').select('id').where('person_id', '=', person).executeTakeFirst())?.id;
}

export async function setPersonOfExpert(trx: Trx, expert: string, person: string): Promise<void> {
  await trx.updateTable('expert').set({ person_id: person }).where('id', '=', expert).execute();
}

export async function namesOfExperts(
  db: Db,
  experts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (experts.length === 0) return new Map();
  const rows = await db
    .selectFrom('expert_detail')
    .select(['expert_id', 'name'])
    .where('expert_id', 'in', [...experts])
    .execute();
  return new Map(rows.map(({ expert_id, name }) => [expert_id, name]));
}
