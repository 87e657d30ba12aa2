import type { Mean } from '#domain/scoring/mean.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';

export interface StoredAggregate {
  application: string;
  run: number;
  /** A sum of hundredths of a point over so many sheets: 211/3 stays 211/3. */
  total: Mean;
  trimmed: boolean;
  inputsHash: Buffer;
}

export async function insertAggregate(trx: Trx, { application, run, total, trimmed, inputsHash }: StoredAggregate): Promise<void> {
  await trx
    .insertInto('aggregate')
    .values({ application_id: application, run, points_sum: total.sum, sheets: total.count, trimmed, inputs_hash: inputsHash })
    .execute();
}

/** The newest result of each of these files. */
export async function aggregatesOf(db: Db, applications: readonly string[]): Promise<ReadonlyMap<string, StoredAggregate>> {
  if (applications.length === 0) return new Map();
  const rows = await db.selectFrom('aggregate').selectAll().where('application_id', 'in', [...applications]).orderBy('run').execute();
  return new Map(
    rows.map((row) => [
      row.application_id,
      { application: row.application_id, run: row.run, total: { sum: row.points_sum, count: row.sheets }, trimmed: row.trimmed, inputsHash: Buffer.from(row.inputs_hash) },
    ]),
  );
}
