import { expect, test } from 'vitest';
import type { Role } from '#domain/people/role.ts';
import { isShownTo } from './shown-history.ts';

// act             from        applicant   clerk   officer
const cases = `
   submit          draft       yes         yes     yes
   return          submitted   yes         yes     yes
   pass-check      submitted   no          yes     yes
   recommend       checked     no          yes     yes
   report          recommended yes         yes     yes
   accept          reported    yes         yes     yes
   open-scores     accepted    no          no      yes
   approve         proposed    no          no      yes
   drop            approved    no          no      yes
   drop            in-notice   yes         yes     yes
   recognise       in-notice   yes         yes     yes
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/) as [string, string, string, string, string]);

test.each(cases)('%s from %s', (act, from, applicant, clerk, officer) => {
  const viewers: Role[] = ['unit-administrator', 'recommending-clerk', 'programme-officer'];
  expect(viewers.map((role) => (isShownTo(role, { act, from }) ? 'yes' : 'no'))).toEqual([
    applicant,
    clerk,
    officer,
  ]);
});
