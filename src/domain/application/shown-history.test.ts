import { expect, test } from 'vitest';
import { type Role, roles } from '#domain/people/role.ts';
import type { ApplicationState } from './lifecycle.ts';
import { isShownTo, revisionsOf, shownOf } from './shown-history.ts';
import { viewerOf } from './shown-state.ts';
import { shownVersion } from './shown-turn.ts';

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
  expect(viewers.map((role) => (isShownTo(role, { act, from, role: 'clock' }) ? 'yes' : 'no'))).toEqual([
    applicant,
    clerk,
    officer,
  ]);
});

test('what the province’s own people say of a file is told to nobody else, whatever is asked', () => {
  for (const act of ['judge', 'confirm-judgement'])
    for (const by of roles)
      for (const role of roles)
        expect(isShownTo(role, { act, from: null, role: by })).toBe(
          viewerOf(role) === 'province' ||
            (viewerOf(role) === 'recommending-unit' && viewerOf(by) !== 'province'),
        );
});

test('what is done to papers is the applicant’s own until it is sent', () => {
  const lines = ['remove-file', 'return', 'submit', 'attach', 'start'].map((act) => ({
    act,
    from: null,
    role: 'filler',
  }));
  const shown = (role: Role, from = 0) => shownOf(role, lines.slice(from)).map(({ act }) => act);
  expect(shown('filler')).toEqual(['remove-file', 'return', 'submit', 'attach', 'start']);
  expect(shown('recommending-clerk')).toEqual(['return', 'submit', 'attach', 'start']);
  expect(shown('programme-officer', 3)).toEqual(['start']);
});

test('acts are told with the submission they made or stood on, and the count of hidden acts with none', () => {
  const line = (act: string, facts = {}) => ({ act, facts });
  const newestFirst = [
    line('accept'),
    line('supplement', { revision: 3 }),
    line('attach'),
    line('recommend'),
    line('resubmit', { revision: 2 }),
    line('return'),
    line('submit', { revision: 1 }),
    line('start'),
  ];
  expect(revisionsOf(newestFirst)).toEqual([3, 3, null, 2, 2, 1, 1, null]);
});

test('from acceptance on a row version says nothing outside the province, neither by moving nor by going', () => {
  const told = (role: Role, states: ApplicationState[]) =>
    states.map((state) => shownVersion(role, state, 7));
  const inside: ApplicationState[] = ['accepted', 'scored', 'proposed', 'reserve', 'approved', 'in-notice'];
  for (const role of ['unit-administrator', 'recommending-clerk'] as const) {
    expect(told(role, inside)).toEqual(inside.map(() => null));
    expect(told(role, ['draft', 'submitted', 'checked', 'supplement-asked'])).toEqual([7, 7, 7, 7]);
  }
  expect(told('programme-officer', inside)).toEqual(inside.map(() => 7));
});
