import { expect, test } from 'vitest';
import type { Answer } from '#domain/application/answers.ts';
import { type FieldType, fieldTypes } from '#domain/programme/field.ts';
import { everyType, formOfEveryType, known } from '#test/support/every-field-type.ts';
import { partSaveable } from './check-saved.ts';

const [section] = formOfEveryType.commonForm.before;
if (!section) throw new Error('The form has no section');
const save = (answers: Record<string, Answer>) => partSaveable(section, answers, known);

const typed = fieldTypes.filter((type) => type !== 'state' && type !== 'computed');
const empty = (type: FieldType): Answer =>
  type === 'table' ? { rows: [] } : type === 'choices' || type === 'figures' ? [] : '';
const row = (id: string, cells: Record<string, string>) => ({ id, cells });

test.each(typed)('%s: what is right is kept as it was typed, and so is what was emptied', (type) => {
  for (const answer of [...everyType[type].right, empty(type)])
    expect(save({ [type]: answer })).toEqual({ kept: { [type]: answer }, problems: [], unknown: [] });
});

// Whom a later page names is looked at when the whole form is.
test.each(typed.filter((type) => type !== 'participant'))(
  '%s: what is malformed is said and not kept',
  (type) => {
    for (const [answer, code] of everyType[type].wrong)
      expect(save({ int: '18', [type]: answer })).toMatchObject({
        kept: type === 'int' ? {} : { int: '18' },
        problems: [{ field: type, code }],
        unknown: [],
      });
  },
);

test('a participant who is named on a later page may be kept already', () => {
  expect(save({ participant: 'j2' }).kept).toEqual({ participant: 'j2' });
});

test.each(['state', 'computed', 'never.asked'])('%s is nothing that an applicant types', (field) => {
  expect(save({ [field]: '1', int: '18' })).toEqual({ kept: { int: '18' }, problems: [], unknown: [field] });
});

// what was sent for the table                                          field and code, or kept
const tables: [string, Answer, string][] = [
  ['a right row', { rows: [row('a', { name: '一层', area: '380' })] }, 'kept'],
  ['rows beyond the most, to be shortened later', { rows: ['a', 'b', 'c'].map((id) => row(id, {})) }, 'kept'],
  ['an emptied cell', { rows: [row('a', { name: '', area: '380' })] }, 'kept'],
  ['none', { none: true }, 'kept'],
  ['a wrong cell', { rows: [row('a', { name: '一层', area: '三百' })] }, 'table[a].area not-a-number'],
  [
    'a wrong cell in the second row',
    { rows: [row('a', {}), row('b', { name: '一二三四五' })] },
    'table[b].name too-long',
  ],
  ['a column that is not there', { rows: [row('a', { colour: '红' })] }, 'table[a].colour field-unknown'],
  ['what others answer', { rows: [row('a', { answer: 'confirmed' })] }, 'table[a].answer field-unknown'],
  ['two rows by one id', { rows: [row('a', {}), row('a', {})] }, 'table field-format'],
  ['words', '一层', 'table field-format'],
  ['codes', ['a'], 'table field-format'],
];

test.each(tables)('a table, given %s', (_, answer, expected) => {
  const { kept, problems } = save({ table: answer });
  expect(problems.map(({ field, code }) => `${field} ${code}`).join() || 'kept').toBe(expected);
  expect(kept).toEqual(expected === 'kept' ? { table: answer } : {});
});
