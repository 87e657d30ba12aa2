import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '#domain/application/answers.ts';
import { type ApplicationState, lifecycleOf, wholeLifecycle } from '#domain/application/lifecycle.ts';
import { verdicts } from '#domain/eligibility/verdict.ts';
import type { Role } from '#domain/people/role.ts';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import { fileOfRules, stagesWith } from '#test/support/file-of-rules.ts';
import { type OutsideFacts, outsideFacts } from '#test/support/outside-facts.ts';
import { options, smallProgramme, text } from '#test/support/small-programme.ts';
import { mayAnswer } from './answer-participation.ts';
import { judgementsAsked } from './judgements-asked.ts';
import { moveBack } from './move-back.ts';
import { notRecommend, proposeNotRecommend } from './not-recommend.ts';
import { opinionFacts, opinionStatus, standingOpinion } from './opinion.ts';
import { orderFiles } from './order-files.ts';
import { passCheck } from './pass-check.ts';
import { recommend } from './recommend.ts';
import { recall, report } from './report.ts';
import { mayRequestOpinion } from './request-opinion.ts';
import { returnFile } from './return-file.ts';

const stages = stagesWith('unit-check', 'emergency-opinion', 'recommendation');
const lifecycle = lifecycleOf(new Set(stages));
const programme = {
  ...smallProgramme({
    fields: {
      'unit.name': { type: 'text' },
      'unit.creditCode': { type: 'creditCode' },
      area: { type: 'dec', unit: 'm²' },
      accidents: { type: 'table', columns: { level: { type: 'choice' } }, askedBy: 'accidents.any' },
      'accidents.any': { type: 'yesNo' },
      partners: { type: 'table', columns: { participation: { type: 'state' } } },
    },
    lists: {
      earlier: { columns: { name: {}, code: { type: 'creditCode' } }, creditCode: 'code', name: 'name' },
      records: { columns: { name: {}, code: { type: 'creditCode' } }, creditCode: 'code', name: 'name' },
    },
    judgements: {
      'unit-check': { options: options('yes', 'no'), reasons: ['incorrect', 'incomplete'] },
      'same-project': { subject: 'list-row', options: options('same', 'different') },
      'soft-clause': { subject: 'condition', options: options('accepted', 'upheld') },
      'emergency-opinion': {
        by: ['opinion-officer', 'recommending-clerk'],
        options: options('no-objection', 'objection', 'cannot-confirm'),
      },
      'code-override': { options: options('accept-as-registered', 'return') },
      event: {
        counts: 'leader-decides',
        decidedBy: 'recommending-leader',
        options: options('none', 'found'),
      },
      recommendation: {
        by: ['recommending-leader'],
        options: options('recommend', 'not-recommend'),
        reasons: ['objected', 'small'],
      },
    },
    conditions: {
      area: {
        class: 'hard',
        clauses: ['1.5'],
        tree: { atLeast: { fact: 'area', value: '1000', unit: 'm²' } },
      },
      safe: {
        class: 'hard',
        tree: {
          all: [
            { none: { table: 'accidents', where: { is: { fact: 'row.level', value: 'larger' } } } },
            {
              notInList: {
                list: 'records',
                key: 'unit.creditCode',
                otherwise: { judged: { judgement: 'emergency-opinion', is: 'no-objection' } },
              },
            },
          ],
        },
      },
      fresh: {
        class: 'hard',
        clauses: ['2.4'],
        tree: {
          notInList: {
            list: 'earlier',
            key: 'unit.creditCode',
            where: { judged: { judgement: 'same-project', is: 'same' } },
            otherwise: { all: [] },
          },
        },
      },
      quiet: { class: 'soft', tree: { judged: { judgement: 'event', is: 'none' } } },
      joined: {
        class: 'hard',
        clauses: ['1.7'],
        tree: {
          count: { table: 'partners', where: { confirmed: { fact: 'row.participation' } }, atLeast: '1' },
        },
      },
    },
  }),
  stages: stages.map((stage) => ({
    code: stage,
    title: text(stage),
    clauses: [],
    optional: false,
    on: true,
    entry: text(''),
    work: text(''),
    exit: text(''),
    roles: [],
  })),
};

const person = (role: Role, id = 'sun') => ({ id, role, organisation: 'city', membership: 'm' });
const leader = person('recommending-leader');
const clerk = person('recommending-clerk', 'wei');
const file = (state: ApplicationState) => fileOfRules({ state, recommendingUnit: 'city' });
const outcomeOf = (outcome: object) =>
  isRefusal(outcome) ? (outcome as Refusal).refused : (outcome as { state: string }).state;

const answers = (area: string, code: string) =>
  new Map<string, Answer>([
    ['unit.name', '示例甲有限公司'],
    ['unit.creditCode', code],
    ['area', area],
    ['accidents.any', 'no'],
    ['partners', { rows: [{ id: 'p1', cells: {} }] }],
  ]);
const rightCode = '91379900FAKE00013M';

// What is known of the file: `listed` in the list of earlier titles, by code; `unloaded` records; other words are answers.
function known(words: string): {
  answers: Map<string, Answer>;
  outside: OutsideFacts;
  participation: string;
  opinion: string;
} {
  const said = words.split(',').filter((word) => word !== '-');
  const value = (name: string) => said.find((word) => word.startsWith(`${name}=`))?.split('=')[1];
  const rows = said.includes('listed') ? [{ id: 'e1', cells: { name: '', code: rightCode } }] : [];
  const judged = Object.fromEntries(
    ['event', 'same-project@e1', 'list-match@e1', 'code-override', 'emergency-opinion'].flatMap((name) =>
      value(name) ? [[name, value(name)!]] : [],
    ),
  );
  const softly = value('quiet');
  return {
    answers: answers(value('area') ?? '1000', said.includes('wrong-code') ? '91379900FAKE000130' : rightCode),
    participation: value('joint') ?? 'confirmed',
    opinion: value('opinion') ?? 'no-objection',
    outside: {
      lists: {
        earlier: { datedOn: '2023-06-01', rows },
        ...(!said.includes('unloaded') && { records: { datedOn: '2023-06-01', rows: [] } }),
      },
      judged: {
        event: 'none',
        ...judged,
        ...(softly && { 'soft-clause@quiet': softly }),
        ...(said.includes('unjudged') && { event: undefined as unknown as string }),
      },
    },
  };
}

// state        role                   what is known                                                   outcome
const recommending = `
   checked      recommending-leader    -                                                               recommended
   checked      recommending-clerk     -                                                               not-your-act
   submitted    recommending-leader    -                                                               out-of-turn
   checked      recommending-leader    area=999.99                                                     condition-not-met
   checked      recommending-leader    unjudged                                                        judgement-open
   checked      recommending-leader    event=found                                                     condition-not-met
   checked      recommending-leader    event=found,quiet=accepted                                      recommended
   checked      recommending-leader    event=found,quiet=upheld                                        condition-not-met
   checked      recommending-leader    listed                                                          judgement-open
   checked      recommending-leader    listed,same-project@e1=same                                     repeat-in-direction
   checked      recommending-leader    listed,same-project@e1=different                                recommended
   checked      recommending-leader    listed,same-project@e1=same,list-match@e1=other-unit            recommended
   checked      recommending-leader    joint=invited                                                   joint-not-confirmed
   checked      recommending-leader    joint=declined                                                  condition-not-met
   checked      recommending-leader    opinion=-                                                       opinion-missing
   checked      recommending-leader    opinion=cannot-confirm                                          opinion-missing
   checked      recommending-leader    opinion=objection                                               opinion-objects
   checked      recommending-leader    unloaded,emergency-opinion=no-objection                         recommended
   checked      recommending-leader    unloaded,emergency-opinion=objection,opinion=objection          opinion-objects
   checked      recommending-leader    unloaded,opinion=-                                              opinion-missing
   checked      recommending-leader    opinion=objection,area=999.99                                   condition-not-met
   checked      recommending-leader    wrong-code                                                      judgement-open
   checked      recommending-leader    wrong-code,code-override=return                                 judgement-open
   checked      recommending-leader    wrong-code,code-override=accept-as-registered                   recommended
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/) as [ApplicationState, Role, string, string]);

const recommended = (
  state: ApplicationState,
  role: Role,
  words: string,
  more: Partial<Parameters<typeof recommend>[2]> = {},
) => {
  const told = known(words);
  const outside = outsideFacts(programme, told.outside);
  const facts = {
    direction: 'A',
    answers: told.answers,
    participation: new Map([['p1', told.participation]]),
  };
  const found = verdicts(programme, facts, { outside });
  return recommend(file(state), person(role), {
    lifecycle,
    verdicts: found,
    judged: outside.judged,
    asked: judgementsAsked({ definition: programme, facts, outside, verdicts: found }),
    jointUnits: [{ name: '示例乙', state: told.participation }],
    opinion: {
      result: told.opinion === '-' ? undefined : (told.opinion as 'objection'),
      objection: 'blocks',
    },
    ...more,
  });
};

test.each(recommending)('%s, by the %s, %s: %s', (state, role, words, outcome) => {
  expect(outcomeOf(recommended(state, role, words))).toBe(outcome);
});

test('an objection may be the leader’s to weigh; a limit is a limit; a programme may ask no department', () => {
  const by = (words: string, more: Parameters<typeof recommended>[3]) =>
    outcomeOf(recommended('checked', 'recommending-leader', words, more));
  expect(by('-', { opinion: { result: 'objection', objection: 'leader-decides' } })).toBe('recommended');
  expect(by('-', { opinion: undefined })).toBe('recommended');
  expect(by('-', { limit: { most: 5, given: 4 } })).toBe('recommended');
  expect(by('-', { limit: { most: 5, given: 5 } })).toBe('unit-limit-reached');
  expect(recommended('checked', 'recommending-leader', 'joint=invited')).toMatchObject({
    facts: { unit: '示例乙', clauses: '1.7' },
  });
  expect(recommended('checked', 'recommending-leader', 'listed,same-project@e1=same')).toMatchObject({
    facts: { clauses: '2.4' },
  });
});

const line = { line: 'condition:area', kind: 'condition' as const, code: 'area', clauses: [] };
const question = (judgement: string, open = true) => ({
  judgement,
  subject: '',
  readBy: ['quiet'],
  open,
  against: [],
});

// open lines   open questions               proposed    outcome
test.each<[number, string[], boolean, string]>([
  [0, [], false, 'checked'],
  [1, [], false, 'judgement-open'],
  [0, ['event'], false, 'judgement-open'],
  [0, ['event'], true, 'checked'],
  [0, ['soft-clause'], true, 'judgement-open'],
  [0, ['preference-confirmation'], false, 'checked'],
  [1, ['list-match', 'event'], false, 'list-match-open'],
])('%i lines open, %o asked, proposed %s: %s', (lines, judgements, proposed, outcome) => {
  const rules = {
    lifecycle,
    judgements: programme.judgements,
    openLines: lines ? [line] : [],
    asked: judgements.map((each) => question(each)),
    verdicts: [],
    judged: () => undefined,
    saidBy: () => (proposed ? '经办人' : undefined),
  };
  expect(outcomeOf(passCheck(file('submitted'), clerk, rules))).toBe(outcome);
  expect(outcomeOf(passCheck(file('submitted'), leader, rules))).toBe('not-your-act');
});

const now = Temporal.Instant.from('2023-06-01T14:00+08:00');
const closing = Temporal.Instant.from('2023-06-09T17:00+08:00');
const item = { section: 'first', field: 'area', reason: 'incorrect', sentence: '请核对面积。' };

// rounds   ms from now to the limit     from the limit to closing   item                      outcome
test.each<[number, number | 'closing' | 'later', object, string]>([
  [0, 1, {}, 'returned'],
  [2, 'closing', { field: null }, 'returned'],
  [0, 0, {}, 'bad-input'],
  [0, 'later', {}, 'bad-input'],
  [3, 1, {}, 'times-used-up'],
  [0, 1, { section: 'attachments', field: null }, 'returned'],
  [0, 1, { section: 'attachments', field: 'nothing' }, 'reason-required'],
  [0, 1, { section: 'second' }, 'reason-required'],
  [0, 1, { field: 'volume' }, 'reason-required'],
  [0, 1, { reason: 'objected' }, 'reason-required'],
  [0, 1, { sentence: ' ' }, 'reason-required'],
])('after %i rounds, until %s, %o: %s', (given, until, changed, outcome) => {
  const dueAt =
    until === 'closing'
      ? closing
      : until === 'later'
        ? closing.add({ milliseconds: 1 })
        : now.add({ milliseconds: until });
  const rules = { lifecycle, definition: programme, given, most: 3, correctionClosesAt: closing };
  expect(
    outcomeOf(returnFile(file('submitted'), clerk, now, { items: [{ ...item, ...changed }], dueAt }, rules)),
  ).toBe(outcome);
  expect(
    outcomeOf(
      returnFile(
        file('submitted'),
        clerk,
        closing,
        { items: [item], dueAt: closing },
        { ...rules, given: 0 },
      ),
    ),
  ).toBe('deadline-passed');
});

const enough = '应急管理部门提出异议，经核实情况属实，不予推荐。';

test('whoever is not recommended reads a reason of the programme and a whole sentence', () => {
  const end = (reason: string, sentence: string, by = leader, state: ApplicationState = 'checked') =>
    notRecommend(file(state), by, { reason, sentence }, { lifecycle, definition: programme });
  expect(end('objected', enough)).toMatchObject({ state: 'not-recommended', leadingKey: undefined });
  expect(outcomeOf(end('objected', enough, leader, 'submitted'))).toBe('not-recommended');
  expect(outcomeOf(end('incorrect', enough))).toBe('reason-required');
  expect(outcomeOf(end('objected', [...enough].slice(0, 19).join('')))).toBe('reason-required');
  expect(outcomeOf(end('objected', [...enough].slice(0, 20).join('')))).toBe('not-recommended');
  expect(outcomeOf(end('objected', enough, clerk))).toBe('not-your-act');

  const propose = (by: typeof clerk, state: ApplicationState, sentence = '有异议。') =>
    proposeNotRecommend(
      file(state),
      by,
      { reason: 'objected', sentence },
      { lifecycle, definition: programme },
    );
  expect(propose(clerk, 'submitted')).toEqual({ reason: 'objected', sentence: '有异议。' });
  expect(outcomeOf(propose(leader, 'submitted'))).toBe('not-your-act');
  expect(outcomeOf(propose(clerk, 'reported'))).toBe('out-of-turn');
  expect(outcomeOf(propose(clerk, 'submitted', ' '))).toBe('reason-required');
});

test('a step back undoes a step forward, and nothing else', () => {
  const passing = wholeLifecycle.find(({ act }) => act === 'pass-check')!;
  const back = moveBack('reopen-check', file(passing.to as ApplicationState), clerk, lifecycle);
  expect(back).toMatchObject({ ...file(passing.from) });
  expect(moveBack('take-back', file('recommended'), leader, lifecycle)).toEqual(file('checked'));
  expect(outcomeOf(moveBack('take-back', file('reported'), leader, lifecycle))).toBe('out-of-turn');
});

const limit = Temporal.Instant.from('2023-06-16T17:00+08:00');
const rules = {
  lifecycle,
  closesAt: limit,
  closingInstant: 'included' as const,
  undecided: [],
  leftOut: new Set<string>(),
  preparedBy: 'wei',
};

// ms after the limit   prepared by   left behind   outcome
test.each<[number, string | undefined, string[], string]>([
  [0, 'wei', ['99-A-0002'], 'reported'],
  [1, 'wei', ['99-A-0002'], 'deadline-passed'],
  [0, 'sun', ['99-A-0002'], 'second-person-needed'],
  [0, undefined, ['99-A-0002'], 'second-person-needed'],
  [0, 'wei', [], 'out-of-turn'],
])('%i ms after the limit, prepared by %s, leaving %o behind: %s', (late, preparedBy, leftOut, outcome) => {
  const undecided = [{ number: '99-A-0002', state: 'submitted' as const }];
  const sent = report([file('recommended')], leader, limit.add({ milliseconds: late }), {
    ...rules,
    undecided,
    leftOut: new Set(leftOut),
    preparedBy,
  });
  expect(isRefusal(sent) ? sent.refused : sent[0]?.state).toBe(outcome);
});

test('only what is recommended is sent, and only what nobody has opened comes back', () => {
  expect(report([], leader, limit, rules)).toMatchObject({ refused: 'out-of-turn' });
  expect(report([file('recommended'), file('checked')], leader, limit, rules)).toMatchObject({
    refused: 'out-of-turn',
  });
  expect(recall([file('reported')], leader, { state: 'sent' }, lifecycle)).toMatchObject([
    { state: 'recommended' },
  ]);
  expect(recall([file('reported')], leader, { state: 'opened' }, lifecycle)).toMatchObject({
    refused: 'out-of-turn',
  });
  expect(recall([file('accepted')], leader, { state: 'sent' }, lifecycle)).toMatchObject({
    refused: 'out-of-turn',
  });
});

test('an order holds whatever comes and goes: placed files keep theirs, the others follow by number, none is lost', () => {
  const ids = fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 12 });
  fc.assert(
    fc.property(ids, ids, (order, serials) => {
      const files = serials.map((serial) => ({ id: `f${serial}`, serial }));
      const placed = order.map((serial) => `f${serial}`);
      const sorted = orderFiles(placed, files);

      expect(sorted.map(({ serial }) => serial).toSorted((a, b) => a - b)).toEqual(
        serials.toSorted((a, b) => a - b),
      );
      expect(orderFiles(placed, sorted)).toEqual(sorted);
      expect(sorted.filter(({ id }) => placed.includes(id)).map(({ id }) => id)).toEqual(
        placed.filter((id) => serials.includes(Number(id.slice(1)))),
      );
      expect(sorted.slice(sorted.filter(({ id }) => placed.includes(id)).length)).toEqual(
        files.filter(({ id }) => !placed.includes(id)).toSorted((a, b) => a.serial - b.serial),
      );
    }),
  );
});

test('an opinion speaks of who the lead unit is, and of the table whose place it takes', () => {
  const facts = opinionFacts(
    programme,
    'A',
    new Map<string, Answer>([...answers('1000', rightCode), ['accidents', { none: true }]]),
  );
  expect(facts).toEqual({
    'unit.name': '示例甲有限公司',
    'unit.creditCode': rightCode,
    accidents: { none: true },
    'accidents.any': 'no',
  });
});

// asked, the newest first: digest and result, `?` while open     of today's facts   stands          status
test.each([
  ['-', 'x', undefined, 'not-asked'],
  ['x?', 'x', undefined, 'waiting'],
  ['x=no-objection', 'x', 'no-objection', 'no-objection'],
  ['x=no-objection', 'y', undefined, 'not-asked'],
  ['x? x=objection', 'x', 'objection', 'waiting'],
  ['x=no-objection x=objection', 'x', 'no-objection', 'no-objection'],
  ['y=objection x=no-objection', 'x', 'no-objection', 'no-objection'],
])('%s, the facts are %s: %s stands, %s', (words, digest, stands, status) => {
  const requests = words
    .split(' ')
    .filter((word) => word !== '-')
    .map((word) => ({
      digest: word.slice(0, 1),
      open: word.endsWith('?'),
      result: word.split('=')[1] as 'objection' | undefined,
    }));
  expect(standingOpinion(requests, digest)).toBe(stands);
  expect(opinionStatus(requests, digest)).toBe(status);
});

// state       due          asked before     subject              outcome
test.each<[ApplicationState, string, string, string, string]>([
  ['submitted', '2023-06-01', '-', 'emergency-opinion', 'asked'],
  ['returned', '2023-06-09', '-', 'emergency-opinion', 'asked'],
  ['checked', '2023-06-09', 'objection', 'emergency-opinion', 'asked'],
  ['checked', '2023-06-09', 'cannot-confirm', 'emergency-opinion', 'asked'],
  ['checked', '2023-06-09', 'no-objection', 'emergency-opinion', 'out-of-turn'],
  ['checked', '2023-06-09', 'open', 'emergency-opinion', 'out-of-turn'],
  ['submitted', '2023-05-31', '-', 'emergency-opinion', 'bad-input'],
  ['submitted', '2023-06-09', '-', 'event', 'bad-input'],
  ['reported', '2023-06-09', '-', 'emergency-opinion', 'out-of-turn'],
  ['draft', '2023-06-09', '-', 'emergency-opinion', 'out-of-turn'],
])('%s, until %s, answered before %s, about %s: %s', (state, dueOn, before, subject, outcome) => {
  const requests =
    before === '-'
      ? []
      : [
          {
            digest: 'x',
            open: before === 'open',
            result: before === 'open' ? undefined : (before as 'objection'),
          },
        ];
  const day = (date: string) => Temporal.PlainDate.from(date);
  const refusal = mayRequestOpinion(file(state), {
    definition: programme,
    subject,
    dueOn: day(dueOn),
    today: day('2023-06-01'),
    requests,
    digest: 'x',
  });
  expect(refusal?.refused ?? 'asked').toBe(outcome);
});

// file         asked        answer      reason    has read   outcome
test.each<
  [ApplicationState, string, 'confirmed' | 'declined', string | undefined, string | undefined, string]
>([
  ['draft', 'invited', 'confirmed', undefined, 'x', 'answered'],
  ['checked', 'invited', 'declined', '分工不符', undefined, 'answered'],
  ['draft', 'invited', 'declined', ' ', 'x', 'reason-required'],
  ['draft', 'invited', 'confirmed', undefined, 'y', 'stale-version'],
  ['draft', 'confirmed', 'declined', '反悔', 'x', 'out-of-turn'],
  ['lapsed', 'invited', 'confirmed', undefined, 'x', 'out-of-turn'],
  ['withdrawn', 'invited', 'confirmed', undefined, 'x', 'out-of-turn'],
])(
  'a unit of a file that is %s, %s, says %s (%s), having read %s: %s',
  (state, asked, answer, reason, seen, outcome) => {
    expect(
      mayAnswer({ state: asked, digest: 'x', application: file(state) }, { answer, reason, seen })?.refused ??
        'answered',
    ).toBe(outcome);
  },
);
