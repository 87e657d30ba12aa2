import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal, divide, whole } from '#domain/exact.ts';
import { isRefusal } from '#domain/refusal.ts';
import type { Mean } from '#domain/scoring/mean.ts';
import { depart } from './depart.ts';
import {
  beyondTolerance,
  type DrawTie,
  drawLine,
  type LineRule,
  reserveSeats,
  toleratedSeats,
} from './line.ts';
import { rank, type Standing } from './rank.ts';

const rule = (target: number, more: Partial<LineRule> = {}): LineRule => ({
  target,
  tieStretch: 1,
  reserveShare: 20,
  minTotal: 6000,
  ...more,
});
const byNumber: DrawTie = (tied) => tied.toSorted();

/** `6 84.0 p` is application 6 with 84.0 points and a preference; `A,B` at the end are its criteria, else all the same. */
function standingsOf(written: string): Standing[] {
  return written.split(',').map((part) => {
    const [application = '', total = '', ...rest] = part.trim().split(/\s+/);
    const [points, sheets = '5'] = total.split('/');
    const criteria = rest
      .filter((each) => each !== 'p')
      .map((each) => ({ sum: Number(each) * 100, count: 1 }));
    return {
      application,
      total: meanOfWritten(points ?? '', Number(sheets)),
      preferred: rest.includes('p'),
      criteria,
    };
  });
}

/** `84.0` is a mean of five sheets, `211/3` the sum of three. */
function meanOfWritten(points: string, sheets: number): Mean {
  if (sheets !== 5) return { sum: Number(points) * 100, count: sheets };
  const hundredths = divide(decimal(points), decimal('0.01')) ?? whole(0);
  return { sum: Number(hundredths.numerator) * 5, count: 5 };
}

/** Proposed, a bar, reserve, a point, not selected; `=` between those side by side, `?` before those to be drawn. */
function written(standings: readonly Standing[], lineRule: LineRule, drawTie?: DrawTie): string {
  const { rows } = drawLine(rank(standings, lineRule), lineRule, drawTie);
  const side = (outcome: string) =>
    rows
      .filter((row) => row.outcome === outcome)
      .map(
        ({ application, beside }) =>
          `${beside > 1 ? '= ' : ''}${outcome === 'to-be-drawn' ? '?' : ''}${application}`,
      )
      .join(' ');
  return `${side('proposed')} | ${side('to-be-drawn')}${side('reserve')} · ${side('not-selected')}`
    .replace(/\s+/g, ' ')
    .trim();
}

// The seven directions of the demonstration, at its targets: totals and preferences, and how the line divides them.
const demonstration: [string, number, string, string][] = [
  ['D1', 4, '1 88.4 p, 2 86.2, 6 84.0 p, 7 84.0, 9 85.6 p, 11 71.0, 12 58.4', '1 2 9 6 | 7 · 11 12'],
  ['D2', 4, '13 89.2 p, 14 83.6, 15 83.6 p, 16 87.0, 17 85.2, 19 74.4, 20 72.8', '13 16 17 15 | 14 · 19 20'],
  ['D3', 3, '22 90.2, 25 88.0, 26 82.0, 28 83.6, 30 76.4', '22 25 28 | 26 · 30'],
  ['D4', 4, '32 87.8, 33 85.0, 35 83.4, 36 81.2, 37 81.2, 40 211/3', '32 33 35 36 = 37 | 40 ·'],
  ['D5', 2, '41 82.2, 42 85.0 p, 46 79.0, 47 79.0', '42 41 | 46 · 47'],
  ['D6', 1, '49 86.0, 50 86.0 p', '50 | 49 ·'],
  ['D7', 2, '57 84.4 p, 58 81.6 p, 59 81.6, 60 68.0, 62 77.2, 64 73.0', '57 58 | 59 · 62 64 60'],
];

test.each(demonstration)('%s with a target of %s: %s', (_, target, standings, expected) => {
  expect(written(standingsOf(standings), rule(target), byNumber)).toBe(expected);
});

test('37 ranked: 21 above the line before the leadership raises one, 7 in reserve, 9 below', () => {
  const rows = demonstration.flatMap(
    ([, target, standings]) => drawLine(rank(standingsOf(standings)), rule(target), byNumber).rows,
  );
  const count = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
  expect([rows.length, count('proposed'), count('reserve'), count('not-selected')]).toEqual([37, 21, 7, 9]);
});

test('one more by the leadership', () => {
  const sixth = drawLine(rank(standingsOf('49 86.0, 50 86.0 p')), rule(1));
  const raised = depart(sixth.rows, [{ application: '49', upward: true, reason: 'departure-quota-up' }]);

  expect(
    isRefusal(raised)
      ? raised
      : raised.map(({ application, outcome, place }) => [application, outcome, place]),
  ).toEqual([
    ['50', 'proposed', 1],
    ['49', 'proposed', 2],
  ]);
});

// totals and criteria                          target  outcome, and why each stands there
const reasons: [string, number, Partial<LineRule>, string, string][] = [
  ['6 84 p, 7 84', 1, {}, '6 | 7 ·', '6 tie-won-preference, 7 tie-lost-preference'],
  [
    'a 84 20 15, b 84 20 16, c 80 1 1',
    1,
    {},
    'b | a · c',
    'b tie-won-criterion 1, a tie-lost-criterion 1, c below-line',
  ],
  ['36 81.2, 37 81.2, 40 70', 1, {}, '36 = 37 | 40 ·', '36 tie-stretched, 37 tie-stretched, 40 below-line'],
  [
    'a 81, b 81, c 81, d 70',
    1,
    {},
    'a | b · c d',
    'a tie-won-draw, b tie-lost-draw, c tie-lost-draw, d below-line',
  ],
  ['a 81, b 81, c 81', 2, { tieStretch: 0 }, 'a b | c ·', 'a tie-won-draw, b tie-won-draw, c tie-lost-draw'],
  ['a 90, 46 79, 47 79', 1, {}, 'a | 46 · 47', 'a above-line, 46 below-line, 47 tie-lost-draw'],
  ['a 90, b 90, c 80', 2, {}, 'a = b | c ·', 'a above-line, b above-line, c below-line'],
  [
    'a 90, b 80, c 70, d 70',
    1,
    {},
    'a | b · c = d',
    'a above-line, b below-line, c below-line, d below-line',
  ],
  ['a 59.98, b 60', 2, {}, 'b | · a', 'b above-line, a below-minimum'],
  ['a 59.98, b 59.98 p', 1, { reserveShare: 100 }, '| · b a', 'b below-minimum, a below-minimum'],
  ['a 59.98 p, b 60', 1, { comparisonStep: 50 }, 'b | · a', 'a below-minimum, b above-line'],
  ['a 84.3, b 84.0 p', 1, { comparisonStep: 50 }, 'a | b ·', 'a above-line, b below-line'],
  ['a 84.2, b 84.0 p', 1, { comparisonStep: 50 }, 'b | a ·', 'b tie-won-preference, a tie-lost-preference'],
  [
    'a 90, b 80, c 70, d 69',
    1,
    { line: 3 },
    'a b c | d ·',
    'a above-line, b above-line, c above-line, d below-line',
  ],
];

test.each(reasons)('%s with a target of %s and %o: %s', (standings, target, more, outcome, why) => {
  const lineRule = rule(target, more);
  expect(written(standingsOf(standings), lineRule, byNumber)).toBe(outcome);

  const { rows } = drawLine(rank(standingsOf(standings), lineRule), lineRule, byNumber);
  const said = rows.map(
    ({ application, reason }) =>
      `${application} ${reason.code}${'criterion' in reason ? ` ${reason.criterion}` : ''}`,
  );
  expect(said.join(', ')).toBe(why);
});

test('what waits for a public draw says so', () => {
  const standings = standingsOf('a 90, 46 79, 47 79, c 70, d 70');
  expect(written(standings, rule(1))).toBe('a | ?46 = ?47 · c = d');
  expect(drawLine(rank(standings), rule(1)).toDraw).toEqual([['46', '47']]);
  expect(drawLine(rank(standings), rule(1), byNumber).toDraw).toEqual([]);
  expect(() => drawLine(rank(standings), rule(1), () => ['46', '46'])).toThrow(RangeError);
});

// target  per cent  reserve  tolerated   proposed  beyond
test.each([
  [20, 20, 4, 2, 22, 0],
  [10, 20, 2, 1, 12, 1],
  [10, 20, 2, 1, 8, 1],
  [5, 20, 1, 1, 6, 0],
  [4, 20, 1, 1, 5, 0],
  [1, 20, 1, 1, 3, 1],
  [105, 20, 21, 10, 116, 1],
])(
  'of %s: %s%% in reserve is %s, %s tolerated, %s is %s beyond',
  (target, reserveShare, reserve, tolerated, proposed, beyond) => {
    expect(reserveSeats({ target, tieStretch: 1, reserveShare })).toBe(reserve);
    expect(reserveSeats({ target, tieStretch: 1 })).toBe(0);
    expect(toleratedSeats(target, 10)).toBe(tolerated);
    expect(beyondTolerance(proposed, target, 10)).toBe(beyond);
  },
);

// departure                        outcome
test.each([
  ['c', true, 'departure-quota-up', 'proposed'],
  ['b', true, 'departure-quota-up', 'proposed'],
  ['a', false, 'departure-spread', 'not-selected'],
  ['a', true, 'departure-quota-up', 'out-of-turn'],
  ['b', false, 'departure-spread', 'out-of-turn'],
  ['d', true, 'departure-quota-up', 'out-of-turn'],
  ['a', false, '', 'reason-required'],
  ['z', true, 'departure-quota-up', 'not-found'],
])('%s upward %s for %s: %s', (application, upward, reason, expected) => {
  const { rows } = drawLine(rank(standingsOf('a 90, b 80, c 70, d 50')), rule(1));
  const decided = depart(rows, [{ application, upward, reason }]);
  expect(
    isRefusal(decided) ? decided.refused : decided.find((row) => row.application === application)?.outcome,
  ).toBe(expected);
  if (!isRefusal(decided))
    expect(decided.filter((row) => row.application !== application)).toEqual(
      rows.filter((row) => row.application !== application),
    );
});

const mean = fc.record({
  sum: fc.integer({ min: 59, max: 63 }).map((each) => each * 300),
  count: fc.constantFrom(3),
});
const standing = fc.record({ total: mean, preferred: fc.boolean(), criteria: fc.tuple(mean, mean) });
const direction = fc
  .array(standing, { maxLength: 12 })
  .map((list) => list.map((each, index) => ({ ...each, application: `A${String(index).padStart(2, '0')}` })));
const anyRule = fc
  .record({
    target: fc.integer({ min: 1, max: 8 }),
    tieStretch: fc.nat(2),
    comparisonStep: fc.constantFrom(0, 150),
  })
  .map((more) => rule(more.target, more));
const better = { proposed: 2, reserve: 1, 'not-selected': 0, 'to-be-drawn': -1 };
const outcomes = (standings: Standing[], lineRule: LineRule) =>
  new Map(drawLine(rank(standings, lineRule), lineRule, byNumber).rows.map((row) => [row.application, row]));

test('the order in which applications are handed in does not matter', () => {
  fc.assert(
    fc.property(
      direction.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      anyRule,
      ([list, shuffled], lineRule) => {
        expect(drawLine(rank(shuffled, lineRule), lineRule, byNumber)).toEqual(
          drawLine(rank(list, lineRule), lineRule, byNumber),
        );
      },
    ),
  );
});

test('a preference or a better total never lowers anybody', () => {
  fc.assert(
    fc.property(direction, anyRule, fc.nat(), fc.nat(900), (list, lineRule, index, more) => {
      fc.pre(list.length > 0);
      const chosen = list[index % list.length]!;
      const before = outcomes(list, lineRule).get(chosen.application)!;

      for (const lifted of [
        { ...chosen, preferred: true },
        { ...chosen, total: { ...chosen.total, sum: chosen.total.sum + more } },
      ]) {
        const after = outcomes(
          list.map((each) => (each === chosen ? lifted : each)),
          lineRule,
        ).get(chosen.application)!;
        expect(after.place).toBeLessThanOrEqual(before.place);
        expect(better[after.outcome]).toBeGreaterThanOrEqual(better[before.outcome]);
      }
    }),
  );
});

test('everybody has one place, the line holds, and only a draw parts equals', () => {
  fc.assert(
    fc.property(direction, anyRule, (list, lineRule) => {
      const ranks = rank(list, lineRule);
      const { rows, toDraw } = drawLine(ranks, lineRule, byNumber);
      const eligible = list.filter(({ total }) => total.sum >= 6000 * total.count);
      const count = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;

      expect(rows.map(({ application }) => application).toSorted()).toEqual(
        list.map(({ application }) => application),
      );
      expect(new Set(rows.map(({ place, beside }) => `${place}/${beside}`)).size).toBe(rows.length);
      expect(toDraw).toEqual([]);
      expect(count('proposed')).toBeGreaterThanOrEqual(Math.min(lineRule.target, eligible.length));
      expect(count('proposed')).toBeLessThanOrEqual(
        Math.min(lineRule.target + lineRule.tieStretch, eligible.length),
      );
      expect(count('reserve')).toBe(Math.min(reserveSeats(lineRule), eligible.length - count('proposed')));

      const standing = new Map(rows.map((row) => [row.application, row]));
      for (const { standings } of ranks) {
        const sides = new Set(
          standings
            .map(({ application }) => standing.get(application)!)
            .filter(({ reason }) => reason.code !== 'below-minimum')
            .map(({ outcome }) => outcome),
        );
        const drawn = new Set(standings.map(({ application }) => standing.get(application)!.place)).size > 1;
        if (sides.size > 1) expect(drawn).toBe(true);
      }
      const eligibleOutcomes = rows
        .filter(({ reason }) => reason.code !== 'below-minimum')
        .map(({ outcome }) => better[outcome]);
      expect(eligibleOutcomes).toEqual(eligibleOutcomes.toSorted((a, b) => b - a));
    }),
  );
});
