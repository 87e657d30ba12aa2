import { expect, test } from 'vitest';
import { areAlternatives } from './alternatives.ts';
import { found, type Step, type Trace } from './trace.ts';

const node = (kind: Step['kind'], key: string, parts: readonly Trace[] = []): Trace =>
  found(
    { kind, key, side: 'own', settings: [], interpretations: [], parts: [] } as unknown as Step,
    'unknown',
    undefined,
    undefined,
    parts,
  );
const leaf = (key: string) => node('is', key);
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(leaf) as [Trace, Trace, Trace, Trace];

// A tree, two of its leaves, and whether "or" stands between them
const cases: [string, Trace, string, string, boolean][] = [
  ['a and b', node('all', 'top', [a, b]), 'a', 'b', false],
  ['a or b', node('any', 'top', [a, b]), 'a', 'b', true],
  ['a or (b and c): a, b', node('any', 'top', [a, node('all', 'in', [b, c])]), 'a', 'b', true],
  ['a or (b and c): b, c', node('any', 'top', [a, node('all', 'in', [b, c])]), 'b', 'c', false],
  ['(a or b) and c: b, c', node('all', 'top', [node('any', 'in', [a, b]), c]), 'b', 'c', false],
  [
    '(a or b) and (c or d): b, c',
    node('all', 'top', [node('any', 'in', [a, b]), node('any', 'in2', [c, d])]),
    'b',
    'c',
    false,
  ],
  ['not (a and b)', node('not', 'top', [node('all', 'in', [a, b])]), 'a', 'b', true],
  ['not (a or b)', node('not', 'top', [node('any', 'in', [a, b])]), 'a', 'b', false],
];

test.each(cases)('%s', (_, tree, one, other, expected) => {
  expect(areAlternatives(tree, one, other)).toBe(expected);
  expect(areAlternatives(tree, other, one)).toBe(expected);
});
