import { expect, test } from 'vitest';
import { mayResetPassword } from './reset-password.ts';
import type { Role } from './role.ts';

// who                      what the other is, his own organisation marked +            may
const cases = `
   unit-administrator       +filler                                                     yes
   unit-administrator       filler                                                      no
   unit-administrator       +unit-administrator                                         no
   unit-administrator       +filler joint-administrator                                 no
   recommending-leader      +recommending-clerk                                         no
   system-administrator     department-leader                                           yes
   system-administrator     unit-administrator filler                                   yes
   system-administrator     +system-administrator                                       yes
   system-administrator     +security-administrator                                     no
   system-administrator     programme-officer audit-administrator                       no
   security-administrator   +system-administrator                                       yes
   security-administrator   +audit-administrator                                        yes
   security-administrator   programme-officer                                           no
   audit-administrator      +security-administrator                                     yes
   audit-administrator      +system-administrator                                       no
   supervisor               +supervisor                                                 no
`
  .trim()
  .split('\n')
  .map((line) => {
    const [who, ...words] = line.trim().split(/\s+/);
    return { who: who as Role, roles: words.slice(0, -1), may: words.at(-1) === 'yes' };
  });

test.each(cases)('$who resets $roles: $may', ({ who, roles, may }) => {
  const person = { id: 'p', role: who, organisation: 'mine', membership: 'm' };
  const holds = roles.map((role) => ({
    organisation: role.startsWith('+') ? 'mine' : 'other',
    role: role.replace('+', '') as Role,
  }));
  expect(mayResetPassword(person, { id: 'other', holds })).toBe(may);
  expect(mayResetPassword(person, { id: 'p', holds })).toBe(false);
});
