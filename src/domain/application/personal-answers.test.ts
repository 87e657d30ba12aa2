import { expect, test } from 'vitest';
import { smallProgramme } from '#test/support/small-programme.ts';
import type { Answer } from './answers.ts';
import { changesBetween } from './changes.ts';
import { answersWithoutPersons, changesWithoutPersons, readsPersonal } from './personal-answers.ts';

const definition = smallProgramme({
  fields: {
    name: { type: 'text' },
    line: { type: 'phone' },
    mobile: { type: 'phone', personal: 'true' },
    email: { type: 'email', personal: 'true' },
    partners: {
      type: 'table',
      columns: {
        name: { type: 'text' },
        mobile: { type: 'phone', personal: 'true' },
        email: { type: 'email', personal: 'true' },
      },
    },
  },
});
const form = { definition, direction: 'A' };
const answers = (mobile: string, email: string): Record<string, Answer> => ({
  name: '李四',
  line: '0531-86012345',
  mobile,
  email,
  partners: { rows: [{ id: 'r1', cells: { name: '乙公司', mobile, email } }] },
});
const before = answers('138 0000 5678', 'li@example.org');
const after = answers('139 0000 5679', '');

test('everybody else reads the ends of a telephone, and that there is an address', () => {
  expect(Object.fromEntries(answersWithoutPersons(form, new Map(Object.entries(before))))).toEqual(
    answers('138****5678', '***'),
  );
  expect(Object.fromEntries(answersWithoutPersons(form, new Map(Object.entries(after))))).toEqual(
    answers('139****5679', ''),
  );
});

test('that a telephone changed is told, and not from what to what', () => {
  const submitted = (given: Record<string, Answer>) => ({
    sections: [{ section: 'first', answers: given }],
    attachments: [],
  });
  const changes = changesBetween(form, submitted(before), submitted(after));
  const told = changesWithoutPersons(form, changes);
  const cells = [{ before: '138****5678', after: '139****5679' }, { before: '***' }];
  expect(told.sections).toMatchObject([
    {
      fields: [
        { field: 'mobile', ...cells[0] },
        { field: 'email', ...cells[1] },
        { field: 'partners', rows: [{ row: 'r1', change: 'changed', cells }] },
      ],
    },
  ]);
  for (const word of ['0000', 'example.org']) {
    expect(JSON.stringify(changes)).toContain(word);
    expect(JSON.stringify(told)).not.toContain(word);
  }
});

test('the applicant and the unit that recommends him read them', () => {
  const file = { unit: 'u', recommendingUnit: 'r' };
  expect(['u', 'r', 'department'].map((organisation) => readsPersonal(file, { organisation }))).toEqual([
    true,
    true,
    false,
  ]);
});
