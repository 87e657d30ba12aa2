import { expect, test } from 'vitest';
import { fieldsRead } from '#domain/eligibility/fields-read.ts';
import { type Verdict, verdicts } from '#domain/eligibility/verdict.ts';
import { accept } from '#domain/formality/accept.ts';
import type { Role } from '#domain/people/role.ts';
import { isRefusal } from '#domain/refusal.ts';
import { fileOfRules, lifecycleWith } from '#test/support/file-of-rules.ts';
import { type OutsideFacts, outsideFacts } from '#test/support/outside-facts.ts';
import { options, smallProgramme } from '#test/support/small-programme.ts';
import { mayConfirm } from './confirm-judgement.ts';
import { turnedByCorrection, unconfirmedCorrection } from './corrected-facts.ts';
import { judgementsAsked } from './judgements-asked.ts';

const programme = smallProgramme({
  fields: {
    area: { type: 'dec', unit: 'm²' },
    spare: { type: 'dec', unit: 'm²' },
    left: { type: 'computed', unit: 'm²', compute: { subtract: [{ fact: 'area' }, { fact: 'spare' }] } },
    name: { type: 'text' },
    'unit.creditCode': { type: 'creditCode' },
    rows: { type: 'table', columns: { size: { type: 'int', unit: '人' } } },
  },
  lists: { bad: { columns: { code: {} }, creditCode: 'code' } },
  judgements: {
    'corrected-fact': {
      by: ['recommending-clerk', 'programme-officer'],
      counts: 'second-person',
      subject: 'correction',
      stages: ['unit-check', 'formality-check'],
      options: options('believed', 'not-believed'),
    },
  },
  conditions: {
    area: { class: 'hard', clauses: ['1.5'], tree: { atLeast: { fact: 'left', value: '1000', unit: 'm²' } } },
    listed: {
      class: 'hard',
      tree: { notInList: { list: 'bad', key: 'unit.creditCode', otherwise: { all: [] } } },
    },
    many: {
      class: 'soft',
      tree: {
        some: { table: 'rows', where: { atLeast: { fact: 'row.size', value: '9', unit: '人' } } },
      },
    },
  },
});

const onList: OutsideFacts = {
  lists: { bad: { datedOn: '2023-06-01', rows: [{ id: 'b1', cells: { code: '91A' } }] } },
};
const emptyList: OutsideFacts = { lists: { bad: { datedOn: '2023-06-01', rows: [] } } };
const verdictsOf = (area: string, code: string, outside = emptyList) =>
  verdicts(
    programme,
    {
      direction: 'A',
      answers: new Map([
        ['area', area],
        ['spare', '0'],
        ['unit.creditCode', code],
      ]),
    },
    { outside: outsideFacts(programme, outside) },
  );
const kept = (area: Verdict, listed: Verdict): ReadonlyMap<string, Verdict> =>
  new Map([
    ['area', area],
    ['listed', listed],
  ]);

test('which conditions corrections turned, and since which submission', () => {
  const first = { revision: 1, kept: kept('met', 'met'), today: verdictsOf('1000', '91A') };
  const second = { revision: 2, kept: kept('not-met', 'met'), today: verdictsOf('999', '91A') };
  const now = verdictsOf('1001', '91A');
  // Not met in between, and met before that: the last submission with which it failed counts.
  expect(turnedByCorrection(now, [second, first])).toEqual([{ condition: 'area', before: 2 }]);
  expect(turnedByCorrection(now, [first])).toEqual([]);
  // Still not met: nothing was turned.
  expect(turnedByCorrection(verdictsOf('998', '91A'), [second])).toEqual([]);
});

test('a list loaded since, which only the old answers stand on, makes the new ones a correction that turned', () => {
  const before = (today: ReturnType<typeof verdictsOf>, listed: Verdict = 'met') => ({
    revision: 1,
    kept: kept('met', listed),
    today,
  });
  const turned = [{ condition: 'listed', before: 1 }];
  const now = verdictsOf('1000', '91B', onList);
  expect(turnedByCorrection(now, [before(verdictsOf('1000', '91A', onList))])).toEqual(turned);
  // Taken off the list meanwhile: the old answers would do as well, and no new word need be believed.
  expect(turnedByCorrection(now, [before(verdictsOf('1000', '91A', emptyList), 'not-met')])).toEqual([]);
});

test('a soft condition, or a gap that was filled, is no such turn', () => {
  const now = verdictsOf('1000', '91A');
  expect(
    turnedByCorrection(now, [
      { revision: 1, kept: kept('cannot-tell-yet', 'met'), today: verdictsOf('', '91A') },
    ]),
  ).toEqual([]);
});

const person = (role: Role, id = 'jiang') => ({ id, role, organisation: 'office', membership: 'm' });

// what two persons have said   who has spoken   outcome
test.each([
  [undefined, undefined, { before: '1' }],
  [undefined, '蒋十二', { before: '1', by: '蒋十二' }],
  ['not-believed', undefined, { before: '1', disbelieved: '1' }],
  ['believed', undefined, undefined],
])('a correction answered %s, spoken of by %s: %j', (answer, by, facts) => {
  const subject = 'area@1';
  const judged = { ...(answer && { [`corrected-fact@${subject}`]: answer }) };
  const outside = outsideFacts(programme, { ...emptyList, judged });
  const answers = new Map([
    ['area', '1000'],
    ['spare', '0'],
    ['unit.creditCode', '91A'],
  ]);
  const facing = { definition: programme, facts: { direction: 'A', answers }, outside };
  const found = verdictsOf('1000', '91A').filter(({ class: kind }) => kind === 'hard');
  const asked = judgementsAsked({
    ...facing,
    verdicts: found,
    turned: [{ condition: 'area', before: 1 }],
  });
  expect(asked).toMatchObject([{ subject, open: answer === undefined, against: ['not-believed'] }]);

  const rules = { verdicts: found, judged: outside.judged, asked, saidBy: () => by };
  const refusal = unconfirmedCorrection('recommend', asked, rules);
  expect(refusal?.facts).toEqual(facts && { act: 'recommend', condition: 'area', clauses: '1.5', ...facts });

  const file = fileOfRules({ revision: 2 });
  const lifecycle = lifecycleWith();
  const accepted = accept(file, person('programme-officer'), { lifecycle, ...rules });
  expect(isRefusal(accepted) ? accepted.refused : accepted.state).toBe(
    facts ? 'correction-unconfirmed' : 'accepted',
  );
});

test('the second person says why, and is another', () => {
  const judgement = programme.judgements.find(({ code }) => code === 'corrected-fact')!;
  const given = {
    state: 'reported',
    answer: 'believed',
    by: 'jiang',
    role: 'programme-officer',
    agreed: null,
  } as const;
  const refusedAs = (id: string, sentence?: string) =>
    mayConfirm(judgement, person('programme-officer', id), given, 2, sentence)?.refused;
  expect(refusedAs('jiang', '与证明一致。')).toBe('second-person-needed');
  expect(refusedAs('shen', ' ')).toBe('reason-required');
  expect(refusedAs('shen', '与证明一致。')).toBeUndefined();
});

test('a condition reads the answers that its figures are worked out from, and tables whole', () => {
  expect([...fieldsRead(programme, 'A', 'area')]).toEqual(['left', 'area', 'spare']);
  expect([...fieldsRead(programme, 'A', 'listed')]).toEqual(['unit.creditCode']);
  expect([...fieldsRead(programme, 'A', 'many')]).toEqual(['rows']);
});
