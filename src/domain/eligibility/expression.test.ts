import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '#domain/application/answers.ts';
import { writeFraction } from '#domain/exact.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { readProgrammeFolder } from '#server/programme/read-programme-folder.ts';
import { smallProgramme } from '#test/support/small-programme.ts';
import { evaluateFigure, evaluateTree } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { fieldsOf } from './names.ts';
import type { Expression } from './tree.ts';

const programme = smallProgramme({
  fields: {
    tenants: { type: 'int' },
    connected: { type: 'int' },
    rate: {
      type: 'computed',
      unit: '%',
      compute: { percent: { divide: [{ fact: 'connected' }, { fact: 'tenants' }] } },
    },
    lead: { type: 'choice' },
    years: {
      type: 'table',
      noneAllowed: 'true',
      columns: {
        year: { type: 'int' },
        revenue: { type: 'dec' },
        rd: { type: 'dec' },
        kind: { type: 'choice' },
        intensity: {
          type: 'computed',
          compute: { percent: { divide: [{ fact: 'row.rd' }, { fact: 'row.revenue' }] } },
        },
      },
    },
  },
  settings: { limit: { type: 'int', value: '3' } },
});

const facts = (answers: Record<string, Answer>): Facts => ({
  direction: 'A',
  answers: new Map(Object.entries(answers)),
});

/** `2020/100/3 2022/300/-` → rows of year, revenue, R&D and, where written, kind. */
function years(written: string): Record<string, Answer> {
  if (written === 'open') return {};
  if (written === 'none') return { years: { none: true } };
  const rows = written.split(' ').map((row, index) => {
    const [year = '', revenue = '', rd = '', kind = ''] = row
      .split('/')
      .map((word) => (word === '-' ? '' : word));
    return { id: `r${index}`, cells: { year, revenue, rd, kind } };
  });
  return { years: { rows } };
}

function figure(expression: Expression, answers: Record<string, Answer>): string {
  const found = evaluateFigure(programme, expression, facts(answers));
  return found ? writeFraction(found) : '-';
}

// rows                           Σ revenue  rows  Σ of 2022  R&D intensity of 2022
const tables = `
   2020/100/3 2022/300/9          400        2     300        3
   2020/100/3 2022/300/10         400        2     300        10/3
   2020/-/3 2022/300/9            -          2     300        3
   2020/100/3 2022/0/9            100        2     0          -
   2020/100/3 2022/300/-          400        2     300        -
   2020/0.1/0 2021/0.2/0          3/10       2     0          -
   2020/100/3 -/300/9             400        2     0          -
   none                           0          0     0          -
   open                           -          -     -          -
`;

test.each(
  tables
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s{2,}/)),
)('%s: sum %s, count %s, sum of 2022 %s, intensity %s', (written = '', ...expected) => {
  const of2022 = { is: { fact: 'row.year', value: '2022' } };
  const expressions: Expression[] = [
    { sum: { table: 'years', column: 'revenue' } },
    { count: { table: 'years' } },
    { sum: { table: 'years', column: 'revenue', where: of2022 } },
    { cell: { table: 'years', column: 'intensity', where: of2022 } },
  ];
  expect(expressions.map((expression) => figure(expression, years(written)))).toEqual(expected);
});

// Codes `a` and `b` are counted; the lead's kind counts too.
// kinds of the rows      lead   different kinds
const kinds = `
   a b                    -      -
   a b                    a      2
   a a                    b      2
   a a                    a      1
   c c                    c      0
   a -                    b      -
`;

test.each(
  kinds
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s{2,}/)),
)('kinds %s, lead %s: %s', (written = '', lead = '', expected) => {
  const rows = written.split(' ').map((kind) => `2022/1/1/${kind}`);
  const expression: Expression = {
    distinct: { table: 'years', column: 'kind', among: ['a', 'b'], and: ['lead'] },
  };
  expect(figure(expression, { ...years(rows.join(' ')), lead: lead === '-' ? '' : lead })).toBe(expected);
});

test('figures are combined exactly, and nothing comes of what is missing or of dividing by nought', () => {
  const [two, three]: Expression[] = [{ number: '2' }, { number: '3' }] as const;
  const cases: [Expression, string][] = [
    [{ divide: [two, three] }, '2/3'],
    [{ multiply: [{ divide: [two, three] }, three] }, '2'],
    [{ subtract: [two, three] }, '-1'],
    [{ percent: { divide: [two, three] } }, '200/3'],
    [{ divide: [two, { subtract: [three, three] }] }, '-'],
    [{ subtract: [{ fact: 'tenants' }, { number: '0' }] }, '-'],
    [{ multiply: [{ fact: 'setting.limit' }, { number: '0.1' }] }, '3/10'],
  ];
  for (const [expression, expected] of cases)
    expect(figure(expression, {}), JSON.stringify(expression)).toBe(expected);
});

test('a computed field is read like any other figure', () => {
  const half = { tenants: '3', connected: '1' };
  expect(figure({ fact: 'rate' }, half)).toBe('100/3');
  const atLeast = (value: string, answers: Record<string, Answer>) =>
    evaluateTree(programme, 'test', { atLeast: { fact: 'rate', value, unit: '%' } }, facts(answers)).value;
  expect([
    atLeast('33', half),
    atLeast('33.34', half),
    atLeast('33', { tenants: '0', connected: '0' }),
    atLeast('33', {}),
  ]).toEqual([true, false, 'unknown', 'unknown']);
});

test('a column computed within its row', () => {
  const { row } = { row: { id: 'r1', cells: { revenue: '1800.00', rd: '63.00' } } };
  const compute = { percent: { divide: [{ fact: 'row.rd' }, { fact: 'row.revenue' }] } } satisfies Expression;
  const found = evaluateFigure(programme, compute, facts({}), { table: 'years', row });
  expect(found && writeFraction(found)).toBe('7/2');
});

const { programme: published } = await readProgrammeFolder(
  join(import.meta.dirname, '../../../programmes/shandong-2023'),
);
const definition = published?.definition as Definition;

test('every computed field and computed item of the published programme works on an empty form: there is no figure', () => {
  for (const { code: direction } of definition.directions) {
    const empty: Facts = { direction, answers: new Map() };
    for (const field of fieldsOf(definition, direction).values()) {
      if (field.compute) expect(evaluateFigure(definition, field.compute, empty), field.code).toBeUndefined();
    }
    for (const item of definition.rubrics[direction]?.criteria.flatMap(({ items }) => items) ?? []) {
      if (item.kind === 'computed')
        expect(evaluateFigure(definition, item.value, empty), item.code).toBeUndefined();
    }
  }
});

test('half of the connected equipment is a preference, and less is none: in any split', () => {
  const preference = definition.preferences.find(({ code }) => code === 'priority-equipment');
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (priority, other) => {
      const rows = [
        { id: 'a', cells: { kind: 'general-power', connected: String(priority) } },
        { id: 'b', cells: { kind: 'other', connected: String(other) } },
      ];
      const given: Facts = { direction: 'D2', answers: new Map([['equipment', { rows }]]) };
      const expected = priority + other === 0 ? 'unknown' : priority >= other;
      expect(
        evaluateTree(definition, 'priority-equipment', preference?.tree ?? { all: [] }, given).value,
      ).toBe(expected);
    }),
  );
});
