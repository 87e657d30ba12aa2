import { compareMeans, type Mean, nearestStep, wholeKeysOf } from '#domain/scoring/mean.ts';

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

export interface RankingRule {
  /**
   * Totals are compared rounded half up to this many hundredths; left out: exactly. A margin ("within a point the
   * preferred wins") would not be transitive, a step is.
   */
  comparisonStep?: number;
}

/** Ranks the applications of a direction: total, then preference, then the criteria from the heaviest down. */
export function rank(standings: readonly Standing[], rule: RankingRule = {}): Rank[] {
  const totals = standings.map(({ total }) => total);
  const step = rule.comparisonStep;
  const keys = step ? totals.map((total) => nearestStep(total, step)) : wholeKeysOf(totals);

  const sorted = standings.map((standing, index) => ({ standing, key: keys[index] ?? 0 }));
  sorted.sort(
    (a, b) => b.key - a.key || compareTied(b.standing, a.standing) || byCode(a.standing, b.standing),
  );

  const ranks: { place: number; standings: Standing[]; behindBy?: Decider }[] = [];
  for (const [index, { standing, key }] of sorted.entries()) {
    const before = sorted[index - 1];
    const decider = before && (before.key === key ? tieDecider(before.standing, standing) : 'total');
    if (before && !decider) ranks.at(-1)?.standings.push(standing);
    else ranks.push({ place: index + 1, standings: [standing], ...(decider && { behindBy: decider }) });
  }
  return ranks;
}

/** What tells two applications apart, nothing where all is equal. */
export function deciderOf(
  a: Standing,
  b: Standing,
  { comparisonStep: step }: RankingRule,
): Decider | undefined {
  const totals = step
    ? nearestStep(a.total, step) - nearestStep(b.total, step)
    : compareMeans(a.total, b.total);
  return totals === 0 ? tieDecider(a, b) : 'total';
}

/** What tells two of equal totals apart. */
function tieDecider(a: Standing, b: Standing): Decider | undefined {
  if (a.preferred !== b.preferred) return 'preference';
  const criterion = firstDifferent(a, b);
  return criterion === -1 ? undefined : { criterion };
}

function compareTied(a: Standing, b: Standing): number {
  if (a.preferred !== b.preferred) return a.preferred ? 1 : -1;
  const criterion = firstDifferent(a, b);
  return criterion === -1 ? 0 : compareCriterion(a, b, criterion);
}

const byCode = (a: Standing, b: Standing): number => (a.application < b.application ? -1 : 1);

function firstDifferent(a: Standing, b: Standing): number {
  for (let index = 0; index < a.criteria.length; index += 1) {
    if (compareCriterion(a, b, index) !== 0) return index;
  }
  return -1;
}

function compareCriterion(a: Standing, b: Standing, index: number): number {
  const one = a.criteria[index];
  const other = b.criteria[index];
  if (!one || !other) throw new RangeError(`No criterion ${index} in ${a.application} or ${b.application}.`);
  return compareMeans(one, other);
}
