import { expect, test } from 'vitest';
import {
  indexWithin,
  levelOf,
  liesWithin,
  namesOf,
  regionIndex,
  regionProblem,
  regionsUnder,
  within,
} from './region.ts';

const index = regionIndex(
  `
  110000 北京市
  110101 东城区
  370000 山东省
  370100 济南市
  370102 历下区
  370116 莱芜区
  370117 钢城区
  371300 临沂市
  371302 兰山区
  410000 河南省
  419001 济源市
  440000 广东省
  441900 东莞市
  371200 莱芜市 2019-01-09 370116,370117
  371203 钢城区 2019-01-09 370117
`
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', name = '', on, into = ''] = line.trim().split(' ');
      return { code, name, ...(on && { closed: { on, into: into.split(',') } }) };
    }),
);

// code     region   lies within
test.each([
  ['370102', '370000', true],
  ['370102', '370100', true],
  ['370102', '370102', true],
  ['370100', '370102', false],
  ['371203', '370000', true],
  ['371203', '370100', false],
  ['110101', '370000', false],
  ['379900', '370000', undefined],
  ['370102', '999900', undefined],
])('%s within %s: %s', (code, region, expected) => {
  expect(within(index, code, region)).toBe(expected);
  if (expected !== undefined) expect(liesWithin(code, region)).toBe(expected);
});

test('levels', () => {
  expect(['370000', '370100', '370102', '419001'].map(levelOf)).toEqual([
    'province',
    'city',
    'county',
    'county',
  ]);
});

// region   one level below, standing
test.each([
  ['370000', '济南市 临沂市'],
  ['370100', '历下区 莱芜区 钢城区'],
  ['110000', '东城区'],
  ['410000', '济源市'],
  ['441900', ''],
  ['370102', ''],
])('under %s: %s', (code, names) => {
  expect(
    regionsUnder(index, code)
      .map(({ name }) => name)
      .join(' '),
  ).toBe(names);
});

test('names from the province down', () => {
  expect(namesOf(index, '370102')).toEqual(['山东省', '济南市', '历下区']);
  expect(namesOf(index, '110101')).toEqual(['北京市', '东城区']);
  expect(namesOf(index, '371203')).toEqual(['山东省', '莱芜市', '钢城区']);
  expect(namesOf(index, '999999')).toEqual([]);
});

// given    on           problem
test.each([
  ['370102', '2023-05-31', undefined],
  ['441900', '2023-05-31', undefined],
  ['370100', '2023-05-31', { code: 'region-too-wide', facts: { given: '济南市' } }],
  ['371299', '2023-05-31', { code: 'region-unknown', facts: { given: '371299' } }],
  [
    '371203',
    '2019-01-09',
    { code: 'region-closed', facts: { given: '钢城区', on: '2019-01-09', into: '钢城区' } },
  ],
  [
    '371200',
    '2023-05-31',
    { code: 'region-closed', facts: { given: '莱芜市', on: '2019-01-09', into: '莱芜区、钢城区' } },
  ],
  ['371203', '2019-01-08', undefined],
])('%s given on %s: %o', (code, on, problem) => {
  expect(regionProblem(index, code, Temporal.PlainDate.from(on))).toEqual(problem);
});

test('a form needs one province only', () => {
  const part = indexWithin(index, '370000');
  expect([...part.keys()].every((code) => code.startsWith('37'))).toBe(true);
  expect(regionsUnder(part, '370000')).toEqual(regionsUnder(index, '370000'));
});
