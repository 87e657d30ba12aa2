import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '#domain/application/answers.ts';
import { fraction, writeFraction } from '#domain/exact.ts';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import { readProgrammeFolder } from '#server/programme/read-programme-folder.ts';
import { type AssignedFile, declareConflicts } from './declare-conflicts.ts';
import { mayOpenScores } from './open-scores.ts';
import { levelOf, pointsOf, sheetItems } from './rubric-items.ts';
import {
  checkSheet,
  openIn,
  pointsByCriterion,
  refusedSealing,
  type ScoreSheet,
  sheetTotal,
  whole,
} from './score-sheet.ts';

const { programme } = await readProgrammeFolder(
  join(import.meta.dirname, '../../../programmes/shandong-2023'),
);
const { definition } = programme!;

const row = (id: string, cells: Record<string, string>) => ({ id, cells });
const finances = (...years: [year: string, revenue: string, rd: string, employees: string][]): Answer => ({
  rows: years.map(([year, revenue, rdSpending, employees]) =>
    row(year, { year, revenue, rdSpending, employees }),
  ),
});
const itemsIn = (direction: string, answers: Record<string, Answer>) =>
  sheetItems(definition, {
    direction,
    answers: new Map(Object.entries({ 'unit.kind': 'enterprise', ...answers })),
  });

// revenue and employees of 2020, of 2022; R&D spending of 2022        growth    points   of intensity
const figures = `
   1000 100   1200 100   60.00    20        5   5
   1000 100   1199 100   59.94    199/10    4   4
   1000 100   1100 100   33       10        4   4
   1000 100   1000 100   29.99    0         3   3
   1000 100   900  100   9        -10       1   3
   1000 100   899  100   0.01     -101/10   0   1
   1000 100   600  50    0        20        5   0
`
  .trim()
  .split('\n')
  .map(
    (line) => line.trim().split(/\s+/) as [string, string, string, string, string, string, string, string],
  );

test.each(figures)(
  'revenue %s of %s people, then %s of %s; R&D %s: growth %s, points %s and %s',
  (before, people, after, now, rd, growth, points, rdPoints) => {
    const items = itemsIn('D1', {
      finances: finances(['2020', before, '0', people], ['2022', after, rd, now]),
    });
    const item = (code: string) => items.find((each) => each.code === code);

    expect(writeFraction(item('D1-C-2')!.figure!)).toBe(growth);
    expect([item('D1-C-2')!.points, item('D1-E-2')!.points]).toEqual([Number(points), Number(rdPoints)]);
  },
);

test('a figure that does not exist is scored by experts, and is not nought', () => {
  const items = itemsIn('D1', { finances: finances(['2022', '1200', '60', '100']) });
  expect(items.filter(({ by }) => by !== 'judged').map(({ code, by, points }) => [code, by, points])).toEqual(
    [
      ['D1-C-2', 'instead', undefined],
      ['D1-E-2', 'computed', 5],
    ],
  );
});

test('bands hold every figure, and points never rise as it falls', () => {
  const computed = Object.values(definition.rubrics).flatMap(({ criteria }) =>
    criteria.flatMap(({ items }) => items.filter((item) => item.kind === 'computed')),
  );
  const figure = fc
    .tuple(fc.integer({ min: -2000, max: 400_000 }), fc.integer({ min: 1, max: 100 }))
    .map(([a, b]) => fraction(BigInt(a), BigInt(b)));
  fc.assert(
    fc.property(fc.constantFrom(...computed), figure, figure, (item, one, other) => {
      const [low, high] =
        one.numerator * other.denominator < other.numerator * one.denominator ? [one, other] : [other, one];
      expect(pointsOf(low, item.bands)).toBeLessThanOrEqual(pointsOf(high, item.bands));
      expect(pointsOf(high, item.bands)).toBeLessThanOrEqual(item.max);
    }),
  );
});

// of 25: 22 and more excellent, 17 good, 10 fair
test.each([
  [25, 22, 'excellent'],
  [25, 21, 'good'],
  [25, 17, 'good'],
  [25, 16, 'fair'],
  [25, 10, 'fair'],
  [25, 9, 'weak'],
  [5, 5, 'excellent'],
  [5, 1, 'weak'],
])('of %i, %i points are %s', (max, points, level) => {
  expect(levelOf(definition, max, points)).toBe(level);
});

// D1 in the notation of a sheet: 25 new capabilities, 25 lines of work, 15 of change, 20 of lessons, 5 of base;
// computed: 5 of growth and 5 of intensity, all earned here.
const d1 = itemsIn('D1', { finances: finances(['2020', '1000', '0', '100'], ['2022', '1200', '60', '100']) });
const judged = ['D1-A-1', 'D1-B-1', 'D1-C-1', 'D1-D-1', 'D1-E-1'];
const sheet = (
  written: string,
  comments: Record<string, string> = {},
  doubted: string[] = [],
): ScoreSheet => ({
  points: Object.fromEntries(
    written.split(' ').flatMap((points, place) => (points === '-' ? [] : [[judged[place]!, Number(points)]])),
  ),
  doubted,
  comments,
});

// points           what is said        total   outcome
const sheets: [string, Record<string, string>, number, string][] = [
  ['20 20 12 15 4', {}, 81, 'sealed'],
  ['20 20 12 15 -', {}, 77, 'application-incomplete'],
  ['20 20 12 23 4', {}, 89, 'score-out-of-range'],
  ['20 20 12 1.5 4', {}, 67.5, 'score-out-of-range'],
  ['20 20 12 -1 4', {}, 65, 'score-out-of-range'],
  ['22 22 13 18 4', {}, 89, 'sealed'],
  ['22 22 13 18 5', {}, 90, 'reason-required'],
  ['22 22 13 18 5', { 'D1-A-1': '好' }, 90, 'reason-required'],
  ['22 22 13 18 5', { [whole]: '方法成套' }, 90, 'sealed'],
  ['10 15 10 10 5', {}, 60, 'sealed'],
  ['10 14 10 10 5', {}, 59, 'reason-required'],
  ['10 14 10 10 5', { [whole]: ' ' }, 59, 'reason-required'],
  ['25 25 5 15 4', {}, 84, 'reason-required'],
  ['25 25 5 15 4', { 'D1-C-1': '只有单个系统' }, 84, 'sealed'],
  ['25 25 5 15 4', { [whole]: '变革不足' }, 84, 'sealed'],
];

test.each(sheets)('%s with %o comes to %d: %s', (written, comments, total, outcome) => {
  const given = sheet(written, comments);
  const refusal = checkSheet(d1, given, 1) ?? refusedSealing(openIn(definition, d1, given));

  expect(refusal?.refused ?? 'sealed').toBe(outcome);
  expect(sheetTotal(d1, given)).toBe(total);
});

test('nobody scores what is computed, doubts what is judged, or speaks of what is not there', () => {
  const good = sheet('20 20 12 15 4');
  expect(checkSheet(d1, { ...good, doubted: ['D1-E-2'] }, 1)).toBeUndefined();
  for (const wrong of [
    { points: { 'D1-E-2': 5 } },
    { doubted: ['D1-A-1'] },
    { comments: { 'D9-X': '?' } },
    { points: { 'D9-X': 1 } },
  ]) {
    expect(checkSheet(d1, { ...good, ...wrong }, 1)).toMatchObject({ refused: 'bad-input' });
  }
  expect(checkSheet(d1, sheet('20 20 12 14 3'), 2)).toMatchObject({
    refused: 'score-out-of-range',
    facts: { item: 'D1-E-1' },
  });
});

test('a criterion sums what people gave and what was computed', () => {
  expect(pointsByCriterion(d1, sheet('20 21 12 15 4').points)).toEqual({
    'D1-A': 2000,
    'D1-B': 2100,
    'D1-C': 1700,
    'D1-D': 1500,
    'D1-E': 900,
  });
  expect(() => pointsByCriterion(d1, sheet('20 21 12 15 -').points)).toThrow(RangeError);
});

// files of the expert      declared                          what becomes of them
const declarations: [string, string, string][] = [
  ['1 2', '1=none 2=none', '1:declared 2:declared'],
  ['1 2', '1=none 2=conflict-family', '1:declared 2:recused'],
  ['1 2', '1=none', 'bad-input'],
  ['1', '1=none 9=none', 'bad-input'],
  ['1', '1=conflict-hearsay', 'bad-input'],
  ['1', '1=none 1=conflict-family', 'bad-input'],
  ['1:declared 2', '2=none', '2:declared'],
  ['1:declared', '1=none', ''],
  ['1:declared', '1=conflict-advised', '1:recused'],
  ['1:sealed', '1=conflict-advised', 'already-scored'],
  ['1:recused', '1=conflict-advised', 'already-scored'],
];

test.each(declarations)('of %s he declares %s: %s', (files, declared, outcome) => {
  const assigned = files.split(' ').map((each): AssignedFile => {
    const [number = '', state = 'assigned'] = each.split(':');
    return {
      number,
      state: state === 'sealed' ? 'declared' : (state as 'assigned'),
      sealed: state === 'sealed',
    };
  });
  const said = declared.split(' ').map((each) => {
    const [number = '', conflict = ''] = each.split('=');
    return { number, conflict: conflict === 'none' ? null : conflict };
  });

  const decided = declareConflicts(assigned, said, definition);
  expect(
    isRefusal(decided)
      ? decided.refused
      : [...decided].map(([number, { state }]) => `${number}:${state}`).join(' '),
  ).toBe(outcome);
});

const closes = Temporal.Instant.from('2023-07-28T17:00+08:00');

// sealed/missing by file   ms after closing   witnessed         doubts   outcome
const openings = `
   5/0,5/0                  -1                 today             0        yes
   5/0,4/1                   0                 today             0        scores-sealed
   5/0,4/1                  +1                 today             0        yes
   5/0,4/0                  -1                 today             0        yes
   5/0,5/0                  -1                 -                 0        second-person-needed
   5/0,5/0                  -1                 yesterday         0        second-person-needed
   5/0,5/0                  -1                 today             1        doubts-open
   5/0,2/0                  -1                 today             0        too-few-scores
   5/0,2/3                  +1                 today             0        too-few-scores
   5/0,2/3                  -1                 today             0        scores-sealed
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/) as [string, string, string, string, string]);

test.each(openings)(
  '%s sealed and missing, %s ms after closing, witnessed %s, %s doubts: %s',
  (files, milliseconds, witnessed, doubts, outcome) => {
    const now = closes.add({ milliseconds: Number(milliseconds) });
    const refusal = mayOpenScores(
      files.split(',').map((each, place) => ({
        number: `${place}`,
        sealed: Number(each.split('/')[0]),
        missing: Number(each.split('/')[1]),
      })),
      {
        now,
        reviewClosesAt: closes,
        closingInstant: 'included',
        timeZone: 'Asia/Shanghai',
        witnessedAt: { today: now.subtract({ hours: 16 }), yesterday: now.subtract({ hours: 18 }) }[
          witnessed
        ],
        openDoubts: Array.from({ length: Number(doubts) }, () => ({ number: '1', item: 'D1-E-2' })),
        minValidScores: 3,
      },
    );
    expect((refusal as Refusal | undefined)?.refused ?? 'yes').toBe(outcome);
  },
);
