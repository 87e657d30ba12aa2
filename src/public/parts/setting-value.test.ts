import { expect, test } from 'vitest';
import { knownSettings } from '#domain/programme/known-settings.ts';
import { catalogue } from '#messages/catalogue.ts';
import { smallProgramme } from '#test/support/small-programme.ts';
import { html } from '../html.ts';
import { readerOf } from '../reader.ts';
import { settingValue } from './setting-value.ts';

// type        value                                          reads
const cases: [string, unknown, string][] = [
  ['int', '15', '15人'],
  ['ints', ['3', '5'], '3、5人'],
  ['int', 'none', '不设'],
  ['yesNo', 'no', '否'],
  ['date', '2099-01-01', '2099年1月1日'],
  ['text', { zh: '门户网站', en: 'Web site' }, '门户网站'],
  ['choice', 'taken', '采用的'],
  ['choice', 'nowhere-told', '<code>nowhere-told</code>'],
  ['codes', ['A', 'taken'], 'A、采用的'],
  ['format', '{year}-{running:3}', '<code lang="zh-CN">{year}-{running:3}</code>'],
];

test.each(cases)('a setting of type %s with %j reads %s', (type, value, read) => {
  const definition = smallProgramme({
    settings: { one: { type, value, unit: '人' } },
    interpretations: {
      'I-01': { setting: 'one', offered: [{ value: 'taken', means: { zh: '采用的', en: 'taken' } }] },
    },
  });
  const [setting] = definition.settings;

  expect(String(html`${setting && settingValue(definition, setting, readerOf('zh-CN'))}`)).toBe(read);
});

test('every value that is implemented has words', () => {
  const { choice, composite } = catalogue['zh-CN'].public;
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = choice;
  const wordless = Object.entries(knownSettings).flatMap(([code, { reads }]) => {
    const listed =
      reads.type === 'choice'
        ? reads.choices
        : reads.type === 'codes'
          ? [...(reads.among ?? []), ...(reads.orWord ? [reads.orWord] : [])]
          : reads.type === 'period' || reads.type === 'composite'
            ? Object.values(reads.parts).flatMap((part) => (Array.isArray(part) ? part : []))
            : [];
    const sentence =
      reads.type === 'period' || reads.type === 'composite'
        ? [code].filter((name) => !(name in composite))
        : [];
    return [
      ...sentence,
      ...listed.filter((value) => words[code]?.[value] === undefined).map((value) => `${code}: ${value}`),
    ];
  });

  expect(wordless).toEqual([]);
});
