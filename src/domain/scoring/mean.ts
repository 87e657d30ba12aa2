import { fraction, type Rational } from '#domain/exact.ts';

/**
 * A mean kept as what it is made of: a sum of hundredths of a point, and how many figures were summed. Both are whole
 * and small, so comparing two is exact without fractions, and fast for a hundred thousand scores. 211/3 stays 211/3.
 */
export interface Mean {
  readonly sum: number;
  readonly count: number;
}

export function meanOf(hundredths: readonly number[]): Mean {
  if (hundredths.length === 0) throw new RangeError('Nothing has no mean.');
  let sum = 0;
  for (const points of hundredths) {
    if (!Number.isSafeInteger(points)) throw new RangeError(`Not whole hundredths: ${points}`);
    sum += points;
  }
  return { sum, count: hundredths.length };
}

/** Below nought, nought or above as a is less than, equal to or more than b. */
export const compareMeans = (a: Mean, b: Mean): number => a.sum * b.count - b.sum * a.count;

/**
 * Whole numbers that stand in the order of the means, equal for equal ones: every mean times the least common multiple
 * of all counts. What sorts many means compares these.
 */
export function wholeKeysOf(means: readonly Mean[]): number[] {
  let multiple = 1;
  for (const count of new Set(means.map((mean) => mean.count)))
    multiple *= count / commonDivisor(multiple, count);
  return means.map(({ sum, count }) => {
    const key = sum * (multiple / count);
    if (!Number.isSafeInteger(key))
      throw new RangeError('Counts too many and too different to be compared as whole numbers.');
    return key;
  });
}

/** A mean with points added to it, as a bonus is. */
export const raised = ({ sum, count }: Mean, hundredths: number): Mean => ({
  sum: sum + hundredths * count,
  count,
});

/** The nearest multiple of a step, both in hundredths; a half goes up. */
export function nearestStep({ sum, count }: Mean, step: number): number {
  const doubled = 2 * sum + count * step;
  const size = 2 * count * step;
  const rest = ((doubled % size) + size) % size;
  return ((doubled - rest) / size) * step;
}

/** In points: for showing, storing and others to check. */
export const inPoints = ({ sum, count }: Mean): Rational => fraction(BigInt(sum), BigInt(count) * 100n);

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
