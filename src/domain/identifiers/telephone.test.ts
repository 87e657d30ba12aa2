import { expect, test } from 'vitest';
import { kindOfTelephone, normaliseTelephone, telephoneProblem } from './telephone.ts';

// typed                  tidied               kind or problem
const cases = `
   13812345678            13812345678          mobile
   138 1234 5678          13812345678          mobile
   138-1234-5678          13812345678          mobile
   +86 13812345678        13812345678          mobile
   0086-13812345678       13812345678          mobile
   １３８１２３４５６７８     13812345678          mobile
   0531-86912345          0531-86912345        landline
   053186912345           0531-86912345        landline
   (0531) 8691 2345       0531-86912345        landline
   （0531）86912345        0531-86912345        landline
   010—65251234           010-65251234         landline
   0531-86912345转801      0531-86912345-801    landline
   0531-86912345-801      0531-86912345-801    landline
   0000-00001234          0000-00001234        landline
   +86-531-86912345       0531-86912345        landline
   +86-10-65251234        010-65251234         landline
   +86-400-123-4567       400-123-4567         service
   400 123 4567           400-123-4567         service
   8001234567             800-123-4567         service
   86912345               86912345             telephone-area-missing
   12812345678            12812345678          telephone-shape
   1381234567             1381234567           telephone-shape
   138123456789           138123456789         telephone-shape
   0531-869123            0531-869123          telephone-shape
   138****5678            138****5678          telephone-characters
   见名片                  见名片                telephone-characters
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s{2,}/) as [string, string, string]);

test.each(cases)('%s is read as %s: %s', (typed, tidied, expected) => {
  const normalised = normaliseTelephone(typed);
  expect(normalised).toBe(tidied);
  expect(kindOfTelephone(normalised) ?? telephoneProblem(normalised)?.code).toBe(expected);
  expect(normaliseTelephone(normalised)).toBe(normalised);
});
