import { sql } from 'kysely';
import type { Application } from '#domain/application/application.ts';
import { type ApplicationState, states } from '#domain/application/lifecycle.ts';
import { unmoved } from '#domain/application/shown-turn.ts';
import type { Person } from '#domain/people/person.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';
import type { ApplicationRow } from '#server/database/tables.ts';
import { visibleTo } from './visible-applications.ts';

/** Undefined when it does not exist or this person may not see it: the two must look the same. */
export async function findApplication(
  db: Db,
  person: Person,
  number: string,
): Promise<Application | undefined> {
  const row = await visibleTo(db.selectFrom('application').selectAll('application'), person)
    .where('application.number', '=', number)
    .executeTakeFirst();
  return row && toApplication(row);
}

/** The same, held until the transaction ends: whoever decides next sees what was decided. */
export async function lockApplication(
  trx: Trx,
  person: Person,
  number: string,
): Promise<Application | undefined> {
  const row = await visibleTo(trx.selectFrom('application').selectAll('application'), person)
    .where('application.number', '=', number)
    .forUpdate('application')
    .executeTakeFirst();
  return row && toApplication(row);
}

/** For the clock, which has no scope. */
export async function lockApplicationById(trx: Trx, id: string): Promise<Application | undefined> {
  const row = await trx
    .selectFrom('application')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && toApplication(row);
}

/** What has been begun in a programme and is not submitted. */
export async function draftsOf(db: Db, programme: string): Promise<Application[]> {
  return (await selectDrafts(db, programme).execute()).map(toApplication);
}

/** The same held, in the order in which several files are always locked. */
export async function lockDrafts(trx: Trx, programme: string): Promise<Application[]> {
  return (await selectDrafts(trx, programme).forUpdate().execute()).map(toApplication);
}

const selectDrafts = (db: Db, programme: string) =>
  db
    .selectFrom('application')
    .selectAll()
    .where('programme_id', '=', programme)
    .where('state', '=', 'draft')
    .orderBy('id');

/**
 * Writes the state, and with it the turn, that an act led to. The version moves by one; whoever saw another version
 * changes nothing, even if a use case forgot to ask.
 */
export async function saveApplication(
  trx: Trx,
  application: Application,
  seen: number,
  at: Temporal.Instant,
): Promise<Application> {
  const saved = { ...application, version: seen + 1 };
  const { numUpdatedRows } = await trx
    .updateTable('application')
    .set({
      state: saved.state,
      turn: states[saved.state].turn,
      version: saved.version,
      leading_key: saved.leadingKey ?? null,
      handler_id: saved.handler ?? null,
      // Outside the province a file's place in a list must not move while only the province acts on it.
      waiting_since: unmoved.includes(saved.state)
        ? sql`case when state in (${sql.join(unmoved)}) then waiting_since else ${at} end`
        : at,
    })
    .where('id', '=', saved.id)
    .where('version', '=', seen)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n)
    throw new Error(`Application ${saved.number} was not at version ${seen} any more`);
  return saved;
}

export const toApplication = (row: ApplicationRow): Application => ({
  id: row.id,
  number: row.number,
  programme: row.programme_id,
  programmeVersion: row.programme_version_id,
  direction: row.direction,
  unit: row.unit_id,
  recommendingUnit: row.recommending_unit_id,
  state: row.state as ApplicationState,
  version: row.version,
  revision: row.revision,
  leadingKey: row.leading_key ?? undefined,
  handler: row.handler_id ?? undefined,
});
