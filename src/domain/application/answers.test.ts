import { expect, test } from 'vitest';
import { type Answer, answerSchema, isAnswered, rowsOf } from './answers.ts';

test('empty strings, empty lists and tables without rows are unanswered; none, said explicitly, is an answer', () => {
  const table: [Answer | undefined, boolean][] = [
    [undefined, false],
    ['', false],
    [[], false],
    [{ rows: [] }, false],
    ['0', true],
    [['exhibition'], true],
    [{ rows: [{ id: 'r1', cells: {} }] }, true],
    [{ none: true }, true],
  ];
  for (const [answer, expected] of table) expect(isAnswered(answer), JSON.stringify(answer)).toBe(expected);
});

const one: Answer = { rows: [{ id: 'r1', cells: { deaths: '3' } }] };

// asked (yes/no field)  answer of the table  rows
const asking = `
   -     -      open
   -     one    open
   no    -      0
   no    one    0
   yes   -      open
   yes   empty  open
   yes   one    1
`;

test.each(
  asking
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/)),
)('asked %s, table %s: %s', (asked, answer, expected) => {
  const table = new Map<string, Answer>();
  if (asked !== '-') table.set('accidents.any', asked as string);
  if (answer !== '-') table.set('accidents', answer === 'one' ? one : { rows: [] });

  const rows = rowsOf(table, { code: 'accidents', askedBy: 'accidents.any' });
  expect(rows ? String(rows.length) : 'open').toBe(expected);
});

test('a table that nobody asks about is answered by rows or by none', () => {
  expect(rowsOf(new Map(), { code: 'venues' })).toBeUndefined();
  expect(rowsOf(new Map([['venues', { none: true } as const]]), { code: 'venues' })).toEqual([]);
  expect(rowsOf(new Map([['venues', one]]), { code: 'venues' })).toHaveLength(1);
});

test('what is no answer is not read as one', () => {
  for (const answer of ['1000.00', ['a', 'b'], { none: true }, one])
    expect(answerSchema.parse(answer)).toEqual(answer);
  for (const other of [
    1000,
    null,
    true,
    { none: false },
    { rows: [{ cells: {} }] },
    { rows: [{ id: 'r', cells: { t: one } }] },
    { none: true, rows: [] },
  ]) {
    expect(answerSchema.safeParse(other).success, JSON.stringify(other)).toBe(false);
  }
});
