import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { type Aggregate, aggregate } from '#domain/scoring/aggregate.ts';
import type { Db } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { panelsOf } from '#server/review/panel.store.ts';
import { type ScoredSheet, scoredSheets } from '#server/review/scored-sheets.ts';
import type { KeptAggregate } from './ranking.store.ts';

/** Valid sheets of all opened panels of a direction, by application. */
export async function sheetsOf(
  deps: Deps,
  db: Db,
  programme: string,
  direction: string,
): Promise<Map<string, ScoredSheet[]>> {
  const sheets: ScoredSheet[] = [];
  for (const panel of await panelsOf(db, programme)) {
    if (panel.direction === direction) sheets.push(...(await scoredSheets(deps, db, panel)));
  }
  return Map.groupBy(sheets, ({ application }) => application);
}

/** What the sheets of one file come to, total and criteria; it must be what was kept when they were opened. */
export function resultOf(
  { settings }: RunningProgramme,
  number: string,
  sheets: readonly ScoredSheet[],
  kept: KeptAggregate | undefined,
): Aggregate | Refusal {
  const result = aggregate(sheets, {
    aggregation: settings.text('aggregation') as 'mean',
    minValidScores: settings.int('minValidScores'),
  });
  if (isRefusal(result)) return refuse(result.refused, { ...result.facts, number });
  if (!kept || kept.total.sum * result.total.count !== result.total.sum * kept.total.count) {
    throw new Error(`The sheets on ${number} do not come to the result that was kept`);
  }
  return result;
}
