import { expect, test } from 'vitest';
import { officialCalendar } from '#calendars/official.ts';
import type { ApplicationState } from '#domain/application/lifecycle.ts';
import { verdicts } from '#domain/eligibility/verdict.ts';
import type { Role } from '#domain/people/role.ts';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import { fileOfRules, lifecycleWith } from '#test/support/file-of-rules.ts';
import { outsideFacts } from '#test/support/outside-facts.ts';
import { options, smallProgramme, text } from '#test/support/small-programme.ts';
import { accept } from './accept.ts';
import { askSupplement, supplementDue, type Wanted } from './ask-supplement.ts';
import { formalityReasons } from './formality-reasons.ts';
import { proposeRejection, type Rejection, reject } from './reject.ts';

const lifecycle = lifecycleWith();
const programme = {
  ...smallProgramme({
    fields: { area: { type: 'dec', unit: 'm²' }, class: { type: 'choice' } },
    judgements: {
      fit: { options: options('fits', 'does-not-fit') },
      'soft-clause': { subject: 'condition', options: options('accepted', 'upheld') },
      'formality-decision': {
        options: options('accept', 'supplement', 'reject'),
        reasons: ['more-proof', 'too-small', 'false'],
      },
    },
    conditions: {
      area: {
        class: 'hard',
        clauses: ['1.5'],
        tree: { atLeast: { fact: 'area', value: '1000', unit: 'm²' } },
      },
      policy: { class: 'soft', clauses: ['2.2'], tree: { judged: { judgement: 'fit', is: 'fits' } } },
    },
  }),
  clauses: [{ code: '1.5', where: text('1.5'), says: text('area'), kind: 'rule' as const, by: [] }],
  reasons: [
    { code: 'more-proof', group: 'supplement', label: text('proof') },
    { code: 'too-small', group: 'ineligible', label: text('small') },
    { code: 'false', group: 'any-stage', label: text('false') },
    { code: 'returned', group: 'supplement', label: text('not of this judgement') },
  ],
};

const person = (role: Role, id = 'jiang') => ({ id, role, organisation: 'office', membership: 'm' });
const file = (state: ApplicationState = 'reported') => fileOfRules({ state });
const outcomeOf = (outcome: object) =>
  isRefusal(outcome) ? (outcome as Refusal).refused : (outcome as { state: string }).state;

// state           role                area     judged                               outcome
const acceptances = `
   reported        programme-officer   1000     fit=fits                             accepted
   reported        programme-officer   999.99   fit=fits                             condition-not-met
   reported        programme-officer   1000     -                                    judgement-open
   reported        programme-officer   1000     fit=does-not-fit                     condition-not-met
   reported        programme-officer   1000     fit=does-not-fit,policy=accepted     accepted
   reported        programme-officer   1000     fit=does-not-fit,policy=upheld       condition-not-met
   reported        programme-officer   999.99   -                                    condition-not-met
   reported        department-leader   1000     fit=fits                             not-your-act
   accepted        programme-officer   1000     fit=fits                             out-of-turn
   supplement-asked programme-officer  1000     fit=fits                             out-of-turn
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/) as [ApplicationState, Role, string, string, string]);

test.each(acceptances)('%s, accepted by the %s, area %s, %s: %s', (state, role, area, judged, outcome) => {
  const answers = Object.fromEntries(
    judged
      .split(',')
      .filter((each) => each !== '-')
      .map((each) => each.split('=')),
  );
  const outside = outsideFacts(programme, {
    judged: { ...answers, ...('policy' in answers && { 'soft-clause@policy': answers.policy }) },
  });
  const decided = accept(file(state), person(role), {
    lifecycle,
    verdicts: verdicts(programme, { direction: 'A', answers: new Map([['area', area]]) }, { outside }),
    judged: outside.judged,
    asked: [],
  });

  expect(outcomeOf(decided)).toBe(outcome);
  if (outcome === 'judgement-open')
    expect((decided as Refusal).facts).toMatchObject({ judgements: 'fit', count: '1' });
});

const more: Wanted = { section: 'first', field: 'area', reason: 'more-proof', sentence: '请补交场地证明。' };

// asked before   what is wanted                            outcome
test.each<[number, Partial<Wanted>[], string]>([
  [0, [{}], 'supplement-asked'],
  [1, [{}], 'times-used-up'],
  [0, [{ field: null }], 'supplement-asked'],
  [0, [{}, { section: 'second' }], 'reason-required'],
  [0, [{ field: 'other' }], 'reason-required'],
  [0, [{ reason: 'too-small' }], 'reason-required'],
  [0, [{ sentence: ' ' }], 'reason-required'],
  [0, [], 'reason-required'],
])('asked %i times before, %o: %s', (given, wanted, outcome) => {
  const items = wanted.map((each) => ({ ...more, ...each }));
  expect(
    outcomeOf(
      askSupplement(file(), person('programme-officer'), items, {
        lifecycle,
        definition: programme,
        given,
        most: 1,
      }),
    ),
  ).toBe(outcome);
});

// asked at             working days   until the end of
test.each([
  ['2023-06-30T09:00', 5, '2023-07-07'], // a Friday: the count begins on Monday
  ['2023-06-30T23:59', 5, '2023-07-07'],
  ['2023-06-20T10:00', 5, '2023-06-28'], // 22 to 24 June off, Sunday 25 June worked
  ['2023-06-21T10:00', 1, '2023-06-25'],
])('a supplement asked at %s, %i working days: until the end of %s', (at, days, lastOn) => {
  const due = supplementDue(officialCalendar, Temporal.Instant.from(`${at}+08:00`), 'Asia/Shanghai', days);
  expect(String(due)).toBe(
    Temporal.PlainDate.from(lastOn).add({ days: 1 }).toZonedDateTime('Asia/Shanghai').toInstant().toString(),
  );
});

test('a year without its calendar is not guessed', () => {
  expect(
    supplementDue(officialCalendar, Temporal.Instant.from('2098-06-30T09:00+08:00'), 'Asia/Shanghai', 5),
  ).toMatchObject({ refused: 'calendar-unknown' });
});

const ground: Rejection = {
  clause: '1.5',
  reason: 'too-small',
  sentence: '场地使用面积不足1000平方米，补正后仍不足。',
};

// what is proposed                    outcome
test.each<[Partial<Rejection>, string]>([
  [{}, 'proposed'],
  [{ clause: '9.9' }, 'reason-required'],
  [{ reason: 'more-proof' }, 'reason-required'],
  [{ reason: 'returned' }, 'reason-required'],
  [{ sentence: '面积不足。' }, 'reason-required'],
])('a rejection %o: %s', (changed, outcome) => {
  const proposed = proposeRejection(
    file(),
    person('programme-officer'),
    { ...ground, ...changed },
    { lifecycle, definition: programme },
  );
  expect(isRefusal(proposed) ? proposed.refused : 'proposed').toBe(outcome);
});

test('a rejection needs another person of the office, and lets the enterprise’s lead go', () => {
  const confirm = (id: string, role: Role = 'programme-officer') =>
    reject(file(), person(role, id), { proposedBy: 'jiang' }, lifecycle);
  expect(confirm('jiang')).toMatchObject({ refused: 'second-person-needed' });
  expect(confirm('shen', 'supervisor')).toMatchObject({ refused: 'not-your-act' });
  expect(confirm('shen')).toMatchObject({ state: 'rejected', leadingKey: undefined });
});

test('reasons are those the programme lists for the decision', () => {
  expect([...formalityReasons(programme, 'supplement')]).toEqual(['more-proof']);
  expect([...formalityReasons(programme, 'reject')]).toEqual(['too-small', 'false']);
});
