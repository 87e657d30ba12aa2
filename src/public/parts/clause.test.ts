import { expect, test } from 'vitest';
import { smallProgramme } from '#test/support/small-programme.ts';
import { readerOf } from '../reader.ts';
import { clauseNumber } from './clause.ts';

const group = (prefix: string, zh: string) => ({ prefix, number: { zh, en: zh }, title: { zh, en: zh } });
const definition = {
  ...smallProgramme({}),
  clauseGroups: [
    group('0', '前言'),
    group('1', '一'),
    group('1.5', '一（五）'),
    group('1.50', '一（五十）'),
    group('2.1.1', '二（一）1'),
  ],
};

// id         as people say it
const cases = `
   0.2        前言·2
   1.5.9      一（五）·9
   1.5.10     一（五）·10
   1.50.1     一（五十）·1
   2.1.1.4    二（一）1·4
   1.6.2      一·6.2
   3.1        3.1
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/) as [string, string]);

test.each(cases)('%s reads %s', (id, said) => {
  expect(clauseNumber(definition, id, readerOf('zh-CN'))).toBe(said);
});
