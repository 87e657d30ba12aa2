import { expect, test } from 'vitest';
import { type Definition, definitionSchema } from '#domain/programme/definition.ts';
import { known } from '#test/support/every-field-type.ts';
import { smallProgramme, text } from '#test/support/small-programme.ts';
import { checkAttachments, newlyWantedSlots } from './check-attachments.ts';

const built = { is: { fact: 'built', value: 'yes' } };
const later = { setting: 'sealedCopy', value: 'after-acceptance' };

// the slot                          attached  built  said
const table: [object, number, string, string][] = [
  [{ required: 'always' }, 0, 'no', 'file-required 1 0'],
  [{ required: 'always' }, 1, 'no', ''],
  [{ required: 'always', minFiles: '3' }, 0, 'no', 'file-required 3 0'],
  [{ required: 'always', minFiles: '3' }, 2, 'no', 'too-few-files 3 2'],
  [{ required: 'always', minFiles: '3' }, 3, 'no', ''],
  [{ required: 'always', minFiles: '3' }, 4, 'no', ''],
  [{ required: built }, 0, 'yes', 'file-required 1 0'],
  [{ required: built }, 0, 'no', ''],
  [{ required: built }, 0, '', ''],
  [{ required: built, minFiles: '2' }, 1, 'no', 'too-few-files 2 1'],
  [{ required: 'never' }, 0, 'yes', ''],
  [{ required: 'never', minFiles: '2' }, 1, 'yes', 'too-few-files 2 1'],
  [{ required: 'always', afterSubmission: later }, 0, 'yes', ''],
  [{ required: 'always', afterSubmission: later, minFiles: '2' }, 1, 'yes', ''],
  [{ required: 'always', directions: ['B'] }, 0, 'yes', ''],
];

test.each(table)('a slot %j with %i files, built: %s', (slot, files, isBuilt, expected) => {
  const answers = new Map(isBuilt ? [['built', isBuilt]] : []);
  const check = { definition: withSlot(slot), facts: { direction: 'A', answers }, known };
  const attached = Array.from({ length: files }, () => ({ slot: 'papers' }));
  const gaps = checkAttachments(check, [...attached, { slot: 'other' }]);
  expect(gaps.map(({ code, facts = {} }) => [code, facts.least, facts.given].join(' ')).join()).toBe(
    expected,
  );
  for (const gap of gaps) expect(gap).toMatchObject({ section: 'attachments', field: 'papers' });
});

// the slot                 as handed in   now     newly wanted
const mended: [object, string, string, boolean][] = [
  [{ required: built }, 'no', 'yes', true],
  [{ required: built }, '', 'yes', true],
  [{ required: built }, 'yes', 'yes', false],
  [{ required: built }, 'yes', 'no', false],
  [{ required: built }, 'no', 'no', false],
  [{ required: 'always' }, 'no', 'yes', false],
  [{ required: built, directions: ['B'] }, 'no', 'yes', false],
];

test.each(mended)('a slot %j, built %s and now %s: newly wanted %s', (slot, before, now, expected) => {
  const facts = (isBuilt: string) => ({
    direction: 'A',
    answers: new Map(isBuilt ? [['built', isBuilt]] : []),
  });
  expect(newlyWantedSlots(withSlot(slot), facts(now), facts(before))).toEqual(expected ? ['papers'] : []);
});

function withSlot(slot: object): Definition {
  const definition = smallProgramme({ fields: { built: { type: 'yesNo' } } });
  const { attachments } = definitionSchema.shape;
  return {
    ...definition,
    attachments: attachments.parse({
      papers: { title: text('papers'), check: text('check'), clauses: ['1.1'], ...slot },
    }),
  };
}
