import type { Mean } from '#domain/scoring/mean.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';

export interface KeptAggregate {
  total: Mean;
  trimmed: boolean;
}

/** The newest result of each file that has one. */
export async function aggregatesOf(
  db: Db,
  applications: readonly string[],
): Promise<Map<string, KeptAggregate>> {
  if (applications.length === 0) return new Map();
  const rows = await db
    .selectFrom('aggregate')
    .distinctOn('application_id')
    .selectAll()
    .where('application_id', 'in', applications)
    .orderBy('application_id')
    .orderBy('run', 'desc')
    .execute();
  return new Map(
    rows.map((row) => [
      row.application_id,
      { total: { sum: row.points_sum, count: row.sheets }, trimmed: row.trimmed },
    ]),
  );
}

export interface Ranking {
  id: string;
  direction: string;
  revision: number;
  hash: Buffer;
}

export interface RankingRowToInsert {
  application: string;
  place: number;
  beside: number;
  outcome: 'proposed' | 'reserve' | 'not-selected';
  reason: string;
  /** The criterion that settled a tie. */
  criterion?: string | undefined;
}

export async function insertRanking(
  trx: Trx,
  ranking: { programme: string; direction: string; hash: Buffer; rows: readonly RankingRowToInsert[] },
): Promise<Ranking> {
  const { programme, direction, hash } = ranking;
  const before = await findRanking(trx, programme, direction);
  const [id, revision] = [newId(), (before?.revision ?? 0) + 1];
  await trx
    .insertInto('ranking')
    .values({ id, programme_id: programme, direction, revision, hash })
    .execute();
  await trx
    .insertInto('ranking_row')
    .values(
      ranking.rows.map((row) => ({
        ranking_id: id,
        application_id: row.application,
        place: row.place,
        beside: row.beside,
        outcome: row.outcome,
        reason_code: row.reason,
        tie: row.criterion === undefined ? null : JSON.stringify({ criterion: row.criterion }),
      })),
    )
    .execute();
  return { id, direction, revision, hash };
}

/** The one that stands: the newest. */
export async function findRanking(
  db: Db,
  programme: string,
  direction: string,
): Promise<Ranking | undefined> {
  return (await rankingsOf(db, programme)).find((ranking) => ranking.direction === direction);
}

export async function rankingsOf(db: Db, programme: string): Promise<Ranking[]> {
  const rows = await db
    .selectFrom('ranking')
    .distinctOn('direction')
    .select(['id', 'direction', 'revision', 'hash'])
    .where('programme_id', '=', programme)
    .orderBy('direction')
    .orderBy('revision', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, hash: Buffer.from(row.hash) }));
}
