import type { AssignmentState } from '#domain/review/declare-conflicts.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';

export interface AcceptedFile {
  id: string;
  number: string;
  version: number;
  programmeVersion: string;
  unit: string;
}

/** Files of a direction that wait for their scores. */
export async function acceptedFiles(db: Db, programme: string, direction: string): Promise<AcceptedFile[]> {
  return db
    .selectFrom('application')
    .select(['id', 'number', 'version', 'programme_version_id as programmeVersion', 'unit_name as unit'])
    .where('programme_id', '=', programme)
    .where('direction', '=', direction)
    .where('state', '=', 'accepted')
    .orderBy('number')
    .execute();
}

/** Answers with how many were new: assigning again brings in files and seats that came later. */
export async function insertAssignments(
  trx: Trx,
  panel: string,
  pairs: readonly { application: string; expert: string }[],
): Promise<number> {
  if (pairs.length === 0) return 0;
  const { numInsertedOrUpdatedRows = 0n } = await trx
    .insertInto('assignment')
    .values(
      pairs.map(({ application, expert }) => ({
        panel_id: panel,
        application_id: application,
        expert_id: expert,
        state: 'assigned' as const,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows);
}

export interface Assignment {
  application: string;
  number: string;
  unit: string;
  project: string;
  direction: string;
  programme: string;
  programmeVersion: string;
  panel: string;
  expert: string;
  pseudonym: string;
  state: AssignmentState;
  reason: string | null;
  sheet:
    | { id: string; version: number; state: 'draft' | 'sealed' | 'void'; sealedAt: Temporal.Instant | null }
    | undefined;
}

const assignments = (db: Db) =>
  db
    .selectFrom('assignment')
    .innerJoin('application', 'application.id', 'assignment.application_id')
    .innerJoin('panel_seat as seat', (join) =>
      join
        .onRef('seat.panel_id', '=', 'assignment.panel_id')
        .onRef('seat.expert_id', '=', 'assignment.expert_id'),
    )
    .leftJoin('score_sheet as sheet', (join) =>
      join
        .onRef('sheet.application_id', '=', 'assignment.application_id')
        .onRef('sheet.expert_id', '=', 'assignment.expert_id'),
    )
    .select([
      'assignment.application_id as application',
      'assignment.panel_id as panel',
      'assignment.expert_id as expert',
      'assignment.state',
      'assignment.reason_code as reason',
    ])
    .select([
      'application.number',
      'application.unit_name as unit',
      'application.project_name as project',
      'application.direction',
      'application.programme_id as programme',
      'application.programme_version_id as programmeVersion',
    ])
    .select([
      'seat.pseudonym',
      'sheet.id as sheetId',
      'sheet.version as sheetVersion',
      'sheet.state as sheetState',
      'sheet.sealed_at as sealedAt',
    ])
    .where('seat.left_at', 'is', null)
    .orderBy('application.number')
    .orderBy('seat.pseudonym');

type Row = Awaited<ReturnType<ReturnType<typeof assignments>['execute']>>[number];

const toAssignment = ({ sheetId, sheetVersion, sheetState, sealedAt, ...row }: Row): Assignment => ({
  ...row,
  sheet:
    sheetId && sheetState && sheetVersion !== null
      ? { id: sheetId, version: sheetVersion, state: sheetState, sealedAt }
      : undefined,
});

export async function assignmentsOfExpert(db: Db, expert: string): Promise<Assignment[]> {
  return (await assignments(db).where('assignment.expert_id', '=', expert).execute()).map(toAssignment);
}

export async function assignmentsOfPanel(db: Db, panel: string): Promise<Assignment[]> {
  return (await assignments(db).where('assignment.panel_id', '=', panel).execute()).map(toAssignment);
}

/** Held, so that a declaration, a sheet and the opening of the panel do not cross. */
export async function lockAssignmentsOfExpert(trx: Trx, expert: string): Promise<Assignment[]> {
  await trx
    .selectFrom('assignment')
    .select('application_id')
    .where('expert_id', '=', expert)
    .orderBy('application_id')
    .forUpdate()
    .execute();
  return assignmentsOfExpert(trx, expert);
}

export async function saveAssignment(
  trx: Trx,
  { application, expert }: Pick<Assignment, 'application' | 'expert'>,
  changed: { state: AssignmentState; reason: string | null },
): Promise<void> {
  await trx
    .updateTable('assignment')
    .set({ state: changed.state, reason_code: changed.reason })
    .where('application_id', '=', application)
    .where('expert_id', '=', expert)
    .execute();
}

/** Names of the joint units of these files: what an expert declares conflicts on beside the lead. */
export async function jointNamesOf(
  db: Db,
  applications: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (applications.length === 0) return new Map();
  const rows = await db
    .selectFrom('joint_unit')
    .select(['application_id', 'name'])
    .where('application_id', 'in', [...applications])
    .where('state', 'in', ['invited', 'confirmed'])
    .orderBy('id')
    .execute();
  const names = new Map<string, string[]>();
  for (const { application_id, name } of rows)
    names.set(application_id, [...(names.get(application_id) ?? []), name]);
  return names;
}

export async function insertConflict(
  trx: Trx,
  conflict: {
    id: string;
    expert: string;
    programme: string;
    application: string;
    reason: string;
    source: string;
    at: Temporal.Instant;
  },
): Promise<void> {
  await trx
    .insertInto('expert_conflict')
    .values({
      id: conflict.id,
      expert_id: conflict.expert,
      programme_id: conflict.programme,
      application_id: conflict.application,
      reason_code: conflict.reason,
      source: conflict.source,
      found_at: conflict.at,
    })
    .execute();
}
