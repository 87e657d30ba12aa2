import { expect, test } from 'vitest';
import { placeFigures } from '#domain/form/figures-in-prose.ts';
import { languages } from './language.ts';
import { speaker } from './speak.ts';

test.each(languages)('the marker that a page in %s writes is read as one', (language) => {
  const marker = speaker(language)('applicant.figure.marker', { number: 1 });
  const { parts, after } = placeFigures(`words\n${marker}`, [{ sha256: 'a'.repeat(64), caption: '' }]);
  expect([parts.map(({ kind }) => kind), after]).toEqual([['words', 'figure'], []]);
});
