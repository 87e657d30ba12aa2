import { sql } from 'kysely';
import type { ScoreSheet } from '#domain/review/score-sheet.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';

/** Points stand in hundredths; experts give whole ones. */
const hundredths = 100;

/** An expert's own sheet, as he left it. Whoever else wants points goes through `openedSheets`. */
export async function ownSheet(db: Db, sheet: string): Promise<ScoreSheet> {
  const scores = await db
    .selectFrom('score')
    .select(['item', 'points', 'doubted'])
    .where('sheet_id', '=', sheet)
    .orderBy('item')
    .execute();
  const comments = await db
    .selectFrom('score_comment')
    .select(['item', 'text'])
    .where('sheet_id', '=', sheet)
    .where('text', '<>', '')
    .orderBy('item')
    .execute();
  return {
    points: Object.fromEntries(scores.map(({ item, points }) => [item, points / hundredths])),
    doubted: scores.filter(({ doubted }) => doubted).map(({ item }) => item),
    comments: Object.fromEntries(comments.map(({ item, text }) => [item, text])),
  };
}

export async function insertSheet(
  trx: Trx,
  sheet: { application: string; expert: string; rubricHash: Buffer },
): Promise<string> {
  const id = newId();
  await trx
    .insertInto('score_sheet')
    .values({
      id,
      application_id: sheet.application,
      expert_id: sheet.expert,
      state: 'draft',
      rubric_hash: sheet.rubricHash,
      version: 1,
    })
    .execute();
  return id;
}

/** The sheet first, and then its lines: a seal that comes in the same moment waits, or has come before. False: another version. */
export async function raiseVersion(trx: Trx, sheet: string, seen: number): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('score_sheet')
    .set({ version: seen + 1 })
    .where('id', '=', sheet)
    .where('version', '=', seen)
    .where('state', '=', 'draft')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Puts what was typed in the place of what stood there. */
export async function saveLines(
  trx: Trx,
  sheet: string,
  lines: readonly ScoreLine[],
  comments: Readonly<Record<string, string>>,
): Promise<void> {
  await trx.deleteFrom('score').where('sheet_id', '=', sheet).execute();
  if (lines.length > 0) {
    await trx
      .insertInto('score')
      .values(
        lines.map(({ item, points, doubted }) => ({
          sheet_id: sheet,
          item,
          points: points * hundredths,
          doubted,
        })),
      )
      .execute();
  }
  const said = await trx.selectFrom('score_comment').select('item').where('sheet_id', '=', sheet).execute();
  const texts = { ...Object.fromEntries(said.map(({ item }) => [item, ''])), ...comments };
  const rows = Object.entries(texts).map(([item, text]) => ({ sheet_id: sheet, item, text }));
  if (rows.length === 0) return;
  await trx
    .insertInto('score_comment')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['sheet_id', 'item']).doUpdateSet({ text: sql`excluded.text` }),
    )
    .execute();
}

export interface ScoreLine {
  item: string;
  /** Whole points. */
  points: number;
  doubted: boolean;
}

export async function sealSheet(
  trx: Trx,
  sheet: string,
  sealed: { commitment: string; at: Temporal.Instant },
): Promise<void> {
  await trx
    .updateTable('score_sheet')
    .set({ state: 'sealed', commitment_id: sealed.commitment, sealed_at: sealed.at })
    .where('id', '=', sheet)
    .where('state', '=', 'draft')
    .execute();
}

/** A draft that will never be sealed: its expert may not score the file. */
export async function voidDraft(trx: Trx, sheet: string, code: string, at: Temporal.Instant): Promise<void> {
  await trx
    .updateTable('score_sheet')
    .set({ state: 'void', void_code: code, sealed_at: at })
    .where('id', '=', sheet)
    .where('state', '=', 'draft')
    .execute();
}

export interface OpenedSheet {
  application: string;
  programmeVersion: string;
  number: string;
  expert: string;
  pseudonym: string;
  sealedAt: Temporal.Instant;
  /** Whole points by item, the computed ones as they stood when it was sealed. */
  points: Readonly<Record<string, number>>;
  comments: Readonly<Record<string, string>>;
}

/** The one way to anybody's points: sealed sheets of a panel that has been opened. */
export async function openedSheets(db: Db, panel: string): Promise<OpenedSheet[]> {
  const sheets = await db
    .selectFrom('score_sheet as sheet')
    .innerJoin('assignment', (join) =>
      join
        .onRef('assignment.application_id', '=', 'sheet.application_id')
        .onRef('assignment.expert_id', '=', 'sheet.expert_id'),
    )
    .innerJoin('panel', 'panel.id', 'assignment.panel_id')
    .innerJoin('panel_seat as seat', (join) =>
      join.onRef('seat.panel_id', '=', 'panel.id').onRef('seat.expert_id', '=', 'sheet.expert_id'),
    )
    .innerJoin('application', 'application.id', 'sheet.application_id')
    .select([
      'sheet.id',
      'sheet.application_id as application',
      'application.number',
      'application.programme_version_id as programmeVersion',
      'sheet.expert_id as expert',
      'seat.pseudonym',
      'sheet.sealed_at as sealedAt',
    ])
    .where('panel.id', '=', panel)
    .where('panel.opened_at', 'is not', null)
    .where('sheet.state', '=', 'sealed')
    .orderBy('application.number')
    .orderBy('seat.pseudonym')
    .execute();
  if (sheets.length === 0) return [];

  const ids = sheets.map(({ id }) => id);
  const scores = await db
    .selectFrom('score')
    .select(['sheet_id', 'item', 'points'])
    .where('sheet_id', 'in', ids)
    .orderBy('item')
    .execute();
  const comments = await db
    .selectFrom('score_comment')
    .select(['sheet_id', 'item', 'text'])
    .where('sheet_id', 'in', ids)
    .where('text', '<>', '')
    .orderBy('item')
    .execute();
  const scoresOf = Map.groupBy(scores, ({ sheet_id }) => sheet_id);
  const commentsOf = Map.groupBy(comments, ({ sheet_id }) => sheet_id);
  return sheets.map(({ id, sealedAt, ...sheet }) => ({
    ...sheet,
    sealedAt: sealedAt as Temporal.Instant,
    points: Object.fromEntries(
      (scoresOf.get(id) ?? []).map(({ item, points }) => [item, points / hundredths]),
    ),
    comments: Object.fromEntries((commentsOf.get(id) ?? []).map(({ item, text }) => [item, text])),
  }));
}
