import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import { type DrawDocument, drawnFrom, randomnessFrom, termsOf } from './draw-document.ts';
import { checkEntered, mayAnnounce, mayEnter, missingSources, type StandingSource } from './sources.ts';

const noon = Temporal.Instant.from('2023-07-12T12:00+08:00');
const codeOf = (outcome: Refusal | string | undefined) =>
  isRefusal(outcome) ? outcome.refused : (outcome ?? 'yes');

// hours until each is known   witnesses   outcome
const announced = `
   9,9                         1           bad-input
   9,33                        1           yes
   0,33                        1           source-too-early
   -1,33                       1           source-too-early
   9                           1           bad-input
   9,10,11                     1           bad-input
   9,33                        0           sources-incomplete
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

test.each(announced)('sources known in %s hours, with %s witness: %s', (hours, witnesses, outcome) => {
  const sources = hours!
    .split(',')
    .map((each) => ({ name: `after ${each} hours`, dueAt: noon.add({ hours: Number(each) }) }));
  expect(codeOf(mayAnnounce(sources, Number(witnesses), { figures: 2, witnesses: 1 }, noon))).toBe(outcome);
});

const empty: StandingSource = {
  name: 'A',
  dueAt: noon,
  value: undefined,
  enteredBy: undefined,
  checkedBy: undefined,
};
const typed: StandingSource = { ...empty, value: '02 05 + 09', enteredBy: 'han' };

test('a result is typed when it is known, in figures, and once', () => {
  expect(codeOf(mayEnter(empty, '02 05 + 09', noon))).toBe('yes');
  expect(codeOf(mayEnter(empty, '02 05 + 09', noon.subtract({ milliseconds: 1 })))).toBe('not-open-yet');
  expect(codeOf(mayEnter(empty, '02 and 05', noon))).toBe('field-format');
  expect(codeOf(mayEnter(typed, '02 05 + 09', noon))).toBe('edit-conflict');
});

// typed by the second    who   outcome
test.each([
  ['02 05 + 09', 'xue', 'same'],
  ['5 2 + 9', 'xue', 'same'],
  ['2 9 + 5', 'xue', 'differs'],
  ['2 5 9', 'xue', 'differs'],
  ['nothing', 'xue', 'differs'],
  ['02 05 + 09', 'han', 'second-person-needed'],
])('%s, typed by %s as second: %s', (second, who, outcome) => {
  expect(codeOf(checkEntered(typed, second, who))).toBe(outcome);
});

test('nothing is drawn before everything is there', () => {
  const checked = { ...typed, checkedBy: 'xue' };
  expect(codeOf(checkEntered(empty, '1', 'xue'))).toBe('sources-incomplete');
  expect(missingSources([checked, { ...typed, name: 'B' }], [{ revealed: undefined }])).toEqual(['B', '#1']);
  expect(missingSources([checked], [{ revealed: 'spring' }])).toEqual([]);
});

test('the draw follows from what is published, whoever makes it', () => {
  const document: DrawDocument = {
    programme: 'p',
    draw: 'R-05',
    direction: 'D5',
    panel: 'D5-1',
    rule: 'octo-041-panel',
    take: 2,
    alternates: 1,
    pool: ['E-1', 'E-2', 'E-3', 'E-4'],
    excluded: { 'conflict-unit-applies': 1 },
    sources: [
      { kind: 'figures', name: 'A', dueAt: noon.toString() },
      { kind: 'reveal', digest: 'ab' },
    ],
  };
  const values = ['02 05 + 09', 'spring'];
  expect(randomnessFrom(document.sources, values)).toBe('2.5./9./737072696e67/');
  expect(termsOf(document)).toEqual({ ...document, pool: 4 });
  expect(() => randomnessFrom(document.sources, ['1'])).toThrow(RangeError);
  expect(() => randomnessFrom(document.sources, ['x', 'spring'])).toThrow(RangeError);

  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
  const byHand = document.pool
    .map((candidate) => {
      const hexadecimal = Buffer.from(`${candidate}/2.5./9./737072696e67//D5-1`).toString('hex');
      return { candidate, key: createHash('sha256').update(hexadecimal).digest('hex') };
    })
    .toSorted((a, b) => (a.key > b.key ? -1 : 1));
  expect(drawnFrom(document, values, sha256).map(({ candidate, key }) => ({ candidate, key }))).toEqual(
    byHand,
  );
});
