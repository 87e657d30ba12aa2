import { expect, test } from 'vitest';
import { writeFraction } from '#domain/exact.ts';
import type { Criterion } from '#domain/programme/rubric.ts';
import type { Settings } from '#domain/programme/settings-of.ts';
import { inPoints } from '#domain/scoring/mean.ts';
import { type Candidate, criteriaThatDecided, rankDirection } from './rank-direction.ts';
import { hundredths, rankingTerms } from './ranking-terms.ts';

const criteria = [
  { code: 'light', weight: 20 },
  { code: 'heavy', weight: 50 },
  { code: 'middle', weight: 30 },
] as Criterion[];

/** `7K 40 20 10 p`: code, points of heavy, middle and light, preferred. */
const candidates = (written: string): Candidate[] =>
  written.split(',').map((each) => {
    const [code = '', ...rest] = each.trim().split(/\s+/);
    const [heavy = 0, middle = 0, light = 0] = rest.filter((part) => part !== 'p').map(Number);
    const mean = (points: number) => ({ sum: points * 300, count: 3 });
    return {
      code,
      preferred: rest.includes('p'),
      aggregate: {
        total: mean(heavy + middle + light),
        trimmed: false,
        criteria: { light: mean(light), heavy: mean(heavy), middle: mean(middle) },
      },
    };
  });

const all = ['total', 'preference', 'criteria', 'stretch', 'draw'];
const settings = (changed: Record<string, string | string[] | undefined> = {}): Settings => {
  const values: Record<string, string | string[] | undefined> = {
    softQuota: '2',
    tieStretch: '0',
    minTotal: '60',
    preferenceEffect: 'tie-break',
    comparisonOrder: all,
    ...changed,
  };
  const one = (code: string) => (typeof values[code] === 'string' ? (values[code] as string) : undefined);
  return {
    optional: one,
    text: (code) => one(code)!,
    int: (code) => Number(one(code)),
    codes: (code) => values[code] as string[],
    ints: () => [],
    part: (_code, name) => ({ share: '20', least: '1' })[name]!,
  };
};
const byCode = (tied: readonly string[]) => tied.toSorted();

// Places from the first; a bar after those proposed, a point after the reserve; ? what waits for a draw.
const shown = (
  written: string,
  changed: Parameters<typeof settings>[0] = {},
  more: Parameters<typeof rankDirection>[3] = {},
) =>
  rankDirection(candidates(written), criteria, rankingTerms(settings(changed), 'D1'), {
    drawTie: byCode,
    ...more,
  })
    .rows.map(({ code, outcome, reason }) => {
      const side = { proposed: '+', reserve: '~', 'not-selected': '-', 'to-be-drawn': '?' }[outcome];
      return `${side}${code}:${reason.code}${reason.criterion ? `(${reason.criterion})` : ''}`;
    })
    .join(' ');

const tied = 'A 50 20 10, B 40 25 10, C 45 20 10 p, D 45 20 10';
// settings                                      what becomes of A 80, and of B, C and D, who have 75 each
const orders: [Parameters<typeof settings>[0], string][] = [
  [{}, '+A:above-line +C:tie-won-preference ~D:tie-lost-preference -B:tie-lost-criterion(heavy)'],
  [
    { preferenceEffect: 'none' },
    '+A:above-line +C:tie-won-draw ~D:tie-lost-draw -B:tie-lost-criterion(heavy)',
  ],
  [
    { comparisonOrder: ['total', 'criteria', 'draw'] },
    '+A:above-line +C:tie-won-draw ~D:tie-lost-draw -B:tie-lost-criterion(heavy)',
  ],
  [
    { comparisonOrder: ['total', 'preference', 'criteria'], preferenceEffect: 'none' },
    '+A:above-line ?C:tie-undrawn ?D:tie-undrawn -B:below-line',
  ],
  [
    { comparisonOrder: ['total', 'draw'], preferenceEffect: 'none' },
    '+A:above-line +B:tie-won-draw ~C:tie-lost-draw -D:tie-lost-draw',
  ],
  [
    { preferenceEffect: 'none', tieStretch: '1' },
    '+A:above-line +C:tie-won-criterion(heavy) +D:tie-won-criterion(heavy) ~B:tie-lost-criterion(heavy)',
  ],
  [
    { preferenceEffect: 'none', tieStretch: '1', comparisonOrder: ['total', 'criteria', 'draw'] },
    '+A:above-line +C:tie-won-draw ~D:tie-lost-draw -B:tie-lost-criterion(heavy)',
  ],
  [{ demoTargets: '1' }, '+A:above-line ~C:below-line -D:tie-lost-preference -B:tie-lost-preference'],
];

test.each(orders)('with %o: %s', (changed, outcome) => {
  expect(shown(tied, changed)).toBe(outcome);
});

test('a bonus is added to the total, and may lift over the minimum', () => {
  const bonus = { preferenceEffect: 'bonus', softQuota: '1' };
  const terms = rankingTerms(settings(bonus), 'D1');
  const { rows } = rankDirection(candidates('A 40 10 10, B 40 10 9 p'), criteria, terms, { bonus: '1.5' });

  expect(rows.map(({ code, total, outcome }) => [code, writeFraction(inPoints(total)), outcome])).toEqual([
    ['B', '121/2', 'proposed'],
    ['A', '60', 'reserve'],
  ]);
  expect(shown('A 40 10 9, B 40 10 8', { softQuota: '1' })).toBe('-A:below-minimum -B:below-minimum');
});

test('the officer’s line takes the place of the target; the reserve stays a share of the target', () => {
  expect(shown('A 50 20 10, B 50 20 9, C 50 20 8, D 50 20 7', {}, { line: 3 })).toBe(
    '+A:above-line +B:above-line +C:above-line ~D:below-line',
  );
});

// files                                                       criteria that must be shown
test.each([
  ['A 50 20 10, B 40 25 10', ''],
  ['A 50 15 10, B 40 25 10', 'A:heavy B:heavy'],
  ['A 40 25 10 p, B 40 25 10', ''],
  ['A 40 25 10, B 40 20 15, C 50 20 5', 'A:heavy+middle B:heavy+middle C:heavy'],
  ['A 40 25 10, B 40 25 10, C 10 10 10', 'A:heavy+middle+light B:heavy+middle+light'],
])('of %s only %s is shown', (written, expected) => {
  const terms = rankingTerms(settings(), 'D1');
  const { rows } = rankDirection(candidates(written), criteria, terms, { drawTie: byCode });
  const decided = criteriaThatDecided(rows, criteria, terms);

  expect(
    [...decided]
      .toSorted()
      .map(([code, names]) => `${code}:${names.join('+')}`)
      .join(' '),
  ).toBe(expected);
});

test('points are counted in whole hundredths', () => {
  expect([hundredths('60'), hundredths('70.5'), hundredths('0.25')]).toEqual([6000, 7050, 25]);
  expect(() => hundredths('0.001')).toThrow(RangeError);
});
