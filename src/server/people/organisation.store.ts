import { nameKey } from '#domain/eligibility/list-match.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';

/** Kinds of organisation, as stored. */
export type OrganisationKind =
  | 'unit'
  | 'recommending-unit'
  | 'opinion-department'
  | 'department'
  | 'pool-office'
  | 'supervision'
  | 'installation';

export interface Organisation {
  id: string;
  kind: OrganisationKind;
  name: string;
  creditCode: string | null;
  region: string | null;
  /** The department whose office it is: a department's own id. */
  department: string | null;
}

const columns = [
  'id',
  'kind',
  'name',
  'credit_code as creditCode',
  'region_code as region',
  'department_id as department',
] as const;

export async function findOrganisation(db: Db, id: string): Promise<Organisation> {
  const row = await db
    .selectFrom('organisation')
    .select(columns)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { ...row, kind: row.kind as OrganisationKind };
}

export async function findOrganisationByCode(db: Db, creditCode: string): Promise<Organisation | undefined> {
  const row = await db
    .selectFrom('organisation')
    .select(columns)
    .where('credit_code', '=', creditCode)
    .executeTakeFirst();
  return row && { ...row, kind: row.kind as OrganisationKind };
}

export async function insertOrganisation(
  trx: Trx,
  organisation: {
    kind: OrganisationKind;
    name: string;
    creditCode?: string | undefined;
    region?: string | undefined;
    parent?: string | undefined;
  },
): Promise<string> {
  const id = newId();
  const above = organisation.parent && (await findOrganisation(trx, organisation.parent)).department;
  await trx
    .insertInto('organisation')
    .values({
      id,
      department_id: above ?? (organisation.kind === 'department' ? id : null),
      kind: organisation.kind,
      name: organisation.name,
      name_key: nameKey(organisation.name),
      credit_code: organisation.creditCode ?? null,
      region_code: organisation.region ?? null,
      parent_id: organisation.parent ?? null,
    })
    .execute();
  return id;
}

export async function organisationsOf(db: Db, kind: OrganisationKind): Promise<Organisation[]> {
  const rows = await db
    .selectFrom('organisation')
    .select(columns)
    .where('kind', '=', kind)
    .orderBy('region_code')
    .orderBy('name')
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as OrganisationKind }));
}

/** Departments that may run programmes, the first entered before the others: not their divisions. */
export async function departments(db: Db): Promise<Organisation[]> {
  const rows = await db
    .selectFrom('organisation')
    .select(columns)
    .where('kind', '=', 'department')
    .whereRef('department_id', '=', 'id')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as OrganisationKind }));
}

/** Bureaus that recommend to a department: those it has of its own, and those that serve every department. */
export async function recommendingUnitsOf(db: Db, department: string): Promise<Organisation[]> {
  const units = (await organisationsOf(db, 'recommending-unit')).filter(
    (unit) => unit.department === null || unit.department === department,
  );
  const own = new Set(units.flatMap(({ department: of, region }) => (of === null ? [] : [region])));
  return units.filter(({ department: of, region }) => of !== null || !own.has(region));
}

export const hasRecommendingUnits = ({ definition }: RunningProgramme): boolean =>
  definition.stages.some(({ code, on }) => code === 'unit-check' && on);

/**
 * Who checks and recommends a unit's files: the one asked for by its region's code, else the one of the city where the
 * unit is registered. Where a programme has no recommending units, the office that runs it.
 */
export async function recommendingUnitFor(
  db: Db,
  programme: RunningProgramme,
  unit: Organisation,
  asked?: string,
): Promise<Organisation | undefined> {
  if (!hasRecommendingUnits(programme)) return findOrganisation(db, programme.department);

  const wanted = asked ?? (unit.region && `${unit.region.slice(0, 4)}00`);
  return (await recommendingUnitsOf(db, programme.department)).find(({ region }) => region === wanted);
}

/** Whether anybody acts for it: an organisation that others named may still be claimed by its own people. */
export async function hasMembers(db: Db, organisation: string): Promise<boolean> {
  const row = await db
    .selectFrom('membership')
    .select('id')
    .where('organisation_id', '=', organisation)
    .where('until_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** An organisation that others had named is taken over by its own people, who know its name and place best. */
export async function claimOrganisation(
  trx: Trx,
  id: string,
  unit: { name: string; region: string },
): Promise<void> {
  await trx
    .updateTable('organisation')
    .set({ name: unit.name, name_key: nameKey(unit.name), region_code: unit.region })
    .where('id', '=', id)
    .execute();
}
