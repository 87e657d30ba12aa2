import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  add,
  compare,
  decimal,
  divide,
  exactDecimal,
  fraction,
  isEqual,
  isInteger,
  multiply,
  parseDecimal,
  parseFraction,
  type Rational,
  roundToStep,
  subtract,
  sum,
  toDecimal,
  whole,
  writeFraction,
  zero,
} from './exact.ts';

// written     read as
const readings = `
   1000        1000
   1000.00     1000
   999.99      99999/100
   -0.50       -1/2
   007         7
   0.0         0
   1e3         -
   1,000       -
   .5          -
   5.          -
   +5          -
   １０        -
`;

test.each(rows(readings))('%s is read as %s', (written, expected) => {
  const figure = parseDecimal(written);
  expect(figure ? writeFraction(figure) : '-').toBe(expected);
});

test('an empty string, blanks and words are no figures', () => {
  for (const text of ['', ' ', ' 1', '1 ', '一千', 'NaN', 'Infinity', '--1', '1.2.3'])
    expect(parseDecimal(text)).toBeUndefined();
});

// A half goes away from nought.
// fraction    places  digits
const roundings = `
   2/3         2       0.67
   1/3         2       0.33
   1/8         2       0.13
   -1/8        2       -0.13
   5/2         0       3
   -5/2        0       -3
   211/3       2       70.33
   1/200       2       0.01
   1/201       2       0.00
   -1/201      2       0.00
   70          2       70.00
   999999999999999999999/1000  2  999999999999999999.999→1000000000000000000.00
`;

test.each(rows(roundings))('%s to %s places is %s', (figure, places, digits) => {
  expect(toDecimal(read(figure), Number(places))).toBe(digits?.split('→').at(-1));
});

test('what floats get wrong is right', () => {
  expect(isEqual(add(decimal('0.1'), decimal('0.2')), decimal('0.3'))).toBe(true);
  expect(compare(sum(Array.from({ length: 10 }, () => decimal('0.1'))), whole(1))).toBe(0);
  expect(divide(whole(1), zero)).toBeUndefined();
  expect(exactDecimal(read('1/3'))).toBeUndefined();
  expect(exactDecimal(read('1/8'))).toBe('0.125');
  expect(exactDecimal(read('3/50'))).toBe('0.06');
  expect(writeFraction(roundToStep(read('88.25'), decimal('0.5')))).toBe('177/2');
  expect(() => fraction(1n, 0n)).toThrow(RangeError);
  expect(() => decimal('ten')).toThrow(RangeError);
});

const figures = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([numerator, denominator]) => fraction(numerator, denominator));

test('sums and products are exact: every order gives the same parts', () => {
  fc.assert(
    fc.property(figures, figures, figures, (a, b, c) => {
      expect(add(a, b)).toEqual(add(b, a));
      expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
      expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
      expect(subtract(add(a, b), b)).toEqual(a);
      if (b.numerator !== 0n) expect(multiply(divide(a, b) as Rational, b)).toEqual(a);
    }),
  );
});

test('equal figures have equal parts, and order agrees with subtraction', () => {
  fc.assert(
    fc.property(figures, figures, (a, b) => {
      expect(compare(a, b) === 0).toBe(isEqual(a, b));
      expect(compare(a, b)).toBe(Math.sign(Number(subtract(a, b).numerator)) || 0);
      expect(a.denominator > 0n).toBe(true);
    }),
  );
});

test('writing and reading again gives the same figure; rounding is never off by more than half a place', () => {
  fc.assert(
    fc.property(figures, fc.nat(6), (a, places) => {
      expect(parseFraction(writeFraction(a))).toEqual(a);
      const rounded = decimal(toDecimal(a, places));
      const off = subtract(rounded, a);
      expect(compare(multiply(off, off), fraction(1n, 4n * 100n ** BigInt(places)))).toBeLessThanOrEqual(0);
      const digits = exactDecimal(a);
      if (digits !== undefined) expect(decimal(digits)).toEqual(a);
      expect(isInteger(a)).toBe(parseDecimal(writeFraction(a)) !== undefined);
    }),
  );
});

function read(figure: string): Rational {
  return parseFraction(figure) ?? decimal(figure);
}

function rows(table: string): [string, string, string?][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/) as [string, string, string?]);
}
