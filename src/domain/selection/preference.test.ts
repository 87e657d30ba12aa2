import { expect, test } from 'vitest';
import type { Answers } from '#domain/application/answers.ts';
import { outsideFacts } from '#test/support/outside-facts.ts';
import { options, smallProgramme, text } from '#test/support/small-programme.ts';
import { preferenceOf } from './preference.ts';

const base = smallProgramme({
  fields: {
    level: { type: 'choice' },
    'unit.creditCode': { type: 'creditCode' },
    'unit.name': { type: 'text' },
  },
  judgements: {
    'preference-confirmation': { subject: 'preference', options: options('confirmed', 'not-confirmed') },
  },
  lists: {
    repository: {
      columns: { name: { label: text('n') }, code: { label: text('c'), type: 'creditCode' } },
      name: 'name',
      creditCode: 'code',
    },
  },
});
const preference = { clause: '1.1', title: text('p'), evidence: text('e'), bonus: '2', mark: 'O' as const };
const programme = {
  ...base,
  preferences: [
    {
      ...preference,
      code: 'high',
      direction: 'A',
      confirmedBy: ['clerk'],
      tree: { is: { fact: 'level', value: 'AAA' } },
    },
    {
      ...preference,
      code: 'listed',
      direction: 'B',
      confirmedBy: [],
      tree: { inList: { list: 'repository', key: 'unit.creditCode' } },
    },
  ],
};

// direction  level   answer          standing
const cases = `
   A          AAA     confirmed       proven
   A          AAA     -               open
   A          AAA     not-confirmed   not-proven
   A          AA      confirmed       absent
   A          -       -               open
   A          -       confirmed       open
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/) as [string, string, string, string]);

test.each(cases)('in %s with level %s, %s: %s', (direction, level, answer, standing) => {
  const answers: Answers = new Map(level === '-' ? [] : [['level', level]]);
  const outside = outsideFacts(programme, {
    judged: answer === '-' ? {} : { 'preference-confirmation@high': answer },
  });
  expect(preferenceOf(programme, { direction, answers }, outside)).toEqual({ preference: 'high', standing });
});

// the row's code         match            standing
test.each([
  ['91379900FAKE00419Y', undefined, 'proven'],
  ['', undefined, 'open'],
  ['', 'same-unit', 'proven'],
  ['', 'other-unit', 'absent'],
  ['91379900FAKE00427R', undefined, 'absent'],
])('listed with code “%s”, match %s: %s', (code, match, standing) => {
  const answers: Answers = new Map([
    ['unit.creditCode', '91379900FAKE00419Y'],
    ['unit.name', '泉城'],
  ]);
  const outside = outsideFacts(programme, {
    lists: { repository: { datedOn: '2023-06-01', rows: [{ id: 'r1', cells: { name: '泉城', code } }] } },
    judged: match ? { 'list-match@r1': match } : {},
  });
  expect(preferenceOf(programme, { direction: 'B', answers }, outside)?.standing).toBe(standing);
});

test('a direction without a preference has none', () => {
  expect(
    preferenceOf(
      { ...programme, preferences: [] },
      { direction: 'A', answers: new Map() },
      outsideFacts(programme),
    ),
  ).toBeUndefined();
});
