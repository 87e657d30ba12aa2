import { sql } from 'kysely';
import type { ApplicationState } from '#domain/application/lifecycle.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';

export interface StoredParticipation {
  id: string;
  application: string;
  number: string;
  applicationState: ApplicationState;
  programmeVersion: string;
  direction: string;
  unit: string;
  project: string;
  state: string;
  digest: Buffer;
  answeredAt: Temporal.Instant | null;
  byLetter: boolean;
  /** When the lead unit last saved what it says of its joint units. */
  savedAt: Temporal.Instant | null;
  /** What the form says of this unit: the cells of its row. */
  said: Record<string, unknown>;
}

/**
 * What an organisation is asked to take part in: who asks, for which direction and project, what is said about it, and
 * nothing else of the file.
 */
export async function participationsOf(
  db: Db,
  organisation: string,
  id?: string,
): Promise<StoredParticipation[]> {
  let query = db
    .selectFrom('joint_unit')
    .innerJoin('application', 'application.id', 'joint_unit.application_id')
    .leftJoin('application_section as section', (join) =>
      join
        .onRef('section.application_id', '=', 'application.id')
        .on(sql<boolean>`section.answers ? 'jointUnits'`),
    )
    .select([
      'joint_unit.id',
      'application.id as application',
      'application.number',
      'application.state as applicationState',
      'application.programme_version_id as programmeVersion',
      'application.direction',
      'application.unit_name as unit',
      'application.project_name as project',
      'joint_unit.state',
      'joint_unit.facts_digest',
      'joint_unit.answered_at as answeredAt',
      'section.saved_at as savedAt',
      sql<boolean>`joint_unit.letter_sha256 is not null`.as('byLetter'),
      sql<Record<string, unknown> | null>`(
        select row -> 'cells' from jsonb_array_elements(section.answers -> 'jointUnits' -> 'rows') row where row ->> 'id' = joint_unit.id::text limit 1
      )`.as('said'),
    ])
    .where('joint_unit.organisation_id', '=', organisation)
    .where('joint_unit.state', '<>', 'removed')
    .orderBy('application.number');
  if (id) query = query.where('joint_unit.id', '=', id);

  return (await query.execute()).map(({ facts_digest, applicationState, said, ...row }) => ({
    ...row,
    applicationState: applicationState as ApplicationState,
    digest: Buffer.from(facts_digest),
    said: said ?? {},
  }));
}

/** The same, held until the transaction ends. */
export async function lockParticipation(
  trx: Trx,
  organisation: string,
  id: string,
): Promise<StoredParticipation | undefined> {
  const held = await trx
    .selectFrom('joint_unit')
    .select('application_id')
    .where('id', '=', id)
    .where('organisation_id', '=', organisation)
    .executeTakeFirst();
  if (!held) return undefined;
  await trx
    .selectFrom('application')
    .select('id')
    .where('id', '=', held.application_id)
    .forUpdate()
    .execute();
  await trx.selectFrom('joint_unit').select('id').where('id', '=', id).forUpdate().execute();
  return (await participationsOf(trx, organisation, id))[0];
}

export async function saveLetter(trx: Trx, id: string, sha256: Buffer, at: Temporal.Instant): Promise<void> {
  await trx
    .updateTable('joint_unit')
    .set({ state: 'confirmed', letter_sha256: sha256, answered_at: at })
    .where('id', '=', id)
    .execute();
}
