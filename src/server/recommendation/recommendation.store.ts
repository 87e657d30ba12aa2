import type { Application } from '#domain/application/application.ts';
import type { ApplicationState } from '#domain/application/lifecycle.ts';
import { toApplication } from '#server/application/application.store.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';

/** A file as a recommending unit puts it in order. */
export interface UnitFile extends Application {
  serial: number;
  unitName: string;
  projectName: string;
  opinion: string;
  met: number;
  notMet: number;
  open: number;
}

const shown: readonly ApplicationState[] = [
  'submitted',
  'returned',
  'checked',
  'recommended',
  'not-recommended',
  'reported',
  'supplement-asked',
  'accepted',
  'rejected',
];

const filesQuery = (db: Db, programme: string, unit: string) =>
  db
    .selectFrom('application')
    .selectAll()
    .where('programme_id', '=', programme)
    .where('recommending_unit_id', '=', unit)
    .where('state', 'in', [...shown])
    .orderBy('id');

type Row = Awaited<ReturnType<ReturnType<typeof filesQuery>['execute']>>[number];

const toUnitFile = (row: Row): UnitFile => ({
  ...toApplication(row),
  serial: row.serial,
  unitName: row.unit_name,
  projectName: row.project_name,
  opinion: row.opinion,
  met: row.verdicts_met,
  notMet: row.verdicts_not_met,
  open: row.verdicts_open,
});

/** Recommending units that have files, by name. */
export const unitsWithFiles = (db: Db, programme: string): Promise<{ id: string; name: string }[]> =>
  db
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('application')
          .select('application.id')
          .whereRef('application.recommending_unit_id', '=', 'organisation.id')
          .where('application.programme_id', '=', programme)
          .where('application.state', '<>', 'draft'),
      ),
    )
    .orderBy('region_code')
    .orderBy('name')
    .execute();

export const unitFiles = async (db: Db, programme: string, unit: string): Promise<UnitFile[]> =>
  (await filesQuery(db, programme, unit).execute()).map(toUnitFile);

/** The same, held in the order in which several files are always locked. */
export const lockUnitFiles = async (trx: Trx, programme: string, unit: string): Promise<UnitFile[]> =>
  (await filesQuery(trx, programme, unit).forUpdate().execute()).map(toUnitFile);

export interface Order {
  files: readonly string[];
  version: number;
}

export async function ordersOf(db: Db, programme: string, unit: string): Promise<Map<string, Order>> {
  const rows = await db
    .selectFrom('recommendation_order')
    .select(['direction', 'application_ids', 'version'])
    .where('programme_id', '=', programme)
    .where('recommending_unit_id', '=', unit)
    .execute();
  return new Map(
    rows.map(({ direction, application_ids, version }) => [direction, { files: application_ids, version }]),
  );
}

/** Writes an order if it is still the one that was seen; nought stands for none. Undefined: somebody was first. */
export async function putOrder(
  trx: Trx,
  order: { programme: string; unit: string; direction: string; files: readonly string[]; seen: number },
): Promise<number | undefined> {
  const { programme, unit, direction, seen } = order;
  const files = [...order.files];
  if (seen === 0) {
    const row = await trx
      .insertInto('recommendation_order')
      .values({ programme_id: programme, recommending_unit_id: unit, direction, application_ids: files })
      .onConflict((conflict) => conflict.doNothing())
      .returning('version')
      .executeTakeFirst();
    return row?.version;
  }
  const row = await trx
    .updateTable('recommendation_order')
    .set(({ eb }) => ({ application_ids: files, version: eb('version', '+', 1) }))
    .where('programme_id', '=', programme)
    .where('recommending_unit_id', '=', unit)
    .where('direction', '=', direction)
    .where('version', '=', seen)
    .returning('version')
    .executeTakeFirst();
  return row?.version;
}

/** The clerk who put the unit's files in order last. */
export async function lastOrderedBy(db: Db, programme: string, unit: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('event')
    .select('actor_id')
    .where('programme_id', '=', programme)
    .where('organisation_id', '=', unit)
    .where('act', '=', 'order')
    .where('role', '=', 'recommending-clerk')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.actor_id ?? undefined;
}

export interface Sheet {
  id: string;
  number: number;
  state: string;
  hash: Buffer;
  /** Canonical JSON: what the hash is of. */
  document: string;
  sentAt: Temporal.Instant;
  signedBy: string;
  preparedBy: string;
}

/** Sheets of a unit, the newest first: what was sent stays, recalled or not. */
export async function sheetsOf(db: Db, programme: string, unit: string): Promise<Sheet[]> {
  const rows = await db
    .selectFrom('recommendation_sheet as sheet')
    .innerJoin('person as signer', 'signer.id', 'sheet.signed_by')
    .leftJoin('person_detail as signer_detail', 'signer_detail.person_id', 'sheet.signed_by')
    .innerJoin('person as preparer', 'preparer.id', 'sheet.prepared_by')
    .leftJoin('person_detail as preparer_detail', 'preparer_detail.person_id', 'sheet.prepared_by')
    .innerJoin('frozen_document', 'frozen_document.hash', 'sheet.hash')
    .select([
      'sheet.id',
      'sheet.number',
      'sheet.state',
      'sheet.hash',
      'frozen_document.text as document',
      'sheet.sent_at as sentAt',
    ])
    .select([
      'signer.label as signerLabel',
      'signer_detail.name as signerName',
      'preparer.label as preparerLabel',
      'preparer_detail.name as preparerName',
    ])
    .where('programme_id', '=', programme)
    .where('recommending_unit_id', '=', unit)
    .orderBy('sheet.number', 'desc')
    .execute();
  return rows.map(({ signerLabel, signerName, preparerLabel, preparerName, ...row }) => ({
    ...row,
    hash: Buffer.from(row.hash),
    signedBy: signerName ?? signerLabel,
    preparedBy: preparerName ?? preparerLabel,
  }));
}

/** The sheet that stands, held: nobody opens it while it is being recalled. */
export async function lockStandingSheet(
  trx: Trx,
  programme: string,
  unit: string,
): Promise<{ id: string; number: number; state: string } | undefined> {
  return trx
    .selectFrom('recommendation_sheet')
    .select(['id', 'number', 'state'])
    .where('programme_id', '=', programme)
    .where('recommending_unit_id', '=', unit)
    .where('state', 'in', ['sent', 'opened'])
    .forUpdate()
    .executeTakeFirst();
}

export interface SheetToStore {
  programme: string;
  unit: string;
  number: number;
  hash: Buffer;
  preparedBy: string;
  signedBy: string;
  at: Temporal.Instant;
  rows: readonly {
    application: string;
    direction: string;
    place: number | undefined;
    opinion: string | undefined;
    reason: string | undefined;
  }[];
}

export async function insertSheet(trx: Trx, sheet: SheetToStore): Promise<string> {
  const id = newId();
  await trx
    .insertInto('recommendation_sheet')
    .values({
      id,
      programme_id: sheet.programme,
      recommending_unit_id: sheet.unit,
      number: sheet.number,
      state: 'sent',
      hash: sheet.hash,
      prepared_by: sheet.preparedBy,
      signed_by: sheet.signedBy,
      sent_at: sheet.at,
    })
    .execute();
  await trx
    .insertInto('recommendation_row')
    .values(
      sheet.rows.map(({ application, direction, place, opinion, reason }) => ({
        sheet_id: id,
        application_id: application,
        direction,
        place: place ?? null,
        recommended: place !== undefined,
        opinion: opinion ?? null,
        reason_code: reason ?? null,
      })),
    )
    .execute();
  return id;
}

export async function markRecalled(trx: Trx, sheet: string): Promise<void> {
  await trx
    .updateTable('recommendation_sheet')
    .set({ state: 'recalled' })
    .where('id', '=', sheet)
    .where('state', '=', 'sent')
    .execute();
}

/** Files that a sheet sent up, by their ids. */
export async function recommendedOn(db: Db, sheet: string): Promise<string[]> {
  const rows = await db
    .selectFrom('recommendation_row')
    .select('application_id')
    .where('sheet_id', '=', sheet)
    .where('recommended', '=', true)
    .orderBy('application_id')
    .execute();
  return rows.map(({ application_id }) => application_id);
}

/** What was said of files when they were signed or turned away: the newest judgement of that name of each. */
export async function newestJudgement(
  db: Db,
  applications: readonly string[],
  judgement: string,
): Promise<Map<string, { answer: string; reason: string | null; sentence: string | null }>> {
  if (applications.length === 0) return new Map();
  const rows = await db
    .selectFrom('judgement')
    .distinctOn('application_id')
    .select(['application_id', 'answer', 'reason_code as reason', 'sentence'])
    .where('application_id', 'in', applications)
    .where('key', '=', judgement)
    .orderBy('application_id')
    .orderBy('revision', 'desc')
    .execute();
  return new Map(rows.map(({ application_id, ...row }) => [application_id, row]));
}

/** Held before any file is: two signatures of a unit never count the same files. What refers to the unit is not kept waiting. */
export async function holdUnit(trx: Trx, unit: string): Promise<void> {
  await trx.selectFrom('organisation').select('id').where('id', '=', unit).forNoKeyUpdate().execute();
}

/** How many files of a direction a unit has recommended, sent or not. */
export async function countRecommended(
  db: Db,
  programme: string,
  unit: string,
  direction: string,
): Promise<number> {
  const { count } = await db
    .selectFrom('application')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('programme_id', '=', programme)
    .where('recommending_unit_id', '=', unit)
    .where('direction', '=', direction)
    .where('state', 'not in', [
      'draft',
      'lapsed',
      'submitted',
      'returned',
      'withdrawn',
      'checked',
      'not-recommended',
    ])
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Hash of the newest submission of each file, in hexadecimal. */
export async function contentHashes(db: Db, applications: readonly string[]): Promise<Map<string, string>> {
  if (applications.length === 0) return new Map();
  const rows = await db
    .selectFrom('submission')
    .distinctOn('application_id')
    .select(['application_id', 'content_hash'])
    .where('application_id', 'in', applications)
    .orderBy('application_id')
    .orderBy('revision', 'desc')
    .execute();
  return new Map(
    rows.map(({ application_id, content_hash }) => [
      application_id,
      Buffer.from(content_hash).toString('hex'),
    ]),
  );
}
