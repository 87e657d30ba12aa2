import { canonicalJson } from '#domain/canonical-json.ts';
import type { Refusal } from '#domain/refusal.ts';
import { isRefusal } from '#domain/refusal.ts';
import { pointsByCriterion, sheetTotal } from '#domain/review/score-sheet.ts';
import { aggregate } from '#domain/scoring/aggregate.ts';
import type { Mean } from '#domain/scoring/mean.ts';
import type { Db } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { sha256 } from '#server/transparency/digest.ts';
import type { Panel } from './panel.store.ts';
import { itemsOf } from './review-file.ts';
import { type OpenedSheet, openedSheets } from './score-sheet.store.ts';

/** A valid sheet with its computed points, for results, ranking and tables; only of a panel that has been opened. */
export interface ScoredSheet {
  application: string;
  /** Under which the file was begun and the sheet was sealed. */
  programmeVersion: string;
  number: string;
  pseudonym: string;
  sealedAt: Temporal.Instant;
  /** Whole points by item: what the expert gave, and what the answers come to now. */
  items: Readonly<Record<string, number>>;
  comments: Readonly<Record<string, string>>;
  /** Whole points of the sheet. */
  total: number;
  /** Hundredths of a point by criterion. */
  points: Readonly<Record<string, number>>;
}

/** Computed points are those of the newest answers: a doubt that was found right has changed the answer, not the sheet. */
export async function scoredSheets(deps: Deps, db: Db, panel: Panel): Promise<ScoredSheet[]> {
  const byFile = Map.groupBy(await openedSheets(db, panel.id), ({ application }) => application);
  const scored: ScoredSheet[] = [];
  for (const [application, sheets] of byFile) {
    const [{ programmeVersion }] = sheets as [OpenedSheet];
    const programme = deps.programmes.ofVersion(programmeVersion);
    const { items } = await itemsOf(deps, db, programme, { application, direction: panel.direction });
    for (const { number, pseudonym, sealedAt, points, comments } of sheets) {
      scored.push({
        application,
        programmeVersion,
        number,
        pseudonym,
        sealedAt,
        items: Object.fromEntries(items.map((item) => [item.code, item.points ?? points[item.code] ?? 0])),
        comments,
        total: sheetTotal(items, { points }),
        points: pointsByCriterion(items, points),
      });
    }
  }
  return scored;
}

export interface Result {
  total: Mean;
  trimmed: boolean;
  inputsHash: Buffer;
}

/** The result of one file, by the aggregation of its programme. The hash binds the sheets it was made of. */
export function resultOf(sheets: readonly ScoredSheet[], { settings }: RunningProgramme): Result | Refusal {
  const outcome = aggregate(sheets, {
    aggregation: settings.text('aggregation') as 'mean',
    minValidScores: settings.int('minValidScores'),
  });
  if (isRefusal(outcome)) return outcome;
  const inputs = sheets
    .map(({ pseudonym, points }) => ({ expert: pseudonym, points }))
    .toSorted((a, b) => (a.expert < b.expert ? -1 : 1));
  return { total: outcome.total, trimmed: outcome.trimmed, inputsHash: sha256(canonicalJson(inputs)) };
}
