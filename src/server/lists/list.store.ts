import { sql } from 'kysely';
import type { ReadRow } from '#domain/lists/read-list.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';

export interface ListVersion {
  id: string;
  list: string;
  number: number;
  issuer: string;
  document: string | null;
  datedOn: Temporal.PlainDate;
  queriedOn: Temporal.PlainDate | null;
  sha256: Buffer;
  rows: number;
  importedBy: string;
  importedAt: Temporal.Instant;
  withdrawn: string | null;
}

/** Every version of every list of a programme, the newest first. */
export async function listVersions(db: Db, programme: string): Promise<ListVersion[]> {
  const rows = await db
    .selectFrom('list_version')
    .innerJoin('person', 'person.id', 'list_version.imported_by')
    .leftJoin('person_detail', 'person_detail.person_id', 'list_version.imported_by')
    .leftJoin('list_withdrawal', 'list_withdrawal.version_id', 'list_version.id')
    .select([
      'list_version.id',
      'list',
      'number',
      'issuer',
      'document',
      'dated_on as datedOn',
      'queried_on as queriedOn',
      'sha256',
      'imported_at as importedAt',
      'person.label',
      'person_detail.name',
      'list_withdrawal.reason as withdrawn',
    ])
    .select(({ selectFrom }) =>
      selectFrom('list_row')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .whereRef('version_id', '=', 'list_version.id')
        .as('rows'),
    )
    .where('programme_id', '=', programme)
    .orderBy('list')
    .orderBy('number', 'desc')
    .execute();
  return rows.map(({ label, name, ...row }) => ({
    ...row,
    rows: Number(row.rows ?? 0),
    sha256: Buffer.from(row.sha256),
    importedBy: name ?? label,
  }));
}

export interface VersionToStore {
  programme: string;
  list: string;
  issuer: string;
  document: string | undefined;
  datedOn: Temporal.PlainDate;
  queriedOn: Temporal.PlainDate | undefined;
  sha256: Buffer;
  by: string;
  at: Temporal.Instant;
}

/** Undefined: the same file has been loaded before, and as of the same day. */
export async function insertVersion(
  trx: Trx,
  version: VersionToStore,
): Promise<{ id: string; number: number } | undefined> {
  const { last } = await trx
    .selectFrom('list_version')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('programme_id', '=', version.programme)
    .where('list', '=', version.list)
    .executeTakeFirstOrThrow();
  return trx
    .insertInto('list_version')
    .values({
      id: newId(),
      programme_id: version.programme,
      list: version.list,
      number: (last ?? 0) + 1,
      issuer: version.issuer,
      document: version.document ?? null,
      dated_on: version.datedOn,
      queried_on: version.queriedOn ?? null,
      sha256: version.sha256,
      imported_by: version.by,
      imported_at: version.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'number'])
    .executeTakeFirst();
}

const most = 2000;

/** Columns by `unnest`, so that a list of fifty thousand rows is a few statements and never a statement too long. */
export async function insertRows(trx: Trx, version: string, rows: readonly ReadRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += most) {
    const part = rows.slice(from, from + most);
    await sql`
      insert into list_row (version_id, row_no, credit_code, name_key, fields)
      select ${version}::uuid, row_no, credit_code, name_key, fields
      from unnest(
        ${part.map((_, at) => from + at + 1)}::int[], ${part.map(({ creditCode }) => creditCode ?? null)}::text[],
        ${part.map((row) => row.nameKey)}::text[], ${part.map(({ cells }) => JSON.stringify(cells))}::jsonb[]
      ) as rows (row_no, credit_code, name_key, fields)`.execute(trx);
  }
}

/** False: withdrawn before. */
export async function insertWithdrawal(
  trx: Trx,
  withdrawal: { version: string; reason: string; by: string; at: Temporal.Instant },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('list_withdrawal')
    .values({
      version_id: withdrawal.version,
      reason: withdrawal.reason,
      withdrawn_by: withdrawal.by,
      withdrawn_at: withdrawal.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
