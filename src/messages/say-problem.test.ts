import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { languages } from './language.ts';
import type { NameOf } from './programme-names.ts';
import { sayProblem } from './say-problem.ts';
import { factsIn, type Sentence } from './sentence.ts';

const names: Readonly<Record<string, string>> = {
  'field venues[r1].usableArea': '使用面积',
  'field venues.kind': '场地性质',
  'field unit.foundedOn': '成立日期',
  'choice unit.kind:enterprise': '企业',
  'condition venue-area': '场地面积',
  'remedy venue-area': '增加场地，或更换场地。',
};
const nameOf: NameOf = (kind, code) => names[`${kind} ${code}`];
const say = (field: string, code: string, facts: Record<string, string> = {}) => {
  const { given, remedy } = sayProblem({ field, code, facts }, 'zh-CN', {
    timeZone: 'Asia/Shanghai',
    nameOf,
  });
  return `${given}${remedy}`;
};

// prettier-ignore
const said: [field: string, code: string, facts: Record<string, string>, said: string][] = [
  ['venues/venues[r1].usableArea', 'field-required', {}, '未填写。请填写使用面积。'],
  ['sign.name', 'field-required', {}, '未填写。请填写这一栏。'],
  ['unit.purpose', 'too-long', { most: '800', given: '823' }, '共823字，多于800字。删减到800字以内。'],
  ['unit.employees', 'not-a-whole-number', { places: '0' }, '不是整数。填写整数，例如18。'],
  ['venues[r1].usableArea', 'too-many-places', { places: '2' }, '小数位数太多。最多保留2位小数。'],
  [
    'project.startedOn',
    'before',
    { field: 'unit.foundedOn', least: '2020-05-31' },
    '早于“成立日期”（2020年5月31日）。改正两个日期中不对的一个。',
  ],
  ['unit.kind', 'choice-fixed', { choice: 'enterprise' }, '缺少必选的“企业”。请保留必选的一项。'],
  [
    'venues',
    'too-few-kinds',
    { least: '2', given: '1', column: 'kind' },
    '“场地性质”只有1种，少于2种。补充其他种类。',
  ],
  [
    'unit.creditCode',
    'illegal-character',
    { position: '10', given: 'O', expected: 'figure' },
    '第10位“O”不对，应为数字。对照营业执照改正。',
  ],
  [
    'contact.email',
    'email-characters',
    { given: '{{x}}', character: '{' },
    '电子邮箱地址里不能有“{”；只填一个地址。写法如name@example.org。',
  ],
  [
    'contact.phone',
    'telephone-shape',
    { given: '{{most}}' },
    '“{{most}}”不是电话号码：手机11位；固定电话为区号加7至8位，可带分机号。核对位数。',
  ],
  ['password', 'password-short', { least: '10' }, '不足10个字符。加长；几个词连成的一句话好记又难猜。'],
  ['condition/venue-area', 'not-met', {}, '“场地面积”不符合。增加场地，或更换场地。'],
  ['body.name', 'invalid_type', {}, '填写的内容读不出来。按栏目下的说明改正。'],
];

test.each(said)('%s %s', (field, code, facts, expected) => {
  expect(say(field, code, facts)).toBe(expected);
});

type Problems = Record<string, { given?: Sentence; remedy: Sentence }>;
const problems = (language: 'zh-CN' | 'en'): Problems => catalogue[language].problem;

test('every code is said in both languages, with any facts and with none', () => {
  for (const language of languages) {
    const identifier: Record<string, Sentence> = catalogue[language].identifier.problem;
    for (const [code, { given, remedy }] of Object.entries(problems(language))) {
      const sentences = [given ?? identifier[code] ?? '', remedy];
      const facts = Object.fromEntries(
        sentences.flatMap(factsIn).map((name) => [name, name.endsWith('At') ? '2023-06-09T09:00:00Z' : '3']),
      );
      const whole = sayProblem({ field: 'a', code, facts }, language, { timeZone: 'UTC' });
      for (const part of [whole.given, whole.remedy]) expect(part).toMatch(/^[^{}]+[。.]$/);
      if (!given) continue;
      const bare = sayProblem({ field: 'a', code }, language, { timeZone: 'UTC' });
      for (const part of [bare.given, bare.remedy]) expect(part).toMatch(/^[^{}]+[。.]$/);
    }
  }
});

test('both languages ask for the same facts', () => {
  for (const [code, { given = '', remedy }] of Object.entries(problems('zh-CN'))) {
    const english = problems('en')[code];
    const asked = (sentence: Sentence) => [sentence].flat().map((each: string) => new Set(factsIn(each)));
    expect([code, asked(given), asked(remedy)]).toEqual([
      code,
      asked(english?.given ?? ''),
      asked(english?.remedy ?? ''),
    ]);
  }
});

test('every code the rules give has its words', () => {
  const source = join(import.meta.dirname, '..');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !name.includes('.test.'),
  );
  const codes = files.flatMap((name) => {
    const text = readFileSync(join(source, name), 'utf8');
    const all = /^domain\/(form|people|identifiers)\//.test(name)
      ? text.matchAll(/\b(?:code: |gap\(\s*)(?:[^'(),;{}]+ \? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g)
      : text.matchAll(/\bfield(?:: [^,{}]+)?, code: '([a-z-]+)'/g);
    return [...all].flatMap(([, code, otherwise]) => [code, otherwise].filter((each) => each !== undefined));
  });
  const notes = Object.keys(catalogue['zh-CN'].identifier.note);
  expect(codes.length).toBeGreaterThan(30);
  expect(codes.filter((code) => !(code in problems('zh-CN')) && !notes.includes(code))).toEqual([]);
});
