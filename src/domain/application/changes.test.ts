import { expect, test } from 'vitest';
import { smallProgramme } from '#test/support/small-programme.ts';
import { type Answer, none } from './answers.ts';
import { changesBetween, type Submitted } from './changes.ts';

const definition = smallProgramme({
  fields: {
    area: { type: 'dec', unit: 'm²' },
    kinds: {
      type: 'choices',
      choices: { a: { label: { zh: '甲', en: 'A' } }, b: { label: { zh: '乙', en: 'B' } } },
    },
    leased: { type: 'yesNo' },
    lease: { type: 'date', shownWhen: { is: { fact: 'leased', value: 'yes' } } },
    half: { type: 'computed', compute: { divide: [{ fact: 'area' }, { number: '2' }] } },
    pictures: { type: 'figures' },
    events: {
      type: 'table',
      noneAllowed: 'true',
      columns: {
        name: { type: 'text' },
        deaths: { type: 'int', unit: '人' },
        cause: { type: 'text', shownWhen: { atLeast: { fact: 'row.deaths', value: '1', unit: '人' } } },
      },
    },
  },
});

const first = (answers: Record<string, Answer> | undefined): Submitted => ({
  sections: [{ section: 'first', answers }],
  attachments: [],
});
const fields = (before: Record<string, Answer>, after: Record<string, Answer>) => {
  const { sections } = changesBetween({ definition, direction: 'A' }, first(before), first(after));
  return sections.flatMap((each) => (each.erased ? [] : each.fields));
};
const event = (id: string, cells: Record<string, string>) => ({ id, cells });
const rows = (...given: ReturnType<typeof event>[]): Answer => ({ rows: given });
const mine = event('r1', { name: '矿井', deaths: '0' });

// What was answered, what is answered now, and what is told of it; nothing where it says the same.
const cases: [string, Record<string, Answer>, Record<string, Answer>, unknown[]][] = [
  ['the same', { area: '9' }, { area: '9' }, []],
  ['another figure', { area: '9' }, { area: '10' }, [{ field: 'area', before: '9', after: '10' }]],
  ['newly answered', {}, { area: '10' }, [{ field: 'area', after: '10' }]],
  ['emptied', { area: '10' }, { area: '' }, [{ field: 'area', before: '10' }]],
  ['never answered, in two ways', { kinds: [] }, { area: '' }, []],
  ['codes in another order', { kinds: ['a', 'b'] }, { kinds: ['b', 'a'] }, []],
  ['other codes', { kinds: ['a'] }, { kinds: ['b'] }, [{ field: 'kinds', before: ['a'], after: ['b'] }]],
  [
    'typed under a question not shown',
    { leased: 'no', lease: '2025-01-01' },
    { leased: 'no', lease: '2026-01-01' },
    [],
  ],
  [
    'a question that is no longer shown',
    { leased: 'yes', lease: '2025-01-01' },
    { leased: 'no', lease: '2025-01-01' },
    [
      { field: 'leased', before: 'yes', after: 'no' },
      { field: 'lease', before: '2025-01-01' },
    ],
  ],
  ['none of a table', {}, { events: none }, [{ field: 'events', after: none, rows: [] }]],
  [
    'a row where there was none',
    { events: none },
    { events: rows(mine) },
    [
      {
        field: 'events',
        before: none,
        rows: [
          {
            row: 'r1',
            place: 1,
            change: 'added',
            called: { column: 'name', answer: '矿井' },
            cells: [
              { column: 'name', after: '矿井' },
              { column: 'deaths', after: '0' },
            ],
          },
        ],
      },
    ],
  ],
  [
    'rows in another order',
    { events: rows(mine, event('r2', { name: '仓库' })) },
    { events: rows(event('r2', { name: '仓库' }), mine) },
    [],
  ],
  [
    'a cell of one row, another row gone',
    { events: rows(event('r0', { name: '仓库' }), mine) },
    { events: rows(event('r1', { name: '矿井', deaths: '2', cause: '冒顶' })) },
    [
      {
        field: 'events',
        rows: [
          {
            row: 'r1',
            place: 1,
            change: 'changed',
            called: { column: 'name', answer: '矿井' },
            cells: [
              { column: 'deaths', before: '0', after: '2' },
              { column: 'cause', after: '冒顶' },
            ],
          },
          {
            row: 'r0',
            place: 1,
            change: 'removed',
            called: { column: 'name', answer: '仓库' },
            cells: [{ column: 'name', before: '仓库' }],
          },
        ],
      },
    ],
  ],
  [
    'other words under a picture',
    { pictures: rows(event('5a', { caption: '大门' })) },
    { pictures: rows(event('5a', { caption: '正门' })) },
    [
      {
        field: 'pictures',
        rows: [
          {
            row: '5a',
            place: 1,
            change: 'changed',
            called: { column: 'caption', answer: '正门' },
            cells: [{ column: 'caption', before: '大门', after: '正门' }],
          },
        ],
      },
    ],
  ],
];

test.each(cases)('%s', (_, before, after, told) => {
  expect(fields(before, after)).toEqual(told);
});

test('of a section that was erased only so much is told', () => {
  const compare = (before: Submitted, after: Submitted) =>
    changesBetween({ definition, direction: 'A' }, before, after).sections;
  const erased = [{ section: 'first', erased: true }];
  expect(compare(first(undefined), first({ area: '9' }))).toEqual(erased);
  expect(compare(first({ area: '9' }), first(undefined))).toEqual(erased);
});

test('papers are compared by what is in them, slot by slot', () => {
  const paper = (slot: string, name: string, sha256: string) => ({ slot, name, sha256 });
  const bring = (...attachments: Submitted['attachments']): Submitted => ({ sections: [], attachments });
  const compare = (before: Submitted, after: Submitted) =>
    changesBetween({ definition, direction: 'A' }, before, after).papers;

  const licence = paper('licence', '执照.pdf', '1a');
  expect(compare(bring(licence), bring(paper('licence', '另一个名.pdf', '1a')))).toEqual([]);
  expect(
    compare(
      bring(licence, paper('list', '名单.pdf', '2b')),
      bring(licence, paper('list', '名单2.pdf', '3c')),
    ),
  ).toEqual([{ slot: 'list', added: ['名单2.pdf'], removed: ['名单.pdf'] }]);
});
