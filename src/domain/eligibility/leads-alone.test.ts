import { expect, test } from 'vitest';
import { parseFile } from '#server/programme/parsed-file.ts';
import { readDefinition } from '#server/programme/read-definition.ts';
import { readProgrammeFolder } from '#server/programme/read-programme-folder.ts';
import { harbour, patch } from '#test/support/patch-programme.ts';
import { leadsAlone } from './leads-alone.ts';

const condition = 'commonConditions/one-application';
const harbourWith = (path: string, becomes: string) => {
  const texts = patch(harbour(), 'conditions.yaml', path, becomes);
  const { programme, findings } = readDefinition(
    new Map([...texts].map(([file, text]) => [file, parseFile(text)])),
  );
  if (!programme) throw new Error(JSON.stringify(findings));
  return programme.definition;
};

test.each([
  [true, 'as it is', `${condition}/class`, 'hard'],
  [false, 'as a soft condition', `${condition}/class`, 'soft'],
  [false, 'without the condition', condition, '∅'],
  [
    false,
    'where only a second file of the same direction is refused',
    `${condition}/tree/noOther/where`,
    '{ not: { differs: { fact: other.direction, to: application.direction } } }',
  ],
])('%s: the harbour programme %s', (alone, _how, path, becomes) => {
  expect(leadsAlone(harbourWith(path, becomes), 'berth')).toBe(alone);
});

test('in the guide of 2023 an enterprise leads one of seven directions', async () => {
  const { programme } = await readProgrammeFolder('programmes/shandong-2023');
  const { definition } = programme!;
  expect(definition.directions.map(({ code }) => leadsAlone(definition, code))).toEqual(Array(7).fill(true));
});
