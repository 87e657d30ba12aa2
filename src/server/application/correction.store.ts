import type { Db, Trx } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';

export type CorrectionKind = 'return' | 'supplement';

export interface CorrectionItem {
  section: string;
  field: string | null;
  reason: string;
  sentence: string;
}

export interface OpenCorrection {
  id: string;
  kind: CorrectionKind;
  round: number;
  dueAt: Temporal.Instant;
  items: readonly CorrectionItem[];
}

/** What has been asked for and not yet answered; a file has one at a time. */
export async function openCorrection(db: Db, application: string): Promise<OpenCorrection | undefined> {
  const row = await db
    .selectFrom('correction')
    .select(['id', 'kind', 'round', 'due_at as dueAt'])
    .where('application_id', '=', application)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  const items = await db
    .selectFrom('correction_item')
    .select(['section', 'field', 'reason_code as reason', 'sentence'])
    .where('correction_id', '=', row.id)
    .orderBy('position')
    .execute();
  return { ...row, kind: row.kind as CorrectionKind, items };
}

/** For the clock, which knows a correction by its id. */
export async function findCorrection(
  db: Db,
  id: string,
): Promise<{ application: string; closedAt: Temporal.Instant | null } | undefined> {
  return db
    .selectFrom('correction')
    .select(['application_id as application', 'closed_at as closedAt'])
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function roundsOf(db: Db, application: string, kind: CorrectionKind): Promise<number> {
  const { count } = await db
    .selectFrom('correction')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('application_id', '=', application)
    .where('kind', '=', kind)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function insertCorrection(
  trx: Trx,
  correction: {
    application: string;
    kind: CorrectionKind;
    round: number;
    dueAt: Temporal.Instant;
    by: string;
    at: Temporal.Instant;
    items: readonly CorrectionItem[];
  },
): Promise<string> {
  const id = newId();
  await trx
    .insertInto('correction')
    .values({
      id,
      application_id: correction.application,
      kind: correction.kind,
      round: correction.round,
      due_at: correction.dueAt,
      asked_by: correction.by,
      asked_at: correction.at,
    })
    .execute();
  await trx
    .insertInto('correction_item')
    .values(
      correction.items.map(({ section, field, reason, sentence }, position) => ({
        correction_id: id,
        position,
        section,
        field,
        reason_code: reason,
        sentence,
      })),
    )
    .execute();
  return id;
}

export async function closeCorrection(
  trx: Trx,
  id: string,
  outcome: 'answered' | 'lapsed' | 'given-up',
  at: Temporal.Instant,
): Promise<void> {
  await trx.updateTable('correction').set({ closed_at: at, outcome }).where('id', '=', id).execute();
}

export interface PastCorrection {
  kind: CorrectionKind;
  round: number;
  dueAt: Temporal.Instant;
  askedAt: Temporal.Instant;
  closedAt: Temporal.Instant | null;
  outcome: string | null;
  items: CorrectionItem[];
}

/** Everything that was ever asked of a file, the newest first. */
export async function correctionsOf(db: Db, application: string): Promise<PastCorrection[]> {
  const rows = await db
    .selectFrom('correction')
    .select([
      'id',
      'kind',
      'round',
      'due_at as dueAt',
      'asked_at as askedAt',
      'closed_at as closedAt',
      'outcome',
    ])
    .where('application_id', '=', application)
    .orderBy('id', 'desc')
    .execute();
  const items = await db
    .selectFrom('correction_item')
    .innerJoin('correction', 'correction.id', 'correction_item.correction_id')
    .select(['correction_id as correction', 'section', 'field', 'reason_code as reason', 'sentence'])
    .where('correction.application_id', '=', application)
    .orderBy('position')
    .execute();
  return rows.map(({ id, kind, ...row }) => ({
    ...row,
    kind: kind as CorrectionKind,
    items: items.filter(({ correction }) => correction === id).map(({ correction: _, ...item }) => item),
  }));
}
