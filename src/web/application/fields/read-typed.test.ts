import { expect, test } from 'vitest';
import type { FieldType } from '#domain/programme/field.ts';
import { readTyped } from './read-typed.ts';

// type         typed                 is kept as
const cases = `
   int          １８                   18
   int          1,250                 1250
   int          0018                  18
   int          12,50                 12,50
   dec          １１８０．５０          1180.50
   dec          .5                    0.5
   dec          -３．０                -3.0
   dec          12.                   12
   dec          一千一                 一千一
   date         2031-06-20            2031-06-20
   date         20310620              2031-06-20
   date         2031年6月20日          2031-06-20
   date         ２０３１/6/5           2031-06-05
   date         20.6.2031             20.6.2031
   creditCode   91379900fake00419y    91379900FAKE00419Y
   phone        １３８-0000-0041       13800000041
   email        name＠example.org      name@example.org
   text         海岳数智               海岳数智
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s{2,}/));

test.each(cases)('%s: %s is kept as %s', (type, typed, kept) => {
  expect(readTyped(type as FieldType, typed!)).toBe(kept);
  expect(readTyped(type as FieldType, kept!)).toBe(kept); // tidying twice changes nothing
});

test('blanks within a number, a code and a telephone go; words keep theirs', () => {
  expect(readTyped('dec', ' 1 180.50 ')).toBe('1180.50');
  expect(readTyped('creditCode', '91379900 FAKE0041 9Y')).toBe('91379900FAKE00419Y');
  expect(readTyped('text', ' 3号楼 2层 ')).toBe('3号楼 2层');
});
