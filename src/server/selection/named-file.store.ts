import type { Application } from '#domain/application/application.ts';
import type { ApplicationState } from '#domain/application/lifecycle.ts';
import { toApplication } from '#server/application/application.store.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';
import type { ApplicationRow } from '#server/database/tables.ts';

/** A file with the words that lists and certificates print. */
export interface NamedFile extends Application {
  unitName: string;
  projectName: string;
  /** Region code of the unit's place of registration. */
  region: string;
  creditCode: string;
  publicCode: string;
}

export interface FilesWanted {
  programme: string;
  direction?: string | undefined;
  states?: readonly ApplicationState[] | undefined;
  ids?: readonly string[] | undefined;
}

/** Files that have been accepted in form: whoever ranks, decides and publishes speaks of no others. */
export async function namedFiles(db: Db, wanted: FilesWanted): Promise<NamedFile[]> {
  return (await query(db, wanted).execute()).map(toNamedFile);
}

/** The same, held until the transaction ends, in the order in which several files are always locked. */
export async function lockNamedFiles(trx: Trx, wanted: FilesWanted): Promise<NamedFile[]> {
  return (await query(trx, wanted).forUpdate('application').execute()).map(toNamedFile);
}

function query(db: Db, { programme, direction, states, ids }: FilesWanted) {
  let files = db
    .selectFrom('application')
    .innerJoin('public_code', 'public_code.application_id', 'application.id')
    .innerJoin('organisation', 'organisation.id', 'application.unit_id')
    .selectAll('application')
    .select(['public_code.code as public_code', 'organisation.credit_code'])
    .where('application.programme_id', '=', programme);
  if (direction !== undefined) files = files.where('application.direction', '=', direction);
  if (states) files = files.where('application.state', 'in', states);
  if (ids) files = files.where('application.id', '=', (any) => any.fn.any(any.val([...ids])));
  return files.orderBy('application.id');
}

const toNamedFile = (
  row: ApplicationRow & { public_code: string; credit_code: string | null },
): NamedFile => ({
  ...toApplication(row),
  unitName: row.unit_name,
  projectName: row.project_name,
  region: row.county_code ?? '',
  creditCode: row.credit_code ?? '',
  publicCode: row.public_code,
});
