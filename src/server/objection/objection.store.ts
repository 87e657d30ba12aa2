import type { Objection, ObjectionState, OpenObjection } from '#domain/objection/objection.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';

/** An objection with what it is about; who raised it stands apart. */
export interface KeptObjection extends Objection {
  id: string;
  programme: string;
  notice: string;
  noticeNumber: number;
  closesAt: Temporal.Instant;
  /** The file it is about; none: the notice as a whole. */
  application: string | null;
  file: string | null;
  unit: string | null;
  handler: string | null;
  admissibilityCode: string | null;
  outcomeCode: string | null;
  version: number;
}

export interface ObjectionToInsert {
  notice: string;
  number: string;
  codeHash: Buffer;
  application: string | null;
  receivedAt: Temporal.Instant;
  name: string | null;
  contact: string | null;
  statement: string;
  evidence: readonly { name: string; sha256: Buffer }[];
}

export async function insertObjection(trx: Trx, objection: ObjectionToInsert): Promise<string> {
  const id = newId();
  await trx
    .insertInto('objection')
    .values({
      id,
      notice_id: objection.notice,
      number: objection.number,
      code_hash: objection.codeHash,
      application_id: objection.application,
      received_at: objection.receivedAt,
      state: 'received',
    })
    .execute();
  const { name, contact, statement, evidence } = objection;
  await trx.insertInto('objector').values({ objection_id: id, name, contact, statement }).execute();
  if (evidence.length > 0) {
    await trx
      .insertInto('objection_evidence')
      .values(
        evidence.map((file, position) => ({
          objection_id: id,
          position,
          name: file.name,
          sha256: file.sha256,
        })),
      )
      .execute();
  }
  return id;
}

const objections = (db: Db) =>
  db
    .selectFrom('objection')
    .innerJoin('notice', 'notice.id', 'objection.notice_id')
    .leftJoin('application', 'application.id', 'objection.application_id')
    .leftJoin('person as handler', 'handler.id', 'objection.handler_id')
    .select([
      'objection.id',
      'notice.programme_id as programme',
      'notice.id as notice',
      'notice.number as noticeNumber',
    ])
    .select([
      'notice.closes_at as closesAt',
      'objection.number',
      'objection.state',
      'objection.received_at as receivedAt',
    ])
    .select([
      'objection.application_id as application',
      'application.number as file',
      'application.unit_name as unit',
    ])
    .select(['handler.label as handler', 'objection.admissibility_code as admissibilityCode'])
    .select(['objection.outcome_code as outcomeCode', 'objection.version']);

type Row = Awaited<ReturnType<ReturnType<typeof objections>['executeTakeFirstOrThrow']>>;
const toObjection = (row: Row): KeptObjection => ({ ...row, state: row.state as ObjectionState });

/** To what a department has published, the oldest first. */
export async function objectionsTo(db: Db, department: string): Promise<KeptObjection[]> {
  const rows = await objections(db)
    .innerJoin('programme', 'programme.id', 'notice.programme_id')
    .where('programme.department_id', '=', department)
    .orderBy('objection.id')
    .execute();
  return rows.map(toObjection);
}

/** To one file, the oldest first. */
export async function objectionsOn(db: Db, application: string): Promise<KeptObjection[]> {
  const rows = await objections(db)
    .where('objection.application_id', '=', application)
    .orderBy('objection.id')
    .execute();
  return rows.map(toObjection);
}

export async function findObjection(db: Db, number: string): Promise<KeptObjection | undefined> {
  const row = await objections(db).where('objection.number', '=', number).executeTakeFirst();
  return row && toObjection(row);
}

/** Held until the transaction ends. The file it is about is locked before it, as by whoever recognises. */
export async function lockObjection(trx: Trx, number: string): Promise<KeptObjection | undefined> {
  const row = await objections(trx)
    .where('objection.number', '=', number)
    .forUpdate('objection')
    .executeTakeFirst();
  return row && toObjection(row);
}

export async function saveObjection(
  trx: Trx,
  { id, version }: Pick<KeptObjection, 'id' | 'version'>,
  changed: {
    state: ObjectionState;
    handler?: string;
    admissibilityCode?: string | null;
    outcomeCode?: string;
  },
): Promise<void> {
  await trx
    .updateTable('objection')
    .set({
      state: changed.state,
      version: version + 1,
      ...(changed.handler !== undefined && { handler_id: changed.handler }),
      ...(changed.admissibilityCode !== undefined && { admissibility_code: changed.admissibilityCode }),
      ...(changed.outcomeCode !== undefined && { outcome_code: changed.outcomeCode }),
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .execute();
}

/**
 * Objections on these files that nobody has ended. Those on a notice as a whole stand under each file that it named,
 * whichever notice has taken its place since.
 */
export async function openObjectionsOn(
  db: Db,
  files: readonly string[],
): Promise<Map<string, OpenObjection[]>> {
  if (files.length === 0) return new Map();
  const rows = (
    await objections(db).where('objection.state', 'in', ['received', 'admissible']).execute()
  ).map(toObjection);
  const entries = await db
    .selectFrom('notice_entry')
    .select(['notice_id as notice', 'application_id as application'])
    .where('application_id', 'in', files)
    .execute();
  const noticesOf = Map.groupBy(entries, ({ application }) => application);
  const isOn = (file: string, { application, notice }: KeptObjection) =>
    application === null ? noticesOf.get(file)?.some((each) => each.notice === notice) : application === file;
  return new Map(files.map((file) => [file, rows.filter((row) => isOn(file, row))]));
}

export interface Objector {
  name: string | null;
  contact: string | null;
  statement: string;
}

/** Undefined once his words have been erased. */
export async function objectorOf(db: Db, objection: string): Promise<Objector | undefined> {
  return db
    .selectFrom('objector')
    .select(['name', 'contact', 'statement'])
    .where('objection_id', '=', objection)
    .executeTakeFirst();
}

export async function evidenceOf(
  db: Db,
  objection: string,
): Promise<{ name: string; sha256: Buffer; mediaType: string }[]> {
  const rows = await db
    .selectFrom('objection_evidence')
    .innerJoin('file', 'file.sha256', 'objection_evidence.sha256')
    .select(['name', 'objection_evidence.sha256', 'media_type as mediaType'])
    .where('objection_id', '=', objection)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ ...row, sha256: Buffer.from(row.sha256) }));
}

export async function codeHashOf(db: Db, number: string): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('objection')
    .select('code_hash')
    .where('number', '=', number)
    .executeTakeFirst();
  return row && Buffer.from(row.code_hash);
}

/** What was last said of an objection under an act, by its handler or the leader. */
export async function lastNote(db: Db, objection: string, act: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('event')
    .innerJoin('event_note', 'event_note.event_id', 'event.id')
    .select('event_note.text')
    .where('event.subject_id', '=', objection)
    .where('event.act', '=', act)
    .orderBy('event.id', 'desc')
    .executeTakeFirst();
  return row?.text;
}

/** Files that a notice names, by number. */
export async function filesNamed(db: Db, notice: string): Promise<{ id: string; number: string }[]> {
  return db
    .selectFrom('notice_entry')
    .innerJoin('application', 'application.id', 'notice_entry.application_id')
    .select(['application.id', 'application.number'])
    .where('notice_id', '=', notice)
    .orderBy('position')
    .execute();
}
