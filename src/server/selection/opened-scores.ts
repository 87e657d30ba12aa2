import type { Facts } from '#domain/eligibility/facts.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { sheetItems } from '#domain/review/rubric-items.ts';
import { pointsByCriterion } from '#domain/review/score-sheet.ts';
import { type Aggregate, aggregate, type Sheet } from '#domain/scoring/aggregate.ts';
import type { Db } from '#server/database/in-transaction.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { panelsOf } from '#server/review/panel.store.ts';
import { type OpenedSheet, openedSheets } from '#server/review/score-sheet.store.ts';
import type { KeptAggregate } from './ranking.store.ts';

/** One sheet by the expert's pseudonym, its points summed by criterion. */
export interface NamedSheet extends Sheet {
  pseudonym: string;
}

/** Sealed sheets of all opened panels of a direction, by application. */
export async function sheetsOf(
  db: Db,
  programme: string,
  direction: string,
): Promise<Map<string, OpenedSheet[]>> {
  const sheets: OpenedSheet[] = [];
  for (const panel of await panelsOf(db, programme)) {
    if (panel.direction === direction) sheets.push(...(await openedSheets(db, panel.id)));
  }
  return Map.groupBy(sheets, ({ application }) => application);
}

/** What the sheets of one file come to, which must be what was written down when they were opened. */
export function resultOf(
  { definition, settings }: RunningProgramme,
  number: string,
  facts: Facts,
  opened: readonly OpenedSheet[],
  kept: KeptAggregate | undefined,
): { aggregate: Aggregate; sheets: NamedSheet[] } | Refusal {
  const items = sheetItems(definition, facts);
  const sheets = opened.map(({ pseudonym, points }) => ({
    pseudonym,
    points: pointsByCriterion(items, points),
  }));
  const result = aggregate(sheets, {
    aggregation: settings.text('aggregation') as 'mean',
    minValidScores: settings.int('minValidScores'),
  });
  if (isRefusal(result)) return refuse(result.refused, { ...result.facts, number });
  if (!kept || kept.total.sum * result.total.count !== result.total.sum * kept.total.count) {
    throw new Error(`The sheets on ${number} do not come to the result that was kept`);
  }
  return { aggregate: result, sheets };
}
