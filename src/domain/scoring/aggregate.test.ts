import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  add,
  compare,
  divide,
  fraction,
  isEqual,
  roundToStep,
  sum,
  toDecimal,
  whole,
  writeFraction,
} from '#domain/exact.ts';
import { isRefusal } from '#domain/refusal.ts';
import { aggregate, heaviestFirst } from './aggregate.ts';
import { compareMeans, inPoints, type Mean, meanOf, nearestStep, raised, wholeKeysOf } from './mean.ts';

const sheetsOf = (totals: string) =>
  totals.split(' ').map((total) => ({ points: { whole: Number(total) * 100 } }));

// totals of the sheets        rule           result     shown
const cases = `
   86 91 88 90 87              mean           442/5      88.40
   70 70 71                    mean           211/3      70.33
   86 91 88 90 87              trimmed-mean   265/3      88.33
   0 90 90 90 100              trimmed-mean   90         90.00
   90 90 90 90 90              trimmed-mean   90         90.00
   0 90 90 100                 trimmed-mean   70         70.00     four are not trimmed
   86.5 87 87.25               mean           1043/12    86.92
   1 2                         mean           refused    -
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s{2,}/) as [string, 'mean' | 'trimmed-mean', string, string]);

test.each(cases)('%s by %s is %s', (totals, aggregation, result, shown) => {
  const outcome = aggregate(sheetsOf(totals), { aggregation, minValidScores: 3 });
  if (isRefusal(outcome)) {
    expect([result, outcome]).toEqual([
      'refused',
      { refused: 'too-few-scores', facts: { given: '2', required: '3' } },
    ]);
    return;
  }
  expect(writeFraction(inPoints(outcome.total))).toBe(result);
  expect(toDecimal(inPoints(outcome.total), 2)).toBe(shown);
});

test('criteria keep every valid sheet, trimmed or not', () => {
  const sheets = [1, 2, 3, 4, 100].map((points) => ({ points: { A: points * 100, B: 1000 } }));
  const outcome = aggregate(sheets, { aggregation: 'trimmed-mean', minValidScores: 3 });
  if (isRefusal(outcome)) throw new Error(outcome.refused);

  expect(outcome.trimmed).toBe(true);
  expect(writeFraction(inPoints(outcome.total))).toBe('13');
  expect(writeFraction(inPoints(outcome.criteria.A as Mean))).toBe('22');
  expect(writeFraction(inPoints(outcome.criteria.B as Mean))).toBe('10');
});

test('a sheet that lacks a criterion is a bug, not a nought', () => {
  const sheets = [{ points: { A: 100, B: 100 } }, { points: { A: 100 } }] as {
    points: Record<string, number>;
  }[];
  expect(() => aggregate(sheets, { aggregation: 'mean', minValidScores: 1 })).toThrow(RangeError);
  expect(() => meanOf([0.5])).toThrow(RangeError);
  expect(() => meanOf([])).toThrow(RangeError);
});

test('criteria break ties from the heaviest, equal weights as the rubric has them', () => {
  const rubric = [
    ['A', 20],
    ['B', 25],
    ['C', 20],
    ['D', 25],
    ['E', 10],
  ] as const;
  expect(
    heaviestFirst(rubric.map(([code, weight]) => ({ code, weight })))
      .map(({ code }) => code)
      .join(''),
  ).toBe('BDACE');
});

const points = fc.integer({ min: 0, max: 10000 });
const several = fc.array(points, { minLength: 1, maxLength: 12 });

test('means are what fractions say', () => {
  fc.assert(
    fc.property(several, several, points, fc.constantFrom(1, 10, 25, 50, 100), (one, other, bonus, step) => {
      const exact = (list: number[]) =>
        divide(sum(list.map((each) => fraction(BigInt(each), 100n))), whole(list.length)) ?? whole(0);
      const [a, b] = [meanOf(one), meanOf(other)];

      expect(isEqual(inPoints(a), exact(one))).toBe(true);
      expect(Math.sign(compareMeans(a, b))).toBe(compare(exact(one), exact(other)));
      const [keyA = 0, keyB = 0] = wholeKeysOf([a, b]);
      expect(Math.sign(keyA - keyB)).toBe(Math.sign(compareMeans(a, b)));
      expect(isEqual(inPoints(raised(a, bonus)), add(exact(one), fraction(BigInt(bonus), 100n)))).toBe(true);
      expect(
        isEqual(
          fraction(BigInt(nearestStep(a, step)), 100n),
          roundToStep(exact(one), fraction(BigInt(step), 100n)),
        ),
      ).toBe(true);
    }),
  );
});
