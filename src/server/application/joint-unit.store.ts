import { type Answers, isTable } from '#domain/application/answers.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';

export interface JointUnit {
  /** The id of its row in the form. */
  id: string;
  organisation: string | null;
  name: string;
  state: 'invited' | 'confirmed' | 'declined' | 'removed';
  digest: Buffer;
}

export async function jointUnitsOf(db: Db, application: string): Promise<JointUnit[]> {
  const rows = await db
    .selectFrom('joint_unit')
    .select(['id', 'organisation_id as organisation', 'name', 'state', 'facts_digest as digest'])
    .where('application_id', '=', application)
    .execute();
  return rows.map((row) => ({
    ...row,
    state: row.state as JointUnit['state'],
    digest: Buffer.from(row.digest),
  }));
}

/** Those whom these answers name, as they name them: what was submitted does not tell whom a correction adds. */
export function namedIn<Unit extends Pick<JointUnit, 'id' | 'name'>>(
  answers: Answers,
  units: readonly Unit[],
): Unit[] {
  const table = answers.get('jointUnits');
  const names = new Map(isTable(table) ? table.rows.map(({ id, cells }) => [id, cells.name]) : []);
  return units.flatMap((unit) => {
    const name = names.get(unit.id);
    return typeof name === 'string' ? [{ ...unit, name }] : [];
  });
}

/** A joint unit is asked anew whenever what is said of it changes. */
export async function putJointUnit(
  trx: Trx,
  application: string,
  { id, organisation, name, state, digest }: JointUnit,
): Promise<void> {
  await trx
    .insertInto('joint_unit')
    .values({
      id,
      application_id: application,
      organisation_id: organisation,
      name,
      state,
      facts_digest: digest,
    })
    .onConflict(
      (conflict) =>
        conflict
          .column('id')
          .doUpdateSet({
            organisation_id: organisation,
            name,
            state,
            facts_digest: digest,
            answered_at: null,
            letter_sha256: null,
          })
          .where('joint_unit.application_id', '=', application), // an id of another file's row must not move that file's unit
    )
    .execute();
}

export async function removeJointUnit(trx: Trx, id: string): Promise<void> {
  await trx.updateTable('joint_unit').set({ state: 'removed' }).where('id', '=', id).execute();
}

export async function answerForJointUnit(
  trx: Trx,
  id: string,
  state: 'confirmed' | 'declined',
  at: Temporal.Instant,
): Promise<void> {
  await trx.updateTable('joint_unit').set({ state, answered_at: at }).where('id', '=', id).execute();
}
