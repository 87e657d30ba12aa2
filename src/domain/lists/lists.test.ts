import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallProgramme } from '#test/support/small-programme.ts';
import { readCsv } from './read-csv.ts';
import { readList } from './read-list.ts';

const { lists } = smallProgramme({
  lists: {
    abnormal: {
      columns: {
        name: {},
        code: { type: 'creditCode' },
        removedOn: { type: 'date' },
        loss: { type: 'dec' },
        dead: { type: 'int' },
        city: { type: 'region' },
      },
      creditCode: 'code',
      name: 'name',
    },
  },
});
const [list] = lists;
const header = 'name,code,removedOn,loss,dead,city';
const read = (...rows: string[]) =>
  readList(list!, [header, ...rows].join('\r\n'), { isRegion: (code) => code === '370102' });

test('a list is read with the keys its rows are found by', () => {
  expect(
    read('示例（甲）有限责任公司,91379900fake00013m,2023-04-10,610.00,3,370102', '"示例,乙 ""二"" 厂",,,,,'),
  ).toEqual({
    rows: [
      {
        cells: {
          name: '示例（甲）有限责任公司',
          code: '91379900FAKE00013M',
          removedOn: '2023-04-10',
          loss: '610.00',
          dead: '3',
          city: '370102',
        },
        creditCode: '91379900FAKE00013M',
        nameKey: '示例甲有限公司',
      },
      {
        cells: { name: '示例,乙 "二" 厂', code: '', removedOn: '', loss: '', dead: '', city: '' },
        creditCode: undefined,
        nameKey: '示例乙二厂',
      },
    ],
  });
});

test('a file of nothing but its header clears everybody', () => {
  expect(read()).toEqual({ rows: [] });
});

// row                                              what is wrong
test.each([
  ['甲,91379900FAKE00013M,23.5.1,,,', '3.removedOn not-a-date'],
  ['甲,91379900FAKE00013M,2023-02-29,,,', '3.removedOn not-a-date'],
  ['甲,91379900FAKE00013,,,,', '3.code wrong-length'],
  ['甲,9137990OFAKE00013M,,,,', '3.code illegal-character'],
  ['甲,,,6万,,', '3.loss not-a-number'],
  ['甲,,,,3.5,', '3.dead not-a-whole-number'],
  ['甲,,,,,999999', '3.city region-unknown'],
  [',,2023-04-10,,,', '3.name field-required'],
  ['甲,,,,', '3.row cells-differ'],
  ['"甲,,,,,', '3.row cells-differ'],
])('%s: %s', (row, wrong) => {
  const outcome = read('乙,,,,,', row);
  expect('problems' in outcome && outcome).toMatchObject({ right: 1 });
  expect('problems' in outcome && outcome.problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
    wrong,
  ]);
});

test('a code whose check character is wrong stays as the document bears it', () => {
  expect(read('甲,91379900FAKE001795,,,,')).toMatchObject({ rows: [{ creditCode: '91379900FAKE001795' }] });
});

test('columns are those the programme names, each once', () => {
  const outcome = readList(list!, 'name,name,colour,code,removedOn,loss,dead', { isRegion: () => true });
  expect('problems' in outcome && outcome.problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
    '1.name column-unknown',
    '1.colour column-unknown',
    '1.city column-missing',
  ]);
});

test('whatever is written as RFC 4180 asks is read back, and rows keep the number of their line', () => {
  const word = fc
    .string({ unit: fc.constantFrom('甲', 'a', ',', '"', '\n', '、') })
    .map((text) => text.trim());
  const rows = fc.array(
    fc.array(word, { minLength: 2, maxLength: 4 }).filter((cells) => cells.some((cell) => cell !== '')),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(rows, (written) => {
      const text = written
        .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
        .join('\r\n');
      const found = readCsv(text);
      expect(found.map(({ cells }) => cells)).toEqual(written);
      const height = (cells: string[]) => 1 + cells.join('').split('\n').length - 1;
      expect(found.map(({ line }) => line)).toEqual(
        written.map((_, at) => 1 + written.slice(0, at).reduce((sum, cells) => sum + height(cells), 0)),
      );
    }),
  );
});
