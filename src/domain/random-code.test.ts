import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pseudonymOf } from './draw/pseudonym.ts';
import { publicCodeOf } from './formality/public-code.ts';
import { randomCode, unusedCode } from './random-code.ts';

// bytes                              code
test.each([
  [[7, 20, 4, 21, 23, 2, 29, 13], '7M4N-Q2XD'],
  [[39, 52, 36, 53, 55, 34, 61, 45], '7M4N-Q2XD'],
  [[0, 31, 18, 1, 0, 0, 0, 0], '0ZJ1-0000'],
])('%o make the public code %s', (bytes, code) => {
  expect(publicCodeOf(Uint8Array.from(bytes))).toBe(code);
});

test('every character is equally likely, and none can be taken for another', () => {
  const all = randomCode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const counts = Object.groupBy(all, (character) => character);
  expect(Object.values(counts).map((each) => each?.length)).toEqual(Array.from({ length: 32 }, () => 8));
  expect(all).not.toMatch(/[ILOU]/);
});

test('a pseudonym says that it is an expert’s, and no code is given twice', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }), (bytes) => {
      expect(pseudonymOf(bytes)).toMatch(/^E-[0-9A-HJKMNP-TV-Z]{4}$/);
    }),
  );
  const made = ['A', 'A', 'B', 'C'];
  expect(unusedCode(() => made.shift() ?? '', new Set(['A', 'B']))).toBe('C');
});
