import { type Refusal, refuse } from '#domain/refusal.ts';
import { type Mean, meanOf } from './mean.ts';

/** One expert's valid sheet on one application: hundredths of a point by criterion, judged and computed items added. */
export interface Sheet {
  readonly points: Readonly<Record<string, number>>;
}

export interface AggregationRule {
  /** `trimmed-mean` leaves out one highest and one lowest total, where there are five sheets or more. */
  aggregation: 'mean' | 'trimmed-mean';
  /** Fewer valid sheets are no result: a further expert is drawn. */
  minValidScores: number;
}

export interface Aggregate {
  total: Mean;
  /** Whether the highest and the lowest total were left out. */
  trimmed: boolean;
  /** Over all valid sheets, those left out of a trimmed total included: what ties are broken by. */
  criteria: Readonly<Record<string, Mean>>;
}

const fewestToTrim = 5;

/**
 * The result of one application from its valid sheets. Recomputable by hand: no weighting of experts and no adjustment
 * for leniency, which is shown beside it and never instead.
 */
export function aggregate(sheets: readonly Sheet[], rule: AggregationRule): Aggregate | Refusal {
  if (sheets.length < Math.max(rule.minValidScores, 1)) {
    return refuse('too-few-scores', { given: `${sheets.length}`, required: `${rule.minValidScores}` });
  }
  const totals = sheets.map(totalOf);
  const trimmed = rule.aggregation === 'trimmed-mean' && totals.length >= fewestToTrim;
  const criteria = Object.keys(sheets[0]?.points ?? {});

  return {
    total: meanOf(trimmed ? withoutExtremes(totals) : totals),
    trimmed,
    criteria: Object.fromEntries(
      criteria.map((code) => [code, meanOf(sheets.map(({ points }) => points[code] ?? Number.NaN))]),
    ),
  };
}

/** Hundredths of a point over all criteria of a sheet. */
export function totalOf({ points }: Sheet): number {
  let total = 0;
  for (const criterion in points) total += points[criterion] ?? Number.NaN;
  return total;
}

/** Criteria from the heaviest down, those of equal weight in the order of the rubric: the order in which they break ties. */
export const heaviestFirst = <Weighed extends { weight: number }>(criteria: readonly Weighed[]): Weighed[] =>
  criteria.toSorted((a, b) => b.weight - a.weight);

/** One highest and one lowest less, whichever of equals. */
const withoutExtremes = (totals: readonly number[]): number[] =>
  totals.toSorted((a, b) => a - b).slice(1, -1);
