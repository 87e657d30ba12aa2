import { expect, test } from 'vitest';
import { begins, hearing, onAnswer } from './heard.ts';

test('an answer is told to all, but not one that was asked for before somebody signed in anew', () => {
  const told: unknown[] = [];
  const stop = onAnswer(({ refused }) => told.push(refused));
  const early = hearing();
  hearing()({ refused: 'session-expired' });
  begins();
  early({ refused: 'session-expired' });
  hearing()({ refused: 'out-of-turn' });
  hearing()(undefined); // a proxy's page
  expect(told).toEqual(['session-expired', 'out-of-turn']);
  stop();
});
