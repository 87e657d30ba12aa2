import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allOf, anyOf, atLeastSoMany, not, type Truth } from './truth.ts';

// The truth tables of the DMN technology compatibility kit, 0064 (conjunction) and 0065 (disjunction): null is unknown.
// What is no boolean at all (their 123 and "true") is what cannot be read as its type, which is unknown too.
//                and                          or
// a        b     0064       case              0065
const tables = `
   true     true     true     001              true
   true     false    false    002              true
   true     unknown  unknown  003_a            true
   false    true     false    004              true
   false    false    false    005              false
   false    unknown  false    006_a            unknown
   unknown  true     unknown  007_a            true
   unknown  false    false    008_a            unknown
   unknown  unknown  unknown  009_a            unknown
`;

const read = (word = ''): Truth => (word === 'unknown' ? word : word === 'true');

test.each(
  tables
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/)),
)('%s with %s: and %s (%s), or %s', (a, b, and, _, or) => {
  expect(allOf([read(a), read(b)])).toBe(read(and));
  expect(anyOf([read(a), read(b)])).toBe(read(or));
});

test('not turns round what is known and leaves what is not', () => {
  expect([not(true), not(false), not('unknown')]).toEqual([false, true, 'unknown']);
});

test('of nothing all hold and none does', () => {
  expect([allOf([]), anyOf([])]).toEqual([true, false]);
});

const truths = fc.array(fc.constantFrom<Truth>(true, false, 'unknown'), { maxLength: 6 });

test('de Morgan', () => {
  fc.assert(
    fc.property(truths, (values) => {
      expect(not(allOf(values))).toBe(anyOf(values.map(not)));
      expect(not(anyOf(values))).toBe(allOf(values.map(not)));
    }),
  );
});

test('at least one is any, at least all is all, and telling an unknown never turns a known answer', () => {
  fc.assert(
    fc.property(truths, fc.nat(6), fc.boolean(), (values, needed, told) => {
      const count = (all: readonly Truth[]) =>
        atLeastSoMany(
          all.filter((each) => each === true).length,
          all.filter((each) => each === 'unknown').length,
          needed,
        );
      if (needed === 1) expect(count(values)).toBe(anyOf(values));
      if (needed === values.length && needed > 0) expect(count(values)).toBe(allOf(values));

      const before = count(values);
      if (before !== 'unknown')
        expect(count(values.map((each) => (each === 'unknown' ? told : each)))).toBe(before);
    }),
  );
});
