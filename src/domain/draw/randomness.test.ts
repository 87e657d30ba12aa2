import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalFigures, parseFigures, type RandomSource, randomnessOf } from './randomness.ts';
import { chooseByRfc3797 } from './rfc-3797.ts';

const md5 = (bytes: Uint8Array) => createHash('md5').update(bytes).digest();
const figures = (typed: string): RandomSource => ({ kind: 'figures', groups: parseFigures(typed) ?? [] });

// RFC 3797, section 6: sources as announced, the key, and the first ten of a pool of 25 with their hashes.
const rfcKey = '9319./2.5.8.10.12./9.18.26.34.41.45./';
const chosenByRfc = `
   17   990DD0A5692A029A98B5E01AA28F3459
    7   3691E55CB63FCC37914430B2F70B5EC6
    2   FE814EDF564C190AC1D25753979990FA
   16   1863CCACEB568C31D7DDBDF1D4E91387
   25   F4AB33DF4889F0AF29C513905BE1D758
   23   13EAEB529F61ACFB9A29D0BA3A60DE4A
    8   992DB77C382CA2BDB9727001F3CDCCD9
   24   63AB4258ECA922976811C7F55C383CE7
   19   DFBC5AC97CED01B3A6E348E3CC63F40D
   13   31CB111C4A4EBE9287CEAE16FE51B909
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/) as [string, string]);

test('the key and the choices of RFC 3797', () => {
  expect(randomnessOf(['9319', '2 5 12 8 10', '9 18 26 34 41 45'].map(figures))).toBe(rfcKey);
  expect(chooseByRfc3797(25, 10, rfcKey, md5)).toEqual(
    chosenByRfc.map(([number, hash], index) => ({
      position: index + 1,
      number: Number(number),
      hash: hash.toLowerCase(),
    })),
  );
});

test('all of a pool can be chosen, and no more', () => {
  const numbers = chooseByRfc3797(300, 300, rfcKey, md5).map(({ number }) => number);
  expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 300 }, (_, index) => index + 1));
  expect(() => chooseByRfc3797(3, 4, rfcKey, md5)).toThrow(RangeError);
});

// typed                          canonical
test.each([
  ['02 05 08 10 12 31 + 09', '2.5.8.10.12.31./9./'],
  ['33，24，19、11、03＋12 05', '3.11.19.24.33./5.12./'],
  ['7 7 007', '7.7.7./'],
  ['9319', '9319./'],
  ['', undefined],
  ['1 2 +', undefined],
  ['1 2a 3', undefined],
  ['-1', undefined],
  ['1.5', undefined],
])('%s is read as %s', (typed, canonical) => {
  expect(parseFigures(typed)?.map(canonicalFigures).join('')).toBe(canonical);
});

test('figures and reveals in the order announced; no secret can pass for two', () => {
  const reveal = (secret: string): RandomSource => ({ kind: 'reveal', secret });
  expect(randomnessOf([figures('2 1'), reveal('春风'), reveal('a/b')])).toBe('1.2./e698a5e9a38e/612f62/');
  expect(randomnessOf([reveal('a'), reveal('b')])).not.toBe(randomnessOf([reveal('a/b')]));
});
