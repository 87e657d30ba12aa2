import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roles } from '#domain/people/role.ts';
import { type ApplicationState, states, wholeLifecycle } from './lifecycle.ts';
import { type OverlayCode, overlays, shownOverlays } from './overlays.ts';
import { type Beside, publishedState, shownState, type Viewer, viewerOf } from './shown-state.ts';

const before = { noticePublished: false };
const after = { noticePublished: true };

// State, what stands beside it → what the applicant reads | his recommending unit | the province. · is not shown.
const cases = `
  draft                                                draft              ·                 ·
  draft             takenBack                          taken-back         ·                 ·
  lapsed                                               lapsed             ·                 ·
  submitted                                            submitted          submitted         submitted
  submitted         revision=2                         resubmitted        resubmitted       resubmitted
  withdrawn                                            withdrawn          withdrawn         withdrawn
  returned                                             returned           returned          returned
  checked                                              checked            checked           checked
  recommended                                          checked            recommended       recommended
  not-recommended                                      not-recommended    not-recommended   not-recommended
  reported                                             reported           reported          to-check-in-form
  supplement-asked                                     supplement-asked   supplement-asked  supplement-asked
  rejected                                             rejected           rejected          rejected
  accepted                                             accepted           accepted          accepted
  accepted          panelAssigned                      accepted           accepted          under-review
  accepted          panelAssigned,allSheetsIn          accepted           accepted          all-sheets-in
  scored                                               accepted           accepted          scored
  scored            noticePublished                    accepted           accepted          scored
  proposed                                             accepted           accepted          proposed
  proposed          noticePublished                    accepted           accepted          proposed
  reserve                                              accepted           accepted          reserve
  reserve           noticePublished                    reserve            reserve           reserve
  not-selected                                         accepted           accepted          not-selected
  not-selected      noticePublished                    not-selected       not-selected      not-selected
  approved                                             accepted           accepted          approved
  approved          noticePublished                    accepted           accepted          approved
  approved          noticePublished,movedUp            reserve            reserve           approved
  in-notice         noticePublished                    in-notice          in-notice         in-notice
  dropped                                              accepted           accepted          dropped
  dropped           noticePublished                    dropped            dropped           dropped
  recognised        noticePublished                    recognised         recognised        recognised
  recognised        noticePublished,pilot              listed-as-pilot    listed-as-pilot   listed-as-pilot
  recognised        noticePublished,pilot,inDemonstration  in-demonstration  in-demonstration  in-demonstration
  expired           noticePublished                    expired            expired           expired
  revoked           noticePublished                    revoked            revoked           revoked
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s{2,}/))
  .map(
    (cells) =>
      (cells.length === 4 ? [cells[0], '', ...cells.slice(1)] : cells) as [
        ApplicationState,
        string,
        string,
        string,
        string,
      ],
  );

const besideOf = (words: string): Beside => ({
  ...before,
  ...Object.fromEntries(
    words
      .split(',')
      .filter(Boolean)
      .map((word) => (word === 'revision=2' ? ['revision', 2] : [word, true])),
  ),
});

test.each(cases)(
  '%s %s: the applicant reads %s, the unit %s, the province %s',
  (state, beside, ...expected) => {
    const read = (['applicant', 'recommending-unit', 'province'] as const).map(
      (viewer) => shownState(state, viewer, besideOf(beside))?.word ?? '·',
    );
    expect(read).toEqual(expected);
  },
);

test('the table of cases leaves out no state', () => {
  expect(new Set(cases.map(([state]) => state))).toEqual(new Set(Object.keys(states)));
});

const inside: ApplicationState[] = [
  'accepted',
  'scored',
  'proposed',
  'reserve',
  'not-selected',
  'approved',
  'dropped',
];
const anyBeside = fc.record({
  movedUp: fc.boolean(),
  takenBack: fc.boolean(),
  revision: fc.nat({ max: 4 }),
  panelAssigned: fc.boolean(),
  allSheetsIn: fc.boolean(),
  pilot: fc.boolean(),
  inDemonstration: fc.boolean(),
});

test('from acceptance until the notice nothing of what is shown moves', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...inside),
      fc.constantFrom<Viewer>('applicant', 'recommending-unit'),
      anyBeside,
      (state, viewer, beside) => {
        const still = { to: 'applicant', word: 'accepted', tone: 'moving', icon: 'half' };
        expect(shownState(state, viewer, { ...beside, ...before })).toEqual(still);
      },
    ),
  );
});

test('what has no notice yet is hidden by every step of the lifecycle between acceptance and publication', () => {
  const steps = wholeLifecycle.filter(
    ({ from, act }) => states[from].province && inside.includes(from) && act !== 'publish',
  );
  expect(steps.length).toBeGreaterThan(5);
  for (const { from, to } of steps) {
    for (const next of [to].flat() as ApplicationState[])
      expect(publishedState(next, before)).toBe(publishedState(from, before));
  }
});

test('a published state is one the applicant has words for, and telling it twice tells no more', () => {
  for (const state of Object.keys(states) as ApplicationState[]) {
    for (const beside of [before, after, { ...after, movedUp: true }]) {
      const published = publishedState(state, beside);
      expect(['scored', 'proposed', 'approved']).not.toContain(published);
      expect(publishedState(published, beside)).toBe(published);
    }
  }
});

test('only the province’s own people read what happens inside', () => {
  expect(roles.filter((role) => viewerOf(role) === 'province')).toEqual([
    'programme-officer',
    'department-leader',
    'objection-handler',
    'supervisor',
  ]);
  expect(viewerOf('expert')).toBe('applicant');
});

test('overlays keep their order, and each viewer is shown his own', () => {
  const there = new Set<OverlayCode>([
    'extension',
    'evidence-doubt',
    'objection',
    'opinion-no-objection',
    'list-match-open',
  ]);
  const words = (viewer: Viewer, most?: number) => shownOverlays(there, viewer, most).map(({ word }) => word);

  expect(words('applicant')).toEqual(['objection', 'opinion-no-objection', 'extension']);
  expect(words('recommending-unit')).toEqual([
    'objection',
    'opinion-no-objection',
    'list-match-open',
    'extension',
  ]);
  expect(words('province')).toEqual([
    'objection',
    'opinion-no-objection',
    'list-match-open',
    'extension',
    'evidence-doubt',
  ]);
  expect(words('province', 2)).toEqual(['objection', 'opinion-no-objection']);
});

test('no icon tells the applicant how a department answered, unless it objects', () => {
  const icons = (
    ['opinion-asked', 'opinion-overdue', 'opinion-no-objection', 'opinion-cannot-confirm'] as const
  ).map((code) => overlays[code].applicant);
  expect(new Set(icons.map(({ tone, icon }) => `${tone} ${icon}`)).size).toBe(1);
});
