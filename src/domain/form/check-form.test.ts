import { expect, test } from 'vitest';
import type { Answer } from '#domain/application/answers.ts';
import { fieldTypes } from '#domain/programme/field.ts';
import { everyType, formOfEveryType, known } from '#test/support/every-field-type.ts';
import { options, type SmallProgramme, smallProgramme } from '#test/support/small-programme.ts';
import { checkForm } from './check-form.ts';

type Given = Readonly<Record<string, Answer>>;
const row = (id: string, cells: Record<string, Answer>) => ({ id, cells });
const rows = (...cells: Record<string, Answer>[]): Answer => ({
  rows: cells.map((each, at) => row(`r${at + 1}`, each)),
});

/** Each gap as `field code`, with the facts of its sentence where they are looked at. */
const gapsOf = (definition: Parameters<typeof checkForm>[0]['definition'], given: Given, direction = 'A') =>
  checkForm({ definition, facts: { direction, answers: new Map(Object.entries(given)) }, known });
const said = (parts: SmallProgramme, given: Given, direction?: string) =>
  gapsOf(smallProgramme(parts), given, direction).map(({ field, code }) => `${field} ${code}`);

const right = Object.fromEntries(
  Object.entries(everyType).flatMap(
    ([
      type,
      {
        right: [first],
      },
    ]) => (first === undefined ? [] : [[type, first]]),
  ),
);
const untyped = new Set(['state', 'computed']);

test('a form with something right in every field can be submitted', () => {
  expect(gapsOf(formOfEveryType, right)).toEqual([]);
});

test.each(fieldTypes)('%s: left out or emptied it is missing, where an applicant types it', (type) => {
  const { [type]: _, ...others } = right;
  const code = type === 'table' ? 'rows-required' : 'field-required';
  const expected = untyped.has(type) ? [] : [{ section: 'first', field: type, code }];
  for (const empty of [{}, { [type]: '' }, { [type]: [] }, { [type]: { rows: [] } }])
    expect(gapsOf(formOfEveryType, { ...others, ...empty })).toMatchObject(expected);
});

test.each(fieldTypes)('%s: what is malformed is said at its field', (type) => {
  for (const [answer, code] of everyType[type].wrong)
    expect(gapsOf(formOfEveryType, { ...right, [type]: answer })).toMatchObject([{ field: type, code }]);
});

test.each(fieldTypes.filter((type) => type !== 'table'))('%s: a cell is checked like a field', (type) => {
  const { field, wrong } = everyType[type];
  const parts = { fields: { t: { type: 'table', columns: { cell: { type, ...field } } } } };
  expect(said(parts, { t: rows({}) })).toEqual(untyped.has(type) ? [] : ['t[r1].cell field-required']);
  for (const [answer, code] of wrong)
    expect(said(parts, { t: rows({ cell: answer }) })).toEqual([`t[r1].cell ${code}`]);
});

test('a picture needs a caption; those that were brought before there were any do not', () => {
  const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];
  const figures = (...list: string[]) =>
    gapsOf(formOfEveryType, {
      ...right,
      figures: { rows: [a, b].map((id, at) => row(id, { caption: list[at] ?? '' })) },
    });
  expect(figures('总体架构', '网络拓扑')).toEqual([]);
  expect(figures('总体架构', ' ')).toMatchObject([{ field: 'figures', code: 'field-required' }]);
  expect(figures('总体架构', '')).toMatchObject([{ code: 'captions-missing', facts: { numbers: '2' } }]);
  expect(figures()).toMatchObject([{ code: 'captions-missing', facts: { numbers: '1、2' } }]);
  expect(gapsOf(formOfEveryType, { ...right, figures: [a, b] })).toEqual([]);
});

test('a marker in the text asks for its picture, in the field beside it and nowhere else', () => {
  const parts = {
    fields: {
      text: { type: 'prose' },
      pictures: { type: 'figures', required: 'never' },
      more: { type: 'prose' },
    },
  };
  const pictures = { rows: [row('a'.repeat(64), { caption: '总体架构' })] };
  const more = '[图9]';
  const marked = (text: string, given: Given = { pictures }) => said(parts, { text, more, ...given });
  expect(marked('甲\n[图1]\n乙')).toEqual([]);
  expect(marked('甲\n乙')).toEqual([]);
  expect(marked('甲\n[图2]')).toEqual(['text figure-not-there']);
  expect(marked('甲\n[图1]', {})).toEqual(['text figure-not-there']);
});

test('a picture in a cell needs a caption too', () => {
  const parts = { fields: { t: { type: 'table', columns: { cell: { type: 'figures' } } } } };
  const picture = (caption: string) => rows({ cell: { rows: [row('a'.repeat(64), { caption })] } });
  expect(said(parts, { t: picture('厂区') })).toEqual([]);
  expect(said(parts, { t: picture('') })).toEqual(['t[r1].cell captions-missing']);
  expect(said(parts, { t: rows({ cell: ['a'.repeat(64)] }) })).toEqual([]);
});

// When an answer is demanded.
const demanded: [string, object, Given, string][] = [
  ['never demanded', { required: 'never' }, {}, ''],
  ['never demanded, yet malformed', { required: 'never' }, { area: 'x' }, 'area not-a-number'],
  ['demanded where a condition holds', { required: isBuilt() }, { status: 'built' }, 'area field-required'],
  ['and elsewhere not', { required: isBuilt() }, { status: 'planned' }, ''],
  ['nor before it can be told', { required: isBuilt() }, {}, 'status field-required'],
  ['not shown', { shownWhen: isBuilt() }, { status: 'planned', area: 'x' }, ''],
  ['shown', { shownWhen: isBuilt() }, { status: 'built' }, 'area field-required'],
  ['of another direction', { directions: ['B'] }, { status: 'built', area: 'x' }, ''],
];

test.each(demanded)('a field %s', (_, more, given, expected) => {
  const status = { type: 'choice', choices: options('built', 'planned') };
  const answers = { status: 'planned', ...given };
  if (expected.startsWith('status')) Reflect.deleteProperty(answers, 'status');
  expect(said({ fields: { status, area: { type: 'dec', ...more } } }, answers).join()).toBe(expected);
});

function isBuilt() {
  return { is: { fact: 'status', value: 'built' } };
}

// Beside other answers. An answer that is not there, not shown, or not readable itself, asks nothing of another.
const total = { type: 'dec', required: 'never' };
const part = { type: 'dec', required: 'never' };
const day = { type: 'date', required: 'never' };
const beside: [string, Record<string, object>, Given, string][] = [
  [
    'as much as the other',
    { total, done: { ...total, atMostField: 'total' } },
    { total: '10.0', done: '10' },
    '',
  ],
  [
    'a hundredth more',
    { total, done: { ...total, atMostField: 'total' } },
    { total: '10', done: '10.01' },
    'done more-than',
  ],
  ['9 is less than 10', { total, done: { ...total, atMostField: 'total' } }, { total: '10', done: '9' }, ''],
  ['the other is open', { total, done: { ...total, atMostField: 'total' } }, { done: '10' }, ''],
  [
    'the other is malformed',
    { total, done: { ...total, atMostField: 'total' } },
    { total: '5.001', done: '4' },
    'total too-many-places',
  ],
  [
    'the other is not shown',
    {
      asked: { type: 'yesNo' },
      total: { ...total, shownWhen: { is: { fact: 'asked', value: 'yes' } } },
      done: { ...total, atMostField: 'total' },
    },
    { asked: 'no', total: '5', done: '10' },
    '',
  ],
  [
    'the same day',
    { from: day, until: { ...day, notBeforeField: 'from' } },
    { from: '2023-01-02', until: '2023-01-02' },
    '',
  ],
  [
    'a day before',
    { from: day, until: { ...day, notBeforeField: 'from' } },
    { from: '2023-01-02', until: '2023-01-01' },
    'until before',
  ],
  [
    'the other day is open',
    { from: day, until: { ...day, notBeforeField: 'from' } },
    { until: '2023-01-01' },
    '',
  ],
  [
    'the other day is malformed',
    { from: day, until: { ...day, notBeforeField: 'from' } },
    { from: '昨天', until: '2023-01-01' },
    'from not-a-date',
  ],
  [
    'exactly the sum',
    { a: part, b: part, total: { ...total, sumOf: ['a', 'b'] } },
    { a: '0.1', b: '0.2', total: '0.30' },
    '',
  ],
  [
    'a hundredth off the sum',
    { a: part, b: part, total: { ...total, sumOf: ['a', 'b'] } },
    { a: '0.1', b: '0.2', total: '0.31' },
    'total sum-differs',
  ],
  [
    'a part of the sum is open',
    { a: part, b: part, total: { ...total, sumOf: ['a', 'b'] } },
    { a: '0.1', total: '9' },
    '',
  ],
  ['the day itself', { on: { ...day, withinDays: '30' } }, { on: '2023-05-31' }, ''],
  ['thirty days ago', { on: { ...day, withinDays: '30' } }, { on: '2023-05-01' }, ''],
  ['thirty-one days ago', { on: { ...day, withinDays: '30' } }, { on: '2023-04-30' }, 'on too-old'],
  ['tomorrow', { on: { ...day, withinDays: '30' } }, { on: '2023-06-01' }, 'on in-the-future'],
  ['agreed', { truth: { type: 'yesNo', mustBe: 'yes' } }, { truth: 'yes' }, ''],
  ['not agreed', { truth: { type: 'yesNo', mustBe: 'yes' } }, { truth: 'no' }, 'truth must-agree'],
];

test.each(beside)('%s', (_, fields, given, expected) => {
  expect(said({ fields }, given).join()).toBe(expected);
});

test('in a row, the other answer may be of the same row', () => {
  const columns = { total, done: { ...total, atMostField: 'row.total' } };
  const given = { t: rows({ total: '10', done: '10' }, { total: '10', done: '11' }) };
  expect(said({ fields: { t: { type: 'table', columns } } }, given)).toEqual(['t[r2].done more-than']);
});

// How many rows. The table's own words, the answers, what is said.
const columns = { kind: { type: 'choice', choices: options('a', 'b'), required: 'never' } };
const year = { year: { type: 'int' } };
const years = {
  rows: { column: 'year', values: ['2020', '2021', '2022'], notBefore: 'since' },
  columns: year,
};
const of = (...list: string[]) => rows(...list.map((each) => ({ year: each })));
const tables: [string, object, Given, string][] = [
  ['demanded, no row', { minRows: '2' }, {}, 'rows-required 2'],
  ['demanded, "none" where none cannot be said', {}, { t: { none: true } }, 'rows-required 1'],
  ['"none"', { noneAllowed: 'true' }, { t: { none: true } }, ''],
  ['neither rows nor "none"', { noneAllowed: 'true' }, {}, 'rows-or-none-required 1'],
  ['never demanded, no row', { required: 'never', minRows: '2' }, {}, ''],
  ['never demanded, one row of two', { required: 'never', minRows: '2' }, { t: rows({}) }, ''],
  ['one row of two', { minRows: '2' }, { t: rows({}) }, 'too-few-rows 2 1'],
  ['as many as there may be', { maxRows: '2' }, { t: rows({}, {}) }, ''],
  ['one too many', { maxRows: '2' }, { t: rows({}, {}, {}) }, 'too-many-rows 2 3'],
  [
    'one more than the setting says',
    { maxRowsFrom: 'setting.most' },
    { t: rows({}, {}) },
    'too-many-rows 1 2',
  ],
  [
    'two of one kind',
    { distinct: { column: 'kind', atLeast: '2' } },
    { t: rows({ kind: 'a' }, { kind: 'a' }) },
    'too-few-kinds 2 1 kind',
  ],
  [
    'two kinds',
    { distinct: { column: 'kind', atLeast: '2' } },
    { t: rows({ kind: 'a' }, { kind: 'b' }) },
    '',
  ],
  ['not asked yet', { askedBy: 'asked' }, { t: rows({}) }, ''],
  ['asked, and no', { askedBy: 'asked' }, { asked: 'no' }, ''],
  ['asked, and yes', { askedBy: 'asked' }, { asked: 'yes' }, 'rows-required 1'],
  ['every year', years, { t: of('2020', '2021', '2022') }, ''],
  ['a year is missing', years, { t: of('2020', '2022') }, 'rows-missing 2021'],
  ['years before the unit was there', years, { since: '2021-02-01', t: of('2021', '2022') }, ''],
  ['a year that ended the day before', years, { since: '2021-01-01', t: of('2021', '2022') }, ''],
  [
    'a year of whose last day the unit was there',
    years,
    { since: '2020-12-31', t: of('2021', '2022') },
    'rows-missing 2020',
  ],
  [
    'a year typed before the unit said since when',
    years,
    { since: '2021-02-01', t: rows({ year: '2020', kind: 'x' }, { year: '2021' }, { year: '2022' }) },
    '',
  ],
  ['a year that nobody asked', years, { t: of('2019', '2020', '2021', '2022') }, 'too-many-rows 3 4'],
  ['a year twice', years, { t: of('2020', '2021', '2021', '2022') }, 'too-many-rows 3 4'],
];

test.each(tables)('a table: %s', (_, table, given, expected) => {
  const { fields, settings } = {
    fields: {
      asked: { type: 'yesNo', required: 'never' },
      since: { type: 'date', required: 'never' },
      t: {
        type: 'table',
        ...table,
        columns: { ...columns, ...('columns' in table ? (table.columns as object) : {}) },
      },
    },
    settings: { most: { type: 'int', value: '5', perDirection: { A: '1' } } },
  };
  const gaps = gapsOf(smallProgramme({ fields, settings }), given);
  expect(gaps.map(({ code, facts = {} }) => [code, ...Object.values(facts)].join(' ')).join()).toBe(expected);
});
