import { expect, test } from 'vitest';
import { type ApplicationState, states, wholeLifecycle } from '#domain/application/lifecycle.ts';
import { loggedActs } from './logged-acts.ts';

const steps = wholeLifecycle.flatMap(({ from, act, to, by }) =>
  [to].flat().map((state) => ({ from, act, to: state as ApplicationState, by })),
);

test('whoever takes a file out or brings it in leaves something that can be held against him', () => {
  const deciding = steps.filter(
    ({ from, to, by }) => by !== 'clock' && states[from].live !== states[to].live,
  );
  expect(deciding.length).toBeGreaterThan(12);
  for (const { from, act, to } of deciding)
    expect(loggedActs[act], `${from} ${act} ${to}`).not.toHaveProperty('nothing');
});

test('what the clock does needs nothing, for it follows from what is public', () => {
  for (const { act } of steps.filter(({ by }) => by === 'clock'))
    expect(loggedActs[act], act).toHaveProperty('nothing');
});

test('an act that stays inside keeps a file in', () => {
  for (const { from, act, to } of steps)
    if ('nothing' in loggedActs[act] && loggedActs[act].nothing === 'stays-in')
      expect([act, states[from].live, states[to].live]).toEqual([act, true, true]);
});
