import { compareMeans, type Mean, nearestStep } from '#domain/scoring/mean.ts';

/** What one application of a direction is ranked by. */
export interface Standing {
  application: string;
  /** The aggregate, with a bonus where the programme gives one. */
  total: Mean;
  /** A preference proven by its judge; false where preferences break no ties. */
  preferred: boolean;
  /** Means of the criteria from the heaviest down, in the same order for all. */
  criteria: readonly Mean[];
}

/** What put one place before the next: the total, the preference, or the criterion at this place of the order. */
export type Decider = 'total' | 'preference' | { criterion: number };

/** Applications that nothing but a draw can tell apart, in the order of their codes. */
export interface Rank {
  /** From 1: one more than the applications before. */
  place: number;
  standings: readonly Standing[];
  /** What put the rank before behind which this stands; left out for the first. */
  behindBy?: Decider;
}

/**
 * Ranks the applications of a direction: total, then preference, then the criteria from the heaviest down. Totals are
 * compared exactly, or rounded half up to `comparisonStep` hundredths where the programme sets one: a margin ("within a
 * point the preferred wins") would not be transitive, a step is.
 */
export function rank(standings: readonly Standing[], comparisonStep?: number): Rank[] {
  const compareTotals = comparisonStep
    ? (a: Standing, b: Standing) =>
        nearestStep(a.total, comparisonStep) - nearestStep(b.total, comparisonStep)
    : (a: Standing, b: Standing) => compareMeans(a.total, b.total);

  const sorted = standings.toSorted(
    (a, b) => -compare(a, b, compareTotals) || (a.application < b.application ? -1 : 1),
  );
  const ranks: { place: number; standings: Standing[]; behindBy?: Decider }[] = [];

  for (const [index, standing] of sorted.entries()) {
    const last = ranks.at(-1);
    const before = last?.standings[0];
    const decider = before && deciderOf(before, standing, compareTotals);
    if (last && !decider) last.standings.push(standing);
    else ranks.push({ place: index + 1, standings: [standing], ...(decider && { behindBy: decider }) });
  }
  return ranks;
}

/** What tells two applications apart, nothing where all is equal. */
export function deciderOf(
  a: Standing,
  b: Standing,
  compareTotals = (a: Standing, b: Standing) => compareMeans(a.total, b.total),
): Decider | undefined {
  if (compareTotals(a, b) !== 0) return 'total';
  if (a.preferred !== b.preferred) return 'preference';
  const criterion = firstDifferent(a, b);
  return criterion === -1 ? undefined : { criterion };
}

type Compare = (a: Standing, b: Standing) => number;

function compare(a: Standing, b: Standing, compareTotals: Compare): number {
  const byTotal = compareTotals(a, b) || Number(a.preferred) - Number(b.preferred);
  if (byTotal !== 0) return byTotal;
  const criterion = firstDifferent(a, b);
  return criterion === -1 ? 0 : compareCriterion(a, b, criterion);
}

const firstDifferent = (a: Standing, b: Standing): number =>
  a.criteria.findIndex((_, index) => compareCriterion(a, b, index) !== 0);

function compareCriterion(a: Standing, b: Standing, index: number): number {
  const [one, other] = [a.criteria[index], b.criteria[index]];
  if (!one || !other) throw new RangeError(`No criterion ${index} in ${a.application} or ${b.application}.`);
  return compareMeans(one, other);
}
