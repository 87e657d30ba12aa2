import { type ApplicationState, states } from '#domain/application/lifecycle.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { type Timetable, timetableOf } from '#domain/programme/timetable.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';
import { type RunningProgramme, running } from './programmes.ts';

export async function findProgramme(
  db: Db,
  code: string,
): Promise<{ id: string; department: string; currentVersion: string | null } | undefined> {
  const row = await db
    .selectFrom('programme')
    .select(['id', 'department_id', 'current_version_id'])
    .where('code', '=', code)
    .executeTakeFirst();
  return row && { id: row.id, department: row.department_id, currentVersion: row.current_version_id };
}

export async function insertProgramme(
  trx: Trx,
  { code, numberPrefix, department }: { code: string; numberPrefix: string; department: string },
): Promise<string> {
  const id = newId();
  await trx
    .insertInto('programme')
    .values({ id, code, number_prefix: numberPrefix, department_id: department })
    .execute();
  return id;
}

export async function findVersion(db: Db, programme: string, hash: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('programme_version')
    .select('id')
    .where('programme_id', '=', programme)
    .where('hash', '=', Buffer.from(hash, 'hex'))
    .executeTakeFirst();
  return row?.id;
}

export async function insertVersion(
  trx: Trx,
  version: { programme: string; definition: string; hash: string; by: string | null; at: Temporal.Instant },
): Promise<string> {
  const id = newId();
  const { most } = await trx
    .selectFrom('programme_version')
    .select(({ fn }) => fn.max('number').as('most'))
    .where('programme_id', '=', version.programme)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('programme_version')
    .values({
      id,
      programme_id: version.programme,
      number: (most ?? 0) + 1,
      definition: version.definition,
      hash: Buffer.from(version.hash, 'hex'),
      enabled_by: version.by,
      enabled_at: version.at,
    })
    .execute();
  return id;
}

export async function makeCurrent(trx: Trx, programme: string, version: string): Promise<void> {
  await trx
    .updateTable('programme')
    .set({ current_version_id: version })
    .where('id', '=', programme)
    .execute();
}

/** Under which versions files have been begun that may still be scored, by direction. */
export async function versionsInUse(
  db: Db,
  programme: string,
): Promise<{ direction: string; version: string }[]> {
  const mayBeScored = Object.entries(states).flatMap(([state, { live }]) =>
    live || state === 'draft' ? [state as ApplicationState] : [],
  );
  return db
    .selectFrom('application')
    .select(['direction', 'programme_version_id as version'])
    .distinct()
    .where('programme_id', '=', programme)
    .where('state', 'in', mayBeScored)
    .orderBy('direction')
    .execute();
}

/** Every version that is current or that a file was begun under. */
export async function allVersions(db: Db): Promise<(RunningProgramme & { current: boolean })[]> {
  const rows = await db
    .selectFrom('programme_version')
    .innerJoin('programme', 'programme.id', 'programme_version.programme_id')
    .select([
      'programme.id',
      'programme.department_id',
      'programme.current_version_id',
      'programme_version.id as version',
      'hash',
      'definition',
    ])
    .execute();
  return rows.map((row) => ({
    ...running({
      id: row.id,
      version: row.version,
      department: row.department_id,
      hash: Buffer.from(row.hash).toString('hex'),
      definition: row.definition as unknown as Definition,
    }),
    current: row.version === row.current_version_id,
  }));
}

/** The definition's timetable with what the office has moved since; or as it stood at an instant. */
export async function findTimetable(
  db: Db,
  programme: RunningProgramme,
  at?: Temporal.Instant,
): Promise<Timetable> {
  const rows = await db
    .selectFrom('stage_date')
    .select(['key', 'instant', 'day'])
    .where('programme_id', '=', programme.id)
    .$if(at !== undefined, (query) => query.where('set_at', '<=', at as Temporal.Instant))
    .orderBy('revision')
    .execute();
  return timetableWith(programme, rows);
}

/** A date as it was moved: an instant or a day. */
export interface MovedDate {
  key: string;
  instant: { toString: () => string } | null;
  day: { toString: () => string } | null;
}

/** The definition's timetable with dates that were moved, the newest last. */
export function timetableWith(programme: RunningProgramme, dates: readonly MovedDate[]): Timetable {
  const moved = new Map(dates.map(({ key, instant, day }) => [key, (instant ?? day ?? '').toString()]));
  return timetableOf(programme.definition.timetable, programme.settings.text('timeZone'), moved);
}

/** The next number of a series, held until the transaction ends: an aborted act leaves no hole. */
export async function nextNumber(trx: Trx, programme: string, what: string): Promise<number> {
  await trx
    .insertInto('counter')
    .values({ programme_id: programme, what, next: 1 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { next } = await trx
    .updateTable('counter')
    .set(({ eb }) => ({ next: eb('next', '+', 1) }))
    .where('programme_id', '=', programme)
    .where('what', '=', what)
    .returning('next')
    .executeTakeFirstOrThrow();
  return next - 1;
}

export async function insertStageDate(
  trx: Trx,
  date: { programme: string; key: string; value: string; by: string; at: Temporal.Instant; reason: string },
): Promise<void> {
  const { most } = await trx
    .selectFrom('stage_date')
    .select(({ fn }) => fn.max('revision').as('most'))
    .where('programme_id', '=', date.programme)
    .where('key', '=', date.key)
    .executeTakeFirstOrThrow();
  const isDay = date.value.length === 'yyyy-mm-dd'.length;
  await trx
    .insertInto('stage_date')
    .values({
      programme_id: date.programme,
      key: date.key,
      revision: (most ?? 0) + 1,
      instant: isDay ? null : Temporal.Instant.from(date.value),
      day: isDay ? Temporal.PlainDate.from(date.value) : null,
      set_by: date.by,
      set_at: date.at,
      reason: date.reason,
    })
    .execute();
}
