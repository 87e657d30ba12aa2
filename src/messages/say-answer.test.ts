import { expect, test } from 'vitest';
import type { Answer } from '#domain/application/answers.ts';
import { withheld } from '#domain/application/personal-answers.ts';
import type { Field } from '#domain/programme/field.ts';
import { readProgrammeFolder } from '#server/programme/read-programme-folder.ts';
import { smallProgramme } from '#test/support/small-programme.ts';
import type { Language } from './language.ts';
import { isAsked, type ReadingAnswers, sayAnswer, sayComputed, unitWord } from './say-answer.ts';

const words = (zh: string, en: string) => ({ zh, en });
const choices = {
  owned: { label: words('自有', 'Owned') },
  leased: { label: words('租赁', 'Leased') },
};
const definition = smallProgramme({
  fields: {
    text: { type: 'text' },
    mail: { type: 'email', personal: 'true' },
    money: { type: 'dec', unit: '万元' },
    area: { type: 'dec', unit: 'm²' },
    staff: { type: 'int', unit: '人' },
    year: { type: 'int' },
    day: { type: 'date' },
    yesNo: { type: 'yesNo' },
    choice: { type: 'choice', choices },
    choices: { type: 'choices', choices },
    unit: { type: 'choice', choicesFrom: 'recommending-units' },
    region: { type: 'region' },
    industry: { type: 'industry' },
    code: { type: 'creditCode' },
    member: { type: 'participant' },
    rate: {
      type: 'computed',
      places: '2',
      unit: '%',
      compute: { percent: { divide: [{ fact: 'staff' }, { fact: 'year' }] } },
    },
    lease: { type: 'date', shownWhen: { is: { fact: 'choice', value: 'leased' } } },
    'unit.name': { type: 'text' },
    jointUnits: { type: 'table', columns: { name: { type: 'text' } } },
  },
});
const [section] = definition.commonForm.before;
const field = (code: string) => section?.fields.find((each) => each.code === code) as Field;

function reading(answers: Record<string, Answer>, language: Language = 'zh-CN'): ReadingAnswers {
  return {
    definition,
    language,
    facts: { direction: 'A', answers: new Map(Object.entries(answers)) },
    regions: new Map(
      [
        ['990000', '示例省'],
        ['990100', '泉城市'],
        ['990102', '示例区'],
      ].map(([code = '', name = '']) => [code, { code, name }]),
    ),
    recommendingUnits: new Map([['990100', '泉城市工业和信息化局']]),
  };
}

const members = {
  'unit.name': '示例中心',
  jointUnits: { rows: [{ id: 'r1', cells: { name: '示例大学' } }] },
};

// field     answer               zh-CN / en / in a Chinese table
const cases: [string, Answer, string | undefined, string | undefined, string | undefined][] = [
  ['text', '甲\n乙', '甲\n乙', '甲\n乙', '甲\n乙'],
  ['text', '', undefined, undefined, undefined],
  ['mail', 'li@example.org', 'li@example.org', 'li@example.org', 'li@example.org'],
  ['mail', withheld, '不公开', 'not public', '不公开'],
  ['money', '1250.50', '1,250.50万元', 'CNY 12.505 million (1,250.50万元)', '1,250.50'],
  ['area', '1200', '1200平方米', '1200\u00a0m²', '1200'],
  ['staff', '18', '18人', '18\u00a0people', '18'],
  ['year', '2020', '2020', '2020', '2020'],
  ['day', '2023-06-20', '2023年6月20日', '20 June 2023', '2023-06-20'],
  ['day', '2023-02-30', '2023-02-30', '2023-02-30', '2023-02-30'],
  ['yesNo', 'yes', '是', 'yes', '是'],
  ['yesNo', 'no', '否', 'no', '否'],
  ['choice', 'leased', '租赁', 'Leased', '租赁'],
  ['choice', 'gone', 'gone', 'gone', 'gone'],
  ['choices', ['owned', 'leased'], '自有、租赁', 'Owned, Leased', '自有、租赁'],
  ['choices', [], undefined, undefined, undefined],
  ['unit', '990100', '泉城市工业和信息化局', '泉城市工业和信息化局', '泉城市工业和信息化局'],
  ['region', '990102', '示例省泉城市示例区', '示例省泉城市示例区', '示例省泉城市示例区'],
  ['region', '880000', '880000', '880000', '880000'],
  ['industry', '011', '011 谷物种植', '011 Growing of cereals', '011 谷物种植'],
  ['code', '91379900FAKE00419Y', '91379900FAKE00419Y', '91379900FAKE00419Y', '91379900FAKE00419Y'],
  ['member', 'lead', '示例中心', '示例中心', '示例中心'],
  ['member', 'r1', '示例大学', '示例大学', '示例大学'],
  ['member', 'r9', '尚未写明的单位', 'a unit not named yet', '尚未写明的单位'],
];

test.each(cases)('%s %j: %s', (code, answer, chinese, english, inTable) => {
  const answers = { ...members, [code]: answer };
  expect(sayAnswer(reading(answers), field(code), answer)).toBe(chinese);
  expect(sayAnswer(reading(answers, 'en'), field(code), answer)).toBe(english);
  expect(sayAnswer(reading(answers), field(code), answer, 'table')).toBe(inTable);
});

test('a computed figure has its places and unit, and none where it does not exist', () => {
  expect(sayComputed(reading({ staff: '1', year: '3' }), field('rate'))).toBe('33.33%');
  expect(sayComputed(reading({ staff: '1', year: '3' }), field('rate'), 'table')).toBe('33.33');
  expect(sayComputed(reading({ staff: '1', year: '0' }), field('rate'))).toBeUndefined();
  expect(sayComputed(reading({ staff: '1' }), field('rate'))).toBeUndefined();
});

test('a question that is not shown is not asked, whatever was typed', () => {
  const asked = (choice: string) =>
    isAsked(reading({ choice, lease: '2026-12-31' }), field('lease'), 'lease');
  expect([asked('leased'), asked('owned'), asked('')]).toEqual([true, false, false]);
});

test('every unit that a field or an item names has a word in English, none of them in Chinese', async () => {
  const { programme } = await readProgrammeFolder('programmes/shandong-2023');
  const { commonForm, directionForms, rubrics } = programme?.definition ?? nothing();
  const fields = [...commonForm.before, ...commonForm.after, ...Object.values(directionForms).flat()].flatMap(
    (section) => section.fields.flatMap((field) => [field, ...(field.columns ?? [])]),
  );
  const items = Object.values(rubrics).flatMap(({ criteria }) => criteria.flatMap((each) => each.items));
  const units = new Set([...fields, ...items].flatMap((each) => ('unit' in each && each.unit) || []));
  expect(units.size).toBeGreaterThan(10);
  expect([...units].filter((unit) => /\p{Script=Han}/u.test(unitWord(unit, 'en')))).toEqual([]);
});

function nothing(): never {
  throw new Error('The programme is not read');
}
