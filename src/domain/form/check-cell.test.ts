import { expect, test } from 'vitest';
import type { Answer } from '#domain/application/answers.ts';
import { type FieldType, fieldTypes } from '#domain/programme/field.ts';
import { everyType, fieldOfType, known } from '#test/support/every-field-type.ts';
import { smallProgramme } from '#test/support/small-programme.ts';
import { checkCell } from './check-cell.ts';

const said = (answer: Answer) => JSON.stringify(answer).slice(0, 40);

test('every type of field has its row, each with something right and something wrong where it is typed', () => {
  expect(Object.keys(everyType).sort()).toEqual([...fieldTypes].sort());
  const untyped: readonly FieldType[] = ['state', 'computed', 'table'];
  for (const type of fieldTypes.filter((each) => !untyped.includes(each))) {
    expect(everyType[type].right, type).not.toEqual([]);
    expect(everyType[type].wrong, type).not.toEqual([]);
  }
});

for (const type of fieldTypes) {
  const { right, wrong } = everyType[type];

  test.each(right.map((answer) => [said(answer), answer] as const))(`${type} takes %s`, (_, answer) => {
    expect(checkCell(fieldOfType(type), type === 'table' ? '' : answer, known)).toBeUndefined();
  });

  test.each(wrong.map(([answer, code]) => [said(answer), code, answer] as const))(
    `${type} does not take %s: %s`,
    (_, code, answer) => expect(checkCell(fieldOfType(type), answer, known)?.code).toBe(code),
  );
}

test('a choice may come from the programme: the recommending units there are', () => {
  const [field] = smallProgramme({
    fields: { unit: { type: 'choice', choicesFrom: 'recommending-units' } },
  }).commonForm.before.flatMap(({ fields }) => fields);
  if (!field) throw new Error('There is no field');
  expect(checkCell(field, '370100', known)).toBeUndefined();
  expect(checkCell(field, '370200', known)).toEqual({ code: 'not-a-choice' });
});

// What the sentence needs to say what was given and what would be right.
test.each([
  ['text', '五个字的话', { most: '4', given: '5' }],
  ['int', '301', { most: '300' }],
  ['int', '-1', { least: '0' }],
  ['dec', '1.005', { places: '2' }],
  ['dec', '一千', { places: '2' }],
  ['choices', ['show'], { choice: 'serve' }],
  ['figures', ['a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64)], { most: '2' }],
] as const)('%s, given %j, says %j', (type, answer, facts) => {
  expect(checkCell(fieldOfType(type), answer, known)?.facts).toEqual(facts);
});

// A figure without limits of its own: what nobody can mean is told, not kept.
const [nine, zero] = ['9'.repeat(12), '0'.repeat(12)];
test.each([
  ['int', {}, nine, undefined],
  ['int', {}, `-${nine}`, undefined],
  ['int', {}, `1${zero}`, 'too-many-digits'],
  ['int', {}, `-1${zero}`, 'too-many-digits'],
  ['int', {}, `0${zero}`, 'too-many-digits'],
  ['int', { least: '0' }, '9'.repeat(100_000), 'too-many-digits'],
  ['int', { most: `9${nine}` }, `9${nine}`, undefined],
  ['int', { most: '300' }, `1${zero}`, 'too-large'],
  ['int', { least: '0' }, `-1${zero}`, 'too-small'],
  ['dec', {}, `${nine}.99`, undefined],
  ['dec', {}, `1${zero}.99`, 'too-many-digits'],
  ['dec', {}, `0.${nine}`, 'too-many-places'],
])('%s with %j, given %s: %s', (type, limits, answer, code) => {
  const [field] = smallProgramme({ fields: { figure: { type, ...limits } } }).commonForm.before.flatMap(
    ({ fields }) => fields,
  );
  if (!field) throw new Error('There is no field');
  const problem = checkCell(field, answer, known);
  expect(problem?.code).toBe(code);
  if (code === 'too-many-digits') expect(problem?.facts?.most).toBe('12');
});
