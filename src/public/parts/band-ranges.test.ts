import { expect, test } from 'vitest';
import type { Band } from '#domain/programme/rubric.ts';
import { bandRanges } from './band-ranges.ts';

// bands from the top (@ otherwise)   the ranges they cover
const cases = `
   ≥5 ≥3 >0 @                         ≥5 | ≥3, <5 | >0, <3 | ≤0
   ≥20 ≥-10 @                         ≥20 | ≥−10, <20 | <−10
   >0.5 @                             >0.5 | ≤0.5
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s{3,}/) as [string, string]);

test.each(cases)('%s reads %s', (written, read) => {
  const bands = written.split(' ').map((word, index): Band => {
    const digits = word.slice(1);
    if (word === '@') return { otherwise: 'true', points: 0 };
    return word.startsWith('≥')
      ? { atLeast: digits, points: 9 - index }
      : { above: digits, points: 9 - index };
  });

  expect(
    bandRanges(bands)
      .map(({ range }) => range)
      .join(' | '),
  ).toBe(read);
});
