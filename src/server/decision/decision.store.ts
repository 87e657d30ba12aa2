import type { NamedDeparture } from '#domain/decision/decide.ts';
import type { Row } from '#domain/selection/line.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';

/** A frozen ranking that no decision has been taken on. */
export interface UndecidedRanking {
  id: string;
  direction: string;
  hash: Buffer;
  /** Its applications by file number. */
  rows: readonly (Row & { id: string })[];
}

export async function undecidedRankings(db: Db, programme: string): Promise<UndecidedRanking[]> {
  const rows = await db
    .selectFrom('ranking')
    .innerJoin('ranking_row', 'ranking_row.ranking_id', 'ranking.id')
    .innerJoin('application', 'application.id', 'ranking_row.application_id')
    .leftJoin('decision_row', 'decision_row.application_id', 'ranking_row.application_id')
    .select([
      'ranking.id as ranking',
      'ranking.direction',
      'ranking.hash',
      'application.id',
      'application.number',
    ])
    .select([
      'ranking_row.place',
      'ranking_row.beside',
      'ranking_row.outcome',
      'ranking_row.reason_code',
      'ranking_row.tie',
    ])
    .where('ranking.programme_id', '=', programme)
    .where('decision_row.application_id', 'is', null)
    .orderBy('ranking.direction')
    .orderBy('ranking_row.place')
    .orderBy('ranking_row.beside')
    .execute();

  return [...Map.groupBy(rows, ({ ranking }) => ranking).values()].map((all) => ({
    id: all[0]?.ranking ?? '',
    direction: all[0]?.direction ?? '',
    hash: Buffer.from(all[0]?.hash ?? []),
    rows: all.map(({ id, number, place, beside, outcome, reason_code, tie }) => ({
      id,
      application: number,
      place,
      beside,
      outcome: outcome as Row['outcome'],
      // The criterion of a tie is named in the ranking; here only whether there was a tie is read.
      reason: { code: reason_code ?? '', ...((tie as object | null) ?? {}) } as Row['reason'],
    })),
  }));
}

export interface DecisionToInsert {
  programme: string;
  meeting: string;
  minutesNumber: string;
  decidedOn: Temporal.PlainDate;
  recordedBy: string;
  signedBy: string;
  signedAt: Temporal.Instant;
  hash: Buffer;
  departures: readonly (NamedDeparture & { application: string })[];
  rows: readonly {
    application: string;
    direction: string;
    place: number;
    beside: number;
    outcome: 'approved' | 'reserve' | 'not-selected';
    reason: string;
    departs: boolean;
  }[];
}

export async function insertDecision(trx: Trx, decision: DecisionToInsert): Promise<string> {
  const id = newId();
  await trx
    .insertInto('decision')
    .values({
      id,
      programme_id: decision.programme,
      meeting: decision.meeting,
      minutes_number: decision.minutesNumber,
      decided_on: decision.decidedOn,
      recorded_by: decision.recordedBy,
      hash: decision.hash,
    })
    .execute();
  await trx
    .insertInto('decision_signature')
    .values({
      decision_id: id,
      recorded_by: decision.recordedBy,
      signed_by: decision.signedBy,
      signed_at: decision.signedAt,
    })
    .execute();
  await trx
    .insertInto('decision_row')
    .values(
      decision.rows.map(({ application, reason, ...row }) => ({
        ...row,
        decision_id: id,
        application_id: application,
        reason_code: reason,
      })),
    )
    .execute();
  if (decision.departures.length > 0) {
    await trx
      .insertInto('departure')
      .values(
        decision.departures.map(({ application, upward, reason, sentence }) => ({
          decision_id: id,
          application_id: application,
          upward,
          reason_code: reason,
          sentence,
        })),
      )
      .execute();
  }
  return id;
}

export interface SignedDecision {
  id: string;
  meeting: string;
  minutesNumber: string;
  decidedOn: Temporal.PlainDate;
  hash: Buffer;
  signedAt: Temporal.Instant;
  signedBy: string;
  recordedBy: string;
}

/** In the order in which they were signed. */
export async function decisionsOf(db: Db, programme: string): Promise<SignedDecision[]> {
  const rows = await db
    .selectFrom('decision')
    .innerJoin('decision_signature as signature', 'signature.decision_id', 'decision.id')
    .innerJoin('person as signer', 'signer.id', 'signature.signed_by')
    .leftJoin('person_detail as signer_detail', 'signer_detail.person_id', 'signature.signed_by')
    .innerJoin('person as recorder', 'recorder.id', 'signature.recorded_by')
    .leftJoin('person_detail as recorder_detail', 'recorder_detail.person_id', 'signature.recorded_by')
    .select([
      'decision.id',
      'meeting',
      'minutes_number as minutesNumber',
      'decided_on as decidedOn',
      'hash',
      'signed_at as signedAt',
    ])
    .select(['signer.label as signerLabel', 'signer_detail.name as signerName'])
    .select(['recorder.label as recorderLabel', 'recorder_detail.name as recorderName'])
    .where('decision.programme_id', '=', programme)
    .orderBy('decision.id')
    .execute();
  return rows.map(({ signerLabel, signerName, recorderLabel, recorderName, hash, ...row }) => ({
    ...row,
    hash: Buffer.from(hash),
    signedBy: signerName ?? signerLabel,
    recordedBy: recorderName ?? recorderLabel,
  }));
}

export interface DecidedFile {
  id: string;
  decision: string;
  number: string;
  direction: string;
  place: number;
  beside: number;
  /** As it was decided; what it has become since is its state. */
  outcome: 'approved' | 'reserve' | 'not-selected';
  state: string;
}

/** Every file decided on, by direction in the order of the decision. */
export async function decidedFiles(db: Db, programme: string, direction?: string): Promise<DecidedFile[]> {
  let query = db
    .selectFrom('decision_row as row')
    .innerJoin('application', 'application.id', 'row.application_id')
    .select([
      'application.id',
      'row.decision_id as decision',
      'application.number',
      'row.direction',
      'row.place',
      'row.beside',
    ])
    .select(['row.outcome', 'application.state'])
    .where('application.programme_id', '=', programme);
  if (direction !== undefined) query = query.where('row.direction', '=', direction);
  const rows = await query.orderBy('row.direction').orderBy('row.place').orderBy('row.beside').execute();
  return rows.map((row) => ({ ...row, outcome: row.outcome as DecidedFile['outcome'] }));
}

/** Why the leadership departed from the ranking with a file; undefined where it followed it. */
export async function departureOf(db: Db, application: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('decision_row')
    .select('reason_code')
    .where('application_id', '=', application)
    .where('departs', '=', true)
    .executeTakeFirst();
  return row?.reason_code;
}

/** Files that have moved up from the reserve. */
export async function movedUpFiles(db: Db, applications: readonly string[]): Promise<string[]> {
  if (applications.length === 0) return [];
  const rows = await db
    .selectFrom('event')
    .select('application_id')
    .distinct()
    .where('act', '=', 'move-up')
    .where('application_id', 'in', applications)
    .execute();
  return rows.flatMap(({ application_id }) => (application_id ? [application_id] : []));
}
