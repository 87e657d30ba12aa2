import { expect, test } from 'vitest';
import { lifecycleOf, states, stepFor, wholeLifecycle } from './lifecycle.ts';

const every = new Set(Object.values(states).map(({ stage }) => stage));

test('every state can be reached, and every state but the last ones can be left', () => {
  const lifecycle = lifecycleOf(every);
  const reached = new Set(['draft', ...lifecycle.flatMap(({ to }) => to)]);
  expect([...reached].toSorted()).toEqual(Object.keys(states).toSorted());

  const left = new Set(lifecycle.map(({ from }) => from));
  const final = Object.keys(states).filter((state) => !left.has(state as never));
  expect(final).toEqual([
    'lapsed',
    'withdrawn',
    'not-recommended',
    'rejected',
    'dropped',
    'expired',
    'revoked',
  ]);
});

test('one act from one state is one row, so that nobody can be asked which was meant', () => {
  const rows = wholeLifecycle.map(({ from, act }) => `${from} ${act}`);
  expect(new Set(rows).size).toBe(rows.length);
});

test('without recommending units a submission goes to the province', () => {
  const without = lifecycleOf(
    new Set([...every].filter((stage) => stage !== 'unit-check' && stage !== 'recommendation')),
  );

  expect(stepFor(without, 'submit', 'draft')?.to).toEqual(['reported']);
  expect(
    without.filter(({ by }) => by !== 'clock' && by.some((role) => role.startsWith('recommending'))),
  ).toEqual([]);
  expect(without.flatMap(({ to }) => to)).not.toContain('submitted');
});
