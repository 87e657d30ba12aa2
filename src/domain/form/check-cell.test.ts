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
