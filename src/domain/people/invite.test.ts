import { expect, test } from 'vitest';
import { mayInvite } from './invite.ts';
import type { Role } from './role.ts';

// who                    own?  kind               role                  may
const cases = `
   system-administrator   no    department         department-leader     yes
   system-administrator   no    unit               department-leader     no
   unit-administrator     yes   unit               filler                yes
   unit-administrator     no    unit               filler                no
   unit-administrator     yes   unit               recommending-clerk    no
   recommending-leader    yes   recommending-unit  recommending-clerk    yes
   recommending-clerk     yes   recommending-unit  recommending-clerk    no
   supervisor             yes   supervision        supervisor            no
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/) as [Role, string, string, Role, string]);

test.each(cases)('%s (own organisation: %s) into a %s as %s: %s', (who, own, kind, role, may) => {
  const person = { id: 'p', role: who, organisation: 'mine', membership: 'm' };
  expect(mayInvite(person, { organisation: own === 'yes' ? 'mine' : 'other', kind }, role)).toBe(
    may === 'yes',
  );
});
