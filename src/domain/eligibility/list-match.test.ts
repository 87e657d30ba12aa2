import { expect, test } from 'vitest';
import { smallProgramme } from '#test/support/small-programme.ts';
import { isUsable, matchRows, maxAgeOf, nameKey } from './list-match.ts';

const definition = smallProgramme({
  settings: { creditListMaxAgeDays: { type: 'int', value: '30' } },
  lists: {
    titles: {
      columns: { code: {}, name: {}, park: {} },
      creditCode: 'code',
      name: 'name',
      otherKeys: { 'park.name': 'park' },
      maxAgeDays: 'setting.creditListMaxAgeDays',
    },
    names: { columns: { name: {} }, name: 'name', maxAgeDays: '7' },
  },
});
const [titles, names] = definition.lists;

// one name                    another                     the same
const pairs = `
   示例海岱重工有限公司        示例海岱重工有限责任公司    yes
   示例海岱重工有限公司        示例海岱重工（有限公司）    yes
   示例海岱重工有限公司        示例　海岱重工有限公司      yes
   示例５Ｇ科技有限公司        示例5g科技有限公司          yes
   济南市示例重工有限公司      示例重工有限公司            yes
   山东省济南市示例有限公司    济南示例有限公司            yes
   济南示例有限公司            青岛示例有限公司            yes
   示例海岱重工有限公司        示例岱海重工有限公司        no
   示例重工有限公司            示例重工集团有限公司        no
   济南市                      示例                        no
`;

test.each(
  pairs
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ {2,}/)),
)('%s and %s: %s', (one = '', two = '', same) => {
  const places = ['山东省', '济南市', '青岛市'];
  expect(nameKey(one, places) === nameKey(two, places)).toBe(same === 'yes');
});

// row code / name / park      found by
const rows = `
   91A / 甲 / -                code
   91a / 乙 / -                code
   91B / 甲 / -                -
   -   / 甲 / -                name
   -   / 乙 / -                -
   91B / 乙 / 园区             name
   91A / 乙 / 园区             code
`;

test.each(
  rows
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ {2,}(?=\S+$)/)),
)('a row %s is found by %s', (written = '', expected) => {
  const [code = '', name = '', park = ''] = written.split('/').map((word) => word.trim().replace('-', ''));
  const keys = [
    { fact: 'unit.creditCode', creditCode: '91A', name: '甲' },
    { fact: 'park.name', name: '园区' },
  ];
  const found = titles && matchRows(titles, [{ id: 'x', cells: { code, name, park } }], keys);
  expect(found?.[0]?.by ?? '-').toBe(expected);
});

test('a list without codes proposes by name alone', () => {
  expect(
    names &&
      matchRows(
        names,
        [{ id: 'x', cells: { name: '甲' } }],
        [{ fact: 'unit.creditCode', creditCode: '91A', name: '甲' }],
      ),
  ).toMatchObject([{ by: 'name' }]);
});

test('a version is usable to the last day of its age, however long ago it was loaded where age does not matter', () => {
  const version = { datedOn: Temporal.PlainDate.from('2023-05-11') };
  const on = (day: string, age: number | undefined) => isUsable(version, age, Temporal.PlainDate.from(day));
  expect([on('2023-06-10', 30), on('2023-06-11', 30), on('2033-06-11', undefined)]).toEqual([
    true,
    false,
    true,
  ]);
  expect(isUsable(undefined, undefined, Temporal.PlainDate.from('2023-06-10'))).toBe(false);
  expect([titles && maxAgeOf(definition, titles), names && maxAgeOf(definition, names)]).toEqual([30, 7]);
});
