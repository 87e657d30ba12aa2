import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '#domain/application/answers.ts';
import type { ApplicationState } from '#domain/application/lifecycle.ts';
import { verdicts } from '#domain/eligibility/verdict.ts';
import type { Role } from '#domain/people/role.ts';
import { isRefusal } from '#domain/refusal.ts';
import { type OutsideFacts, outsideFacts } from '#test/support/outside-facts.ts';
import { options, smallProgramme, text } from '#test/support/small-programme.ts';
import { checkListOf, openLines } from './check-list.ts';
import { mayConfirm } from './confirm-judgement.ts';
import { judge } from './judge.ts';
import { judgementsAsked } from './judgements-asked.ts';

const clerk = 'recommending-clerk';
const programme = {
  ...smallProgramme({
    fields: {
      'unit.creditCode': { type: 'creditCode' },
      'unit.name': { type: 'text' },
      kind: { type: 'choice' },
      accidents: { type: 'table', columns: { level: { type: 'choice' } } },
    },
    lists: { bad: { columns: { name: {}, code: { type: 'creditCode' } }, creditCode: 'code', name: 'name' } },
    judgements: {
      'unit-check': { by: [clerk], options: options('yes', 'no', 'not-applicable') },
      'list-match': {
        by: [clerk],
        counts: 'second-person',
        subject: 'list-row',
        stages: ['unit-check', 'formality-check', 'expert-review', 'ranking'],
        options: options('same-unit', 'other-unit'),
      },
      fit: {
        by: [clerk],
        mayDisagree: ['programme-officer'],
        stages: ['unit-check', 'formality-check', 'ranking'],
        options: options('yes', 'no'),
      },
      attribution: {
        by: [clerk],
        counts: 'second-person',
        subject: 'table-row',
        stages: ['unit-check'],
        options: options('ours', 'not-ours'),
        reasons: ['accident', 'concealed'],
      },
      standing: {
        by: [clerk],
        mayDisagree: ['programme-officer'],
        stages: ['unit-check'],
        options: options('good', 'bad'),
        reasons: ['credit'],
      },
      event: {
        by: [clerk],
        counts: 'leader-decides',
        decidedBy: 'recommending-leader',
        stages: ['unit-check', 'recommendation'],
        options: options('none', 'found'),
      },
      'soft-clause': {
        by: [clerk],
        mayDisagree: ['recommending-leader', 'programme-officer'],
        subject: 'condition',
        stages: ['unit-check'],
        options: options('accepted', 'upheld'),
        reasons: ['kind', 'credit'],
      },
      'code-override': {
        by: [clerk],
        counts: 'second-person',
        stages: ['unit-check'],
        options: options('accept-as-registered', 'return'),
        reasons: ['incorrect'],
      },
    },
    conditions: {
      unlisted: {
        class: 'hard',
        tree: {
          notInList: {
            list: 'bad',
            key: 'unit.creditCode',
            otherwise: { judged: { judgement: 'standing', is: 'good' } },
          },
        },
      },
      safe: {
        class: 'hard',
        tree: {
          none: {
            table: 'accidents',
            where: {
              all: [
                { is: { fact: 'row.level', value: 'larger' } },
                { not: { judged: { judgement: 'attribution', is: 'not-ours' } } },
              ],
            },
          },
        },
      },
      quiet: {
        class: 'soft',
        tree: {
          all: [
            { oneOf: { fact: 'kind', values: ['plant', 'park'] } },
            { judged: { judgement: 'event', is: 'none' } },
          ],
        },
      },
      certain: {
        class: 'hard',
        tree: {
          any: [{ is: { fact: 'kind', value: 'plant' } }, { judged: { judgement: 'standing', is: 'good' } }],
        },
      },
    },
  }),
  clauses: [
    {
      code: '1.1',
      where: text('1.1'),
      says: text('books are kept'),
      kind: 'judgement' as const,
      by: ['judgement:unit-check'],
    },
    {
      code: '1.2',
      where: text('1.2'),
      says: text('scored'),
      kind: 'judgement' as const,
      by: ['criterion:A'],
    },
  ],
};

const code = '91379900FAKE00013M';
const rightCode = new Map<string, Answer>([
  ['unit.creditCode', code],
  ['unit.name', '示例甲有限公司'],
  ['kind', 'plant'],
  ['accidents', { none: true }],
]);
const bad = (...names: string[]): OutsideFacts => ({
  lists: {
    bad: {
      datedOn: '2023-06-01',
      rows: names.map((name, at) => ({ id: `bad:${at}`, cells: { name, code: name === '' ? code : '' } })),
    },
  },
});

function asked(answers: ReadonlyMap<string, Answer>, outside: OutsideFacts) {
  const file = {
    definition: programme,
    facts: { direction: 'A', answers },
    outside: outsideFacts(programme, outside),
  };
  return judgementsAsked({ ...file, verdicts: verdicts(programme, file.facts, { outside: file.outside }) });
}

const stated = (found: ReturnType<typeof asked>) =>
  found.map(
    (each) =>
      `${each.judgement}${each.subject && `@${each.subject}`}${each.open ? '' : ' given'} against ${each.against.join(',')}`,
  );

test('what a file asks of people', () => {
  // The list was never loaded; `certain` is met without anybody and asks nobody.
  expect(stated(asked(rightCode, {}))).toEqual(['standing against bad', 'event against found']);
  // Met by nobody's answer, by a clerk's, and against the file.
  expect(stated(asked(new Map([...rightCode, ['kind', 'shed']]), { judged: { standing: 'bad' } }))).toEqual([
    'standing given against bad',
    'event given against found',
    'soft-clause@quiet against upheld',
  ]);
  // A match by name is open, one by code is certain and may be overruled; on a list that excludes, being the unit is against it.
  expect(stated(asked(rightCode, bad('示例甲有限公司')))).toEqual([
    'list-match@bad:0 against same-unit',
    'event against found',
  ]);
  expect(stated(asked(rightCode, bad('')))).toEqual([
    'list-match@bad:0 given against same-unit',
    'event against found',
  ]);
  // In a table it is asked of each row that could count.
  const rows = {
    rows: ['larger', 'ordinary', 'larger'].map((level, at) => ({ id: `a${at}`, cells: { level } })),
  };
  expect(stated(asked(new Map([...rightCode, ['accidents', rows]]), bad()))).toContain(
    'attribution@a2 against ours',
  );
  // A wrong check character, as the licence may bear it.
  expect(stated(asked(new Map([...rightCode, ['unit.creditCode', '91379900FAKE000130']]), bad()))).toEqual([
    'event against found',
    'code-override against return',
  ]);
  const joint = ['91379900FAKE000130', '91379900FAKE00013M', '9137'].map((creditCode, at) => ({
    id: `j${at}`,
    cells: { creditCode },
  }));
  expect(stated(asked(new Map([...rightCode, ['jointUnits', { rows: joint }]]), bad()))).toEqual([
    'event against found',
    'code-override@j0 against return',
  ]);
});

test('whatever has been answered, a question keeps its subject and its options against the file', () => {
  const answers = fc.record(
    { standing: fc.constantFrom('good', 'bad'), event: fc.constantFrom('none', 'found') },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(answers, (judged) => {
      const before = new Map(asked(rightCode, {}).map((each) => [each.judgement, each]));
      for (const each of asked(rightCode, { judged })) {
        if (before.has(each.judgement)) expect(each.against).toEqual(before.get(each.judgement)?.against);
        expect(each.open).toBe(!(each.judgement in judged));
      }
    }),
  );
});

const person = (role: Role, id = 'wei') => ({ id, role, organisation: 'city', membership: 'm' });
const outcomeOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.refused : 'given');

// state           role                    judgement    answer          reason     sentence  answered by        outcome
const judging = `
   submitted       recommending-clerk      standing     good            -          -         -                  given
   submitted       recommending-clerk      standing     bad             -          words     -                  given
   submitted       recommending-clerk      standing     bad             kind       words     -                  reason-required
   submitted       recommending-clerk      standing     bad             credit     -         -                  reason-required
   submitted       recommending-clerk      standing     perhaps         -          -         -                  bad-input
   submitted       recommending-clerk      nothing      good            -          -         -                  not-found
   submitted       recommending-leader     standing     good            -          -         -                  not-your-act
   checked         recommending-clerk      standing     good            -          -         -                  out-of-turn
   reported        programme-officer       standing     bad             credit     words     recommending-clerk given
   accepted        programme-officer       standing     bad             credit     words     -                  out-of-turn
   submitted       recommending-clerk      event        found           -          words     -                  given
   submitted       recommending-leader     event        none            -          -         -                  out-of-turn
   submitted       recommending-leader     event        none            -          -         recommending-clerk given
   checked         recommending-leader     event        none            -          -         recommending-clerk given
   checked         recommending-leader     event        none            -          -         recommending-clerk:wei second-person-needed
   submitted       recommending-clerk      event        found           -          words     recommending-clerk:wei given
   checked         recommending-leader     event        none            -          -         recommending-leader out-of-turn
   recommended     recommending-leader     event        none            -          -         recommending-clerk out-of-turn
   submitted       recommending-clerk      soft-clause  accepted        -          words     -                  given
   submitted       recommending-clerk      soft-clause  accepted        -          -         -                  reason-required
   submitted       recommending-clerk      soft-clause  upheld          -          words     -                  reason-required
   checked         recommending-leader     soft-clause  upheld          kind       words     recommending-clerk given
   reported        recommending-clerk      list-match   other-unit      -          words     -                  given
   supplement-asked recommending-clerk     list-match   other-unit      -          words     -                  given
   rejected        recommending-clerk      list-match   other-unit      -          words     -                  out-of-turn
   accepted        recommending-clerk      list-match   other-unit      -          words     -                  out-of-turn
   scored          recommending-clerk      list-match   other-unit      -          words     -                  out-of-turn
   withdrawn       recommending-clerk      standing     good            -          -         -                  out-of-turn
   submitted       recommending-clerk      fit          yes             -          -         -                  given
   reported        recommending-clerk      fit          yes             -          -         -                  out-of-turn
   reported        programme-officer       fit          no              -          words     recommending-clerk given
   scored          recommending-clerk      fit          yes             -          -         programme-officer  out-of-turn
   scored          programme-officer       fit          yes             -          -         recommending-clerk given
   submitted       recommending-clerk      list-match   other-unit      -          -         -                  reason-required
`
  .trim()
  .split('\n')
  .map(
    (line) =>
      line.trim().split(/\s+/) as [ApplicationState, Role, string, string, string, string, string, string],
  );

test.each(judging)(
  '%s: the %s says of %s “%s” (%s, %s), after %s: %s',
  (state, role, judgement, answer, reason, sentence, before, outcome) => {
    const given = (word: string) => (word === '-' ? undefined : word);
    const subject = { 'soft-clause': 'quiet', 'list-match': 'bad:0' }[judgement] ?? '';
    const questions = [
      ...asked(new Map([...rightCode, ['kind', 'shed']]), { judged: { event: 'none' } }),
      ...asked(rightCode, bad('')),
      { judgement: 'fit', subject: '', readBy: ['policy'], open: true, against: ['no'] },
    ];
    const [answerer = '', by = 'li'] = before.split(':');
    const decided = judge(
      { number: '99-A-0001', state },
      person(role),
      { judgement, subject, answer, reason: given(reason), sentence: given(sentence) },
      { definition: programme, asked: questions, answeredBy: before === '-' ? [] : [{ role: answerer, by }] },
    );

    expect(outcomeOf(decided)).toBe(outcome);
    if (judgement === 'standing' && answer === 'bad' && !isRefusal(decided))
      expect(decided.reason).toBe('credit'); // the only one there is
  },
);

// who answered, as     who confirms, as             clerks   said before   state       outcome
const confirming = `
   wei clerk            li clerk                     2        -             submitted   given
   wei clerk            wei clerk                    2        -             submitted   second-person-needed
   wei clerk            wei leader                   1        -             submitted   second-person-needed
   wei clerk            sun leader                   1        -             submitted   given
   wei clerk            sun leader                   2        -             submitted   not-your-act
   wei clerk            li clerk                     2        agreed        submitted   out-of-turn
   wei clerk            li clerk                     2        disagreed     submitted   out-of-turn
   wei clerk            li clerk                     2        -             checked     out-of-turn
   wei clerk            li clerk                     2        -             reported    out-of-turn
   wei clerk            li clerk                     2        -             accepted    out-of-turn
   wei clerk            li clerk                     2        -             scored      out-of-turn
`
  .trim()
  .split('\n')
  .map(
    (line) =>
      line.trim().split(/\s+/) as [string, string, string, string, string, string, ApplicationState, string],
  );

test.each(confirming)(
  '%s, %s, confirmed by %s, %s, of %s clerks, %s, %s: %s',
  (by, role, other, as, clerks, before, state, outcome) => {
    const judgement = programme.judgements.find((each) => each.code === 'code-override')!;
    const given = {
      answer: 'accept-as-registered',
      by,
      role: `recommending-${role}` as Role,
      state,
      agreed: before === '-' ? null : before === 'agreed',
    };
    expect(
      outcomeOf(mayConfirm(judgement, person(`recommending-${as}` as Role, other), given, Number(clerks))),
    ).toBe(outcome);
  },
);

test('nobody confirms what counts at once', () => {
  const judgement = programme.judgements.find((each) => each.code === 'standing')!;
  expect(
    mayConfirm(
      judgement,
      person(clerk, 'li'),
      { state: 'submitted', answer: 'good', by: 'wei', role: clerk, agreed: null },
      2,
    ),
  ).toMatchObject({ refused: 'out-of-turn' });
});

test('the check-list: papers that are wanted or were brought, every condition, clauses given to the check', () => {
  const slots = ['licence', 'film', 'proof', 'sealed'].map((slot) => ({
    code: slot,
    title: text(slot),
    required:
      slot === 'licence'
        ? ('always' as const)
        : slot === 'proof'
          ? { is: { fact: 'kind', value: 'park' } }
          : ('never' as const),
    formats: ['pdf' as const],
    minFiles: 1,
    clauses: ['1.1'],
    check: text('check'),
    ...(slot === 'sealed' && { afterSubmission: { setting: 'paperForm', value: 'scan' } }),
  }));
  const linesOf = (kind: string, brought: string[]) =>
    checkListOf({
      definition: { ...programme, attachments: slots },
      facts: { direction: 'A', answers: new Map([['kind', kind]]) },
      attachments: brought.map((slot) => ({ slot })),
    }).map(({ line }) => line);

  const rest = ['condition:unlisted', 'condition:safe', 'condition:quiet', 'condition:certain', 'clause:1.1'];
  expect(linesOf('plant', [])).toEqual(['attachment:licence', ...rest]);
  expect(linesOf('park', ['film'])).toEqual([
    'attachment:licence',
    'attachment:film',
    'attachment:proof',
    ...rest,
  ]);
});

test('what was answered before the content was last submitted is asked again', () => {
  const lines = checkListOf({
    definition: programme,
    facts: { direction: 'A', answers: rightCode },
    attachments: [],
  });
  const given = lines.map(({ line }, at) => ({ line, seen: at % 2 === 0 ? 2 : 4 }));
  expect(openLines(lines, given, 2)).toEqual([]);
  expect(openLines(lines, given, 4)).toEqual(lines.filter((_, at) => at % 2 === 0));
  expect(openLines(lines, [], 2)).toEqual(lines);
});
