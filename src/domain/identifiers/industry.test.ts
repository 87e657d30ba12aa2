import { expect, test } from 'vitest';
import {
  industries,
  industriesUnder,
  industryPath,
  industryProblem,
  industrySections,
  isManufacturing,
} from './industry.ts';

const all = [...industries.values()];

test('holds as many classes as the standard counts', () => {
  expect(industrySections.map(({ code }) => code).join('')).toBe('ABCDEFGHIJKLMNOPQRST');
  expect(all.filter(({ code }) => code.length === 2)).toHaveLength(97);
  expect(all.filter(({ code }) => code.length === 3)).toHaveLength(473);
});

// section, first and last division, divisions, groups
const sections = `
   A  01-05   5   24      H  61-62   2  10      O  80-82   3  16
   B  06-12   7   19      I  63-65   3  17      P  83-83   1   6
   C  13-43  31  179      J  66-69   4  26      Q  84-85   2   6
   D  44-46   3    9      K  70-70   1   5      R  86-90   5  27
   E  47-50   4   18      L  71-72   2  12      S  91-96   6  16
   F  51-52   2   18      M  73-75   3  19      T  97-97   1   1
   G  53-60   8   27      N  76-79   4  18
`
  .trim()
  .split(/\n|\s{6}/)
  .map((part) => part.trim().split(/\s+/) as [string, string, string, string]);

test.each(sections)(
  'section %s has divisions %s, %s of them with %s groups',
  (section, range, divisions, groups) => {
    const under = industriesUnder(section).map(({ code }) => code);
    expect(`${under[0]}-${under.at(-1)}`).toBe(range);
    expect(under).toHaveLength(Number(divisions));
    expect(under.flatMap((division) => industriesUnder(division))).toHaveLength(Number(groups));
  },
);

test('codes go up without a gap between divisions, and every division has groups', () => {
  const divisions = all.filter(({ code }) => code.length === 2);
  expect(divisions.map(({ code }) => Number(code))).toEqual(
    Array.from({ length: 97 }, (_, index) => index + 1),
  );
  expect(divisions.filter(({ code }) => industriesUnder(code).length === 0)).toEqual([]);

  const groups = all.filter(({ code }) => code.length === 3).map(({ code }) => code);
  expect(groups.toSorted()).toEqual(groups);
});

test('names are told apart within a division', () => {
  for (const { code } of all) {
    const under = industriesUnder(code);
    expect(new Set(under.map(({ zh }) => zh)).size, code).toBe(under.length);
    expect(new Set(under.map(({ en }) => en)).size, code).toBe(under.length);
  }
});

test('a class knows its way', () => {
  expect(industryPath('342').map(({ code, zh }) => `${code} ${zh}`)).toEqual([
    'C 制造业',
    '34 通用设备制造业',
    '342 金属加工机械制造',
  ]);
  expect([...'C D'.split(' '), '13', '43', '431', '44', '651', 'X'].map(isManufacturing)).toEqual([
    true,
    false,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('an answer goes down to the group', () => {
  expect(industryProblem('342')).toBeUndefined();
  expect(industryProblem('34')).toEqual({ code: 'industry-too-wide', facts: { given: '通用设备制造业' } });
  expect(industryProblem('340')).toEqual({ code: 'industry-unknown', facts: { given: '340' } });
  expect(industryProblem('')).toEqual({ code: 'industry-unknown', facts: { given: '' } });
});
