import { expect, test } from 'vitest';
import type { Answer } from '#domain/application/answers.ts';
import { type OutsideFacts, outsideFacts } from '#test/support/outside-facts.ts';
import { options, smallProgramme } from '#test/support/small-programme.ts';
import { outsideLeaves } from './given.ts';
import {
  atResubmission,
  atSubmission,
  blocksRecommendation,
  dropsOut,
  isSettled,
  turnedToMet,
} from './moments.ts';
import { outsideQuestions } from './questions.ts';
import { verdicts } from './verdict.ts';

const area = { atLeast: { fact: 'area', value: '1000', unit: 'm²' } };
const notListed = {
  notInList: {
    list: 'blacklist',
    key: 'unit.creditCode',
    otherwise: { judged: { judgement: 'query', is: 'clear' } },
  },
};
const leadsOne = { noOther: { same: 'unit.creditCode', where: { all: [] } } };
const policy = {
  all: [
    { not: { is: { fact: 'class', value: 'eliminated' } } },
    { judged: { judgement: 'fit', is: 'fits' } },
  ],
};

const programme = smallProgramme({
  fields: {
    'unit.creditCode': { type: 'creditCode' },
    area: { type: 'dec', unit: 'm²' },
    class: { type: 'choice' },
  },
  judgements: {
    query: { subject: 'list', options: options('clear', 'not-clear') },
    fit: { options: options('fits', 'does-not-fit') },
    'soft-clause': { subject: 'condition', options: options('accepted', 'upheld') },
  },
  lists: { blacklist: { columns: { code: {} }, creditCode: 'code' } },
  conditions: {
    area: { class: 'hard', tree: area },
    listed: { class: 'hard', tree: notListed },
    leads: { class: 'hard', tree: leadsOne },
    policy: { class: 'soft', tree: policy, notAcceptedWhen: { is: { fact: 'class', value: 'eliminated' } } },
  },
});

const good: Record<string, Answer> = { 'unit.creditCode': '91A', area: '1000.00', class: 'permitted' };
const clear: OutsideFacts = {
  lists: { blacklist: { datedOn: '2023-06-01', rows: [] } },
  judged: { fit: 'fits' },
};
const onList: OutsideFacts = {
  lists: { blacklist: { datedOn: '2023-06-01', rows: [{ id: 'b1', cells: { code: '91A' } }] } },
};

const decide = (answers: Record<string, Answer>, outside: OutsideFacts) =>
  verdicts(
    programme,
    { direction: 'A', answers: new Map(Object.entries(answers)) },
    { outside: outsideFacts(programme, outside) },
  );

/** `condition:verdict` of each group, in the order of the conditions. */
function submission(answers: Record<string, Answer>, outside: OutsideFacts) {
  const { refusing, incomplete, open } = atSubmission(decide(answers, outside));
  const names = (all: readonly { condition: string }[]) => all.map(({ condition }) => condition).join(' ');
  return { refusing: names(refusing), incomplete: names(incomplete), open: names(open) };
}

test('at submission', () => {
  const nothing = { refusing: '', incomplete: '', open: '' };
  expect(submission(good, clear)).toEqual(nothing);
  // A hard condition on own facts refuses, by one hundredth of a square metre.
  expect(submission({ ...good, area: '999.99' }, clear)).toEqual({ ...nothing, refusing: 'area' });
  // What a list says is a warning, and a named person settles it.
  expect(submission(good, { ...clear, ...onList })).toEqual({ ...nothing, open: 'listed' });
  expect(submission(good, { judged: { fit: 'fits' } })).toEqual({ ...nothing, open: 'listed' });
  // Another live application refuses, outside though it is.
  expect(
    submission(good, { ...clear, others: { '91A': [{ id: '99-B-0001', cells: { direction: 'B' } }] } }),
  ).toEqual({ ...nothing, refusing: 'leads' });
  // A soft condition never refuses; a missing answer makes the form incomplete, a missing judgement does not.
  expect(submission({ ...good, class: 'eliminated' }, clear)).toEqual({ ...nothing, open: 'policy' });
  expect(submission(good, { lists: clear.lists ?? {} })).toEqual({ ...nothing, open: 'policy' });
  expect(submission({ 'unit.creditCode': '91A', class: 'permitted' }, clear)).toEqual({
    ...nothing,
    incomplete: 'area',
  });
  expect(submission({}, clear)).toEqual({ ...nothing, incomplete: 'area listed leads policy' });
});

test('a resubmission is refused for incompleteness only', () => {
  expect(atResubmission(decide({ ...good, area: '999.99' }, clear)).incomplete).toEqual([]);
  expect(atResubmission(decide({ ...good, area: '' }, clear)).incomplete).toHaveLength(1);
});

test('because: own facts, other applications, or what lists and people say', () => {
  const because = (answers: Record<string, Answer>, outside: OutsideFacts) =>
    Object.fromEntries(
      decide(answers, outside).flatMap((each) => (each.because ? [[each.condition, each.because]] : [])),
    );
  const against = {
    ...onList,
    judged: { fit: 'does-not-fit' },
    others: { '91A': [{ id: '99-B-0001', cells: {} }] },
  };
  expect(because({ ...good, area: '1' }, against)).toEqual({
    area: 'own-facts',
    listed: 'outside',
    leads: 'other-applications',
    policy: 'outside',
  });
  expect(because({ ...good, class: 'eliminated' }, against)).toMatchObject({ policy: 'own-facts' });
});

// class          fit            soft-clause   settled
const settlements = `
   permitted      fits           -             yes
   permitted      does-not-fit   -             no
   permitted      does-not-fit   accepted      yes
   permitted      does-not-fit   upheld        no
   permitted      -              -             no
   eliminated     fits           accepted      no
`;

test.each(
  settlements
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/)),
)('soft: class %s, fit %s, soft-clause %s: settled %s', (given = '', fit = '', softClause = '', settled) => {
  const judged = {
    ...(fit !== '-' && { fit }),
    ...(softClause !== '-' && { 'soft-clause@policy': softClause }),
  };
  const outside = outsideFacts(programme, { ...clear, judged });
  const verdict = decide({ ...good, class: given }, { ...clear, judged }).find(
    ({ condition }) => condition === 'policy',
  );
  expect(verdict && isSettled(verdict, outside.judged) ? 'yes' : 'no').toBe(settled);
});

test('a soft clause says nothing of a hard condition, and only a met one may be recommended', () => {
  const blocks = (answers: Record<string, Answer>, world: OutsideFacts) =>
    blocksRecommendation(decide(answers, world), outsideFacts(programme, world).judged);
  expect(blocks(good, clear)).toEqual([]);
  expect(
    blocks(
      { ...good, area: '999.99' },
      { ...clear, judged: { fit: 'fits', 'soft-clause@area': 'accepted' } },
    ),
  ).toEqual([{ condition: 'area', block: 'not-met' }]);
  expect(blocks(good, { judged: { fit: 'fits' } })).toEqual([{ condition: 'listed', block: 'open' }]);
  expect(blocks(good, { ...clear, judged: { fit: 'does-not-fit', 'soft-clause@policy': 'upheld' } })).toEqual(
    [{ condition: 'policy', block: 'upheld' }],
  );
  expect(blocks({ ...good, class: 'eliminated' }, clear)).toEqual([
    { condition: 'policy', block: 'not-acceptable' },
  ]);
});

test('before recognition a hard condition that is no longer met drops a file, a soft one does not', () => {
  expect(dropsOut(decide(good, { ...clear, judged: { fit: 'does-not-fit' } }))).toEqual([]);
  expect(dropsOut(decide(good, { ...clear, ...onList }))).toEqual([
    { condition: 'listed', block: 'not-met' },
  ]);
});

test('a correction that turns a hard condition is seen; one that fills a gap, or turns a soft one, is not of that kind', () => {
  const turned = (before: Record<string, Answer>, after: Record<string, Answer>) =>
    turnedToMet(decide(before, clear), decide(after, clear));
  expect(turned({ ...good, area: '999.99' }, good)).toEqual(['area']);
  expect(turned({ ...good, area: '' }, good)).toEqual([]);
  expect(turned({ ...good, class: 'eliminated' }, good)).toEqual([]);
  expect(turned(good, { ...good, area: '999.99' })).toEqual([]);
});

test('a server learns what to look up, and a browser what was found', () => {
  const facts = { direction: 'A', answers: new Map(Object.entries(good)) };
  expect(outsideQuestions(programme, facts)).toEqual({
    lists: [{ list: 'blacklist', keys: [{ fact: 'unit.creditCode', creditCode: '91A', name: undefined }] }],
    others: [{ same: 'unit.creditCode', value: '91A' }],
  });

  const found = outsideLeaves(
    decide(good, { ...onList, others: { '91A': [{ id: '99-B-0001', cells: { direction: 'B' } }] } }).map(
      ({ trace }) => trace,
    ),
  );
  expect(Object.fromEntries(found)).toEqual({
    'listed:': { value: false, shown: { list: 'blacklist' } },
    'leads:': { value: false, shown: { number: '99-B-0001' } },
    'policy:1': { value: 'unknown', why: 'human', waitsFor: ['fit'] },
  });
});
