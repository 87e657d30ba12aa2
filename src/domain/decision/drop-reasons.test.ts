import { expect, test } from 'vitest';
import { readProgrammeOnce } from '#test/support/read-once.ts';
import { dropReasons } from './drop-reasons.ts';

test('a file is taken off the list by the reason of a condition of its direction, or by one of any stage', async () => {
  const { programme } = await readProgrammeOnce('programmes/shandong-2023');
  if (!programme) throw new Error('The programme cannot be read');
  const reasons = (direction: string) => dropReasons(programme.definition, direction);
  expect(reasons('D5')).toEqual(expect.arrayContaining(['ineligible-credit', 'false-declaration']));
  expect(reasons('D5')).toContain('objection-sustained');
  for (const other of ['below-line', 'return-incomplete', 'conflict-family', 'objection-rejected'])
    expect(reasons('D5')).not.toContain(other);
  expect(reasons('D5')).toContain('ineligible-threshold');
  expect(reasons('D1')).not.toContain('ineligible-threshold');
});
