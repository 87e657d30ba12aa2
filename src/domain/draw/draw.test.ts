import { expect, test } from 'vitest';
import type { Role } from '#domain/people/role.ts';
import { isRefusal } from '#domain/refusal.ts';
import { type DrawAct, type DrawState, drawCode, drawLifecycle, numberOfDraw, takeDrawStep } from './draw.ts';

// state        act                  role                outcome
const cases = `
   requested    approve-draw         pool-officer        approved
   requested    approve-draw         programme-officer   not-your-act
   approved     approve-draw         pool-officer        out-of-turn
   change-asked request-again        programme-officer   requested
   approved     freeze-pool          pool-officer        frozen
   requested    freeze-pool          pool-officer        out-of-turn
   frozen       publish-commitment   pool-officer        committed
   approved     commit-secret        supervisor          approved
   committed    commit-secret        supervisor          out-of-turn
   frozen       reveal-secret        supervisor          out-of-turn
   committed    reveal-secret        supervisor          committed
   committed    reveal-secret        pool-officer        not-your-act
   frozen       enter-source         pool-officer        out-of-turn
   committed    draw                 pool-officer        drawn
   drawn        draw                 pool-officer        out-of-turn
   drawn        cancel-draw          pool-officer        cancelled
   cancelled    cancel-draw          pool-officer        out-of-turn
   refused      request-again        programme-officer   out-of-turn
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/) as [DrawState, DrawAct, Role, string]);

test.each(cases)('%s, %s by the %s: %s', (state, act, role, outcome) => {
  const decided = takeDrawStep(
    act,
    { state, number: 5 },
    { id: 'p', role, organisation: 'o', membership: 'm' },
  );
  expect(isRefusal(decided) ? decided.refused : decided).toBe(outcome);
});

test('who requests a draw does nothing else in it', () => {
  const others = drawLifecycle.filter(({ act }) => act !== 'request-again');
  expect(others.some(({ by }) => (by as Role) === 'programme-officer')).toBe(false);
});

test('a draw is called by its number', () => {
  expect([5, 12, 104].map(drawCode)).toEqual(['R-05', 'R-12', 'R-104']);
  expect(['R-05', 'R-104', 'R-5', '05', '23-D5-0001', 'R-0x1'].map(numberOfDraw)).toEqual([
    5,
    104,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
