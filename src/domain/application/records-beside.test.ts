import fc from 'fast-check';
import { expect, test } from 'vitest';
import { officialCalendar as calendar } from '#calendars/official.ts';
import { type ApplicationState, states } from './lifecycle.ts';
import { type RecordsBeside, toldBeside } from './records-beside.ts';
import type { Viewer } from './shown-state.ts';

const nothing: RecordsBeside = {
  objections: 0,
  notRecommendProposed: false,
  rejectionProposed: false,
  opinion: 'not-asked',
  letter: undefined,
  partners: { invited: 0, confirmed: 0 },
  correctionDueOn: undefined,
};
const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2023-06-07');
const letter = { sentOn: day('2023-06-02'), dueOn: day('2023-06-09') };
const overdue = { sentOn: day('2023-05-29'), dueOn: day('2023-06-05') };

type Case = [
  what: string,
  state: ApplicationState,
  records: Partial<RecordsBeside>,
  applicant: string,
  unit: string,
  province: string,
];

// What is told to the applicant | his recommending unit | the province. · is nothing.
const cases: Case[] = [
  ['nothing', 'submitted', {}, '·', '·', '·'],
  [
    'a letter',
    'submitted',
    { opinion: 'waiting', letter },
    'opinion-asked',
    'opinion-asked days=6',
    'opinion-asked days=6',
  ],
  [
    'a letter overdue',
    'checked',
    { opinion: 'waiting', letter: overdue },
    'opinion-asked',
    'opinion-overdue days=2',
    'opinion-overdue days=2',
  ],
  [
    'no objection',
    'checked',
    { opinion: 'no-objection' },
    'opinion-asked',
    'opinion-no-objection',
    'opinion-no-objection',
  ],
  [
    'nothing to confirm',
    'checked',
    { opinion: 'cannot-confirm' },
    'opinion-asked',
    'opinion-cannot-confirm',
    'opinion-cannot-confirm',
  ],
  [
    'an objection of the department',
    'checked',
    { opinion: 'objection' },
    'opinion-objection',
    'opinion-objection',
    'opinion-objection',
  ],
  ['an answer once the file is accepted', 'accepted', { opinion: 'no-objection' }, '·', '·', '·'],
  [
    'partners',
    'draft',
    { partners: { invited: 2, confirmed: 1 } },
    'joint-units-open count=2',
    'joint-units-open count=2',
    'joint-units-open count=2',
  ],
  [
    'partners who confirmed',
    'checked',
    { partners: { invited: 0, confirmed: 1 } },
    'joint-units-confirmed',
    'joint-units-confirmed',
    'joint-units-confirmed',
  ],
  ['partners once recommended', 'recommended', { partners: { invited: 1, confirmed: 0 } }, '·', '·', '·'],
  [
    'a proposal of the clerk',
    'submitted',
    { notRecommendProposed: true },
    '·',
    'not-recommend-proposed',
    'not-recommend-proposed',
  ],
  ['a proposal of the officer', 'reported', { rejectionProposed: true }, '·', '·', 'second-person'],
  [
    'changes asked on a Wednesday, due on Monday',
    'returned',
    { correctionDueOn: day('2023-06-12') },
    'correction-clock workingDays=3',
    'correction-clock workingDays=3',
    'correction-clock workingDays=3',
  ],
  [
    'changes due in a year without a calendar',
    'returned',
    { correctionDueOn: day('2031-01-06') },
    'correction-clock',
    'correction-clock',
    'correction-clock',
  ],
  [
    'a preference',
    'submitted',
    { preference: 'open' },
    'preference-open',
    'preference-open',
    'preference-open',
  ],
  ['a preference of a draft', 'draft', { preference: 'open' }, '·', '·', '·'],
  [
    'a preference that is proven under review',
    'scored',
    { preference: 'proven' },
    '·',
    '·',
    'preference-confirmed',
  ],
  ['a preference that was not claimed', 'submitted', { preference: 'absent' }, '·', '·', '·'],
  ['objections', 'in-notice', { objections: 2 }, 'objection', 'objection count=2', 'objection count=2'],
];

const told = (viewer: Viewer, state: ApplicationState, records: RecordsBeside) =>
  toldBeside(records, { viewer, state, noticePublished: state === 'in-notice', today, calendar })
    .map(({ word, facts }) => [word, ...Object.entries(facts).map((fact) => fact.join('='))].join(' '))
    .join(', ') || '·';

test.each(cases)('%s beside a file that is %s', (_, state, records, ...expected) => {
  const viewers = ['applicant', 'recommending-unit', 'province'] as const;
  expect(viewers.map((viewer) => told(viewer, state, { ...nothing, ...records }))).toEqual(expected);
});

test('the most pressing comes first', () => {
  const records: RecordsBeside = { ...nothing, opinion: 'waiting', letter, notRecommendProposed: true };
  expect(told('province', 'submitted', records)).toBe('not-recommend-proposed, opinion-asked days=6');
});

const anyRecords = fc.record<RecordsBeside>({
  objections: fc.nat(3),
  notRecommendProposed: fc.boolean(),
  rejectionProposed: fc.boolean(),
  opinion: fc.constantFrom('not-asked', 'waiting', 'no-objection', 'objection', 'cannot-confirm'),
  letter: fc.constantFrom(undefined, letter, overdue),
  partners: fc.record({ invited: fc.nat(2), confirmed: fc.nat(2) }),
  correctionDueOn: fc.constantFrom(undefined, day('2023-06-12')),
  preference: fc.constantFrom(undefined, 'open', 'proven', 'not-proven', 'absent'),
});
const reviewed = (Object.keys(states) as ApplicationState[]).filter((state) =>
  ['accepted', 'scored', 'proposed', 'approved', 'reserve', 'not-selected', 'dropped'].includes(state),
);

test('from acceptance to the notice, nothing that is recorded changes what is told outside', () => {
  fc.assert(
    fc.property(anyRecords, fc.constantFrom(...reviewed), (records, state) => {
      expect(told('applicant', state, records)).toBe('·');
      expect(told('recommending-unit', state, records)).toBe('·');
    }),
  );
});

test('what an applicant is told does not hang on an answer that is no objection', () => {
  fc.assert(
    fc.property(
      anyRecords,
      fc.constantFrom(...(Object.keys(states) as ApplicationState[])),
      (records, state) => {
        const answers = (['waiting', 'no-objection', 'cannot-confirm'] as const).map((opinion) =>
          told('applicant', state, { ...records, opinion }),
        );
        expect(new Set(answers).size).toBe(1);
      },
    ),
  );
});
