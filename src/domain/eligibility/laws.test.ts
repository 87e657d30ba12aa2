import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer, Row } from '#domain/application/answers.ts';
import type { Definition } from '#domain/programme/definition.ts';
import type { Column, Field } from '#domain/programme/field.ts';
import { readProgrammeFolder } from '#server/programme/read-programme-folder.ts';
import { type OutsideFacts, outsideFacts } from '#test/support/outside-facts.ts';
import { evaluateTree } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { outsideLeaves } from './given.ts';
import { atSubmission, refusesSubmission } from './moments.ts';
import { fieldsOf } from './names.ts';
import { leavesBelow } from './trace.ts';
import type { Tree } from './tree.ts';
import { conditionsOf, ownVerdict, verdicts } from './verdict.ts';

/** Laws of the evaluator, on applications made up at random for the published programme. */

const { programme } = await readProgrammeFolder(
  join(import.meta.dirname, '../../../programmes/shandong-2023'),
);
const definition = programme?.definition as Definition;

const codes = ['91379900FAKE00013M', '91379900FAKE00021G'];
const days = [
  '2020-05-31',
  '2020-06-01',
  '2022-05-31',
  '2022-06-01',
  '2023-01-01',
  '2023-05-31',
  '2023-06-01',
  '2023-02-30',
];

/** An answer of the cell's type, or none. */
function cellOf(cell: Field | Column): fc.Arbitrary<Answer | undefined> {
  const choices = (cell.choices ?? []).map(({ code }) => code);
  const values: Record<string, fc.Arbitrary<Answer>> = {
    yesNo: fc.constantFrom('yes', 'no'),
    choice: fc.constantFrom(...(choices.length > 0 ? choices : ['x'])),
    choices: fc.subarray(choices),
    date: fc.constantFrom(...days),
    int: fc.constantFrom('0', '1', '2', '3', '9', '10'),
    dec: fc.constantFrom('0.00', '199.99', '200.00', '499.99', '500.00', '999.99', '1000.00', 'x'),
    creditCode: fc.constantFrom(...codes),
    region: fc.constantFrom('370102', '130102'),
    state: fc.constantFrom('invited', 'confirmed', 'declined'),
  };
  return fc.option(values[cell.type] ?? fc.constantFrom('甲', '乙'), { nil: undefined, freq: 3 });
}

function answerOf(field: Field): fc.Arbitrary<Answer | undefined> {
  if (field.type !== 'table') return cellOf(field);
  const cells = fc.record(
    Object.fromEntries((field.columns ?? []).map((column) => [column.code, cellOf(column)])),
  );
  const rows = fc
    .array(cells, { maxLength: 3 })
    .map((all) => ({ rows: all.map((each, index): Row => ({ id: `r${index}`, cells: told(each) })) }));
  return fc.option(
    fc.oneof({ weight: 5, arbitrary: rows }, { weight: 1, arbitrary: fc.constant({ none: true as const }) }),
    { nil: undefined },
  );
}

const told = (cells: Record<string, Answer | undefined>): Record<string, Answer> =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([code, answer]) => (answer === undefined ? [] : [[code, answer]])),
  );

/** Only the questions that some condition of the direction looks at. */
const factsIn = (direction: string): fc.Arbitrary<Facts> => {
  const trees = JSON.stringify(conditionsOf(definition, direction).map(({ tree }) => tree));
  const asked = [...fieldsOf(definition, direction).values()].filter(
    ({ code }) => trees.includes(`"${code}"`) || code.endsWith('.any') || code === 'unit.name',
  );
  return fc
    .record(Object.fromEntries(asked.map((field) => [field.code, answerOf(field)])))
    .map((answers) => ({ direction, answers: new Map(Object.entries(told(answers))) }));
};

const applications = fc.constantFrom(...definition.directions.map(({ code }) => code)).chain(factsIn);

const judgements = [
  'telecom-status',
  'credit-standing',
  'social-event',
  'policy-fit',
  'lead-category',
  'open-list',
  'park-kind',
  'emergency-opinion',
];
const aboutRows = [
  'accident-attribution@r0',
  'accident-attribution@r1',
  'list-match@l0',
  'list-match@l1',
  'same-project@l0',
  'credit-query@abnormal-operations',
  'repeat-query@previous-recognitions',
];
const optionsOf = (judgement: string) =>
  definition.judgements
    .find(({ code }) => code === judgement.split('@')[0])
    ?.options.map(({ code }) => code) ?? [];

const worlds: fc.Arbitrary<OutsideFacts> = fc.record({
  judged: fc
    .record(
      Object.fromEntries(
        [...judgements, ...aboutRows].map((each) => [
          each,
          fc.option(fc.constantFrom(...optionsOf(each)), { nil: undefined }),
        ]),
      ),
    )
    .map((all) => told(all) as Record<string, string>),
  lists: fc
    .record(
      Object.fromEntries(
        [
          'abnormal-operations',
          'serious-dishonesty',
          'safety-accident-records',
          'environmental-event-records',
          'previous-recognitions',
        ].map((list) => [list, fc.option(rowsOfList(list))]),
      ),
    )
    .map((all) =>
      Object.fromEntries(
        Object.entries(all).flatMap(([list, rows]) =>
          rows ? [[list, { datedOn: '2023-06-01', rows }]] : [],
        ),
      ),
    ),
  others: fc
    .subarray(['D1', 'D5'])
    .map((directions) =>
      Object.fromEntries(
        codes.map((code) => [
          code,
          directions.map((direction) => ({ id: `23-${direction}-0009`, cells: { direction } })),
        ]),
      ),
    ),
});

function rowsOfList(code: string) {
  const list = definition.lists.find((each) => each.code === code);
  const cells = Object.fromEntries(
    (list?.columns ?? []).map((column) => [
      column.code,
      fc.constantFrom(
        '',
        ...(column.code === list?.creditCode
          ? codes
          : column.code === list?.name
            ? ['甲', '乙']
            : column.type === 'date'
              ? days
              : ['larger', 'D1', 'D5', 'not-determined', '3']),
      ),
    ]),
  );
  return fc.array(fc.record(cells), { maxLength: 2 }).map((rows) =>
    rows.map((each, index) => ({
      id: `l${index}`,
      cells: each,
      document: '〔2021〕9号',
      datedOn: '2021-09-09',
    })),
  );
}

const known = (verdict: string) => verdict === 'met' || verdict === 'not-met';
const decide = (facts: Facts, outside: OutsideFacts) =>
  verdicts(definition, facts, { outside: outsideFacts(definition, outside) });
const runs = { numRuns: 150 };

test('telling more never turns a verdict that is known', () => {
  fc.assert(
    fc.property(applications, worlds, fc.infiniteStream(fc.boolean()), (full, world, coin) => {
      const keep = () => coin.next().value === true;
      const less: Facts = {
        ...full,
        answers: new Map(
          [...full.answers].filter(keep).map(([code, answer]) => [code, withGaps(answer, keep)]),
        ),
      };
      // A match by code holds until two persons overrule it: that takes back, and does not tell more.
      const lessJudged = {
        ...world,
        judged: Object.fromEntries(
          Object.entries(world.judged ?? {}).filter(([code]) => code.startsWith('list-match') || keep()),
        ),
      };

      const [before, after] = [decide(less, lessJudged), decide(full, world)];
      for (const [index, { condition, verdict }] of before.entries()) {
        if (known(verdict)) expect(`${condition}: ${after[index]?.verdict}`).toBe(`${condition}: ${verdict}`);
      }
    }),
    runs,
  );
});

function withGaps(answer: Answer, keep: () => boolean): Answer {
  if (typeof answer !== 'object' || !('rows' in answer)) return answer;
  return {
    rows: answer.rows.map(({ id, cells }) => ({
      id,
      cells: Object.fromEntries(Object.entries(cells).filter(keep)),
    })),
  };
}

test('what is not met on the applicant’s own facts is not met whatever lists, judgements and other applications say', () => {
  fc.assert(
    fc.property(applications, worlds, (facts, world) => {
      for (const [index, condition] of conditionsOf(definition, facts.direction).entries()) {
        const [own, all] = [ownVerdict(definition, condition, facts), decide(facts, world)[index]];
        if (known(own)) expect(all?.verdict).toBe(own);
        expect(all?.because === 'own-facts').toBe(own === 'not-met');
      }
    }),
    { numRuns: 60 },
  );
});

test('a browser with what the server found comes to the server’s verdicts, and is sent no row of a list', () => {
  fc.assert(
    fc.property(applications, worlds, (facts, world) => {
      const server = decide(facts, world);
      const sent = JSON.parse(JSON.stringify([...outsideLeaves(server.map(({ trace }) => trace))]));
      const browser = verdicts(definition, facts, { given: new Map(sent) });

      const shape = (all: typeof server) =>
        all.map(({ condition, verdict, because, notAcceptable }) => ({
          condition,
          verdict,
          because,
          notAcceptable,
        }));
      expect(shape(browser)).toEqual(shape(server));
      expect(browser.filter(refusesSubmission)).toHaveLength(server.filter(refusesSubmission).length);
      for (const code of [...codes, '甲', '乙', 'termTo', 'occurredOn'])
        expect(JSON.stringify(sent)).not.toContain(code);
    }),
    runs,
  );
});

test('a verdict depends on nothing but its arguments, and changes none of them', () => {
  fc.assert(
    fc.property(applications, applications, worlds, (facts, between, world) => {
      const before = JSON.stringify([[...facts.answers], world]);
      const first = decide(facts, world);
      decide(between, world);
      const again = decide(
        { ...facts, answers: new Map([...facts.answers].reverse()) },
        structuredClone(world),
      );

      expect(again).toEqual(first);
      expect(JSON.stringify([[...facts.answers], world])).toBe(before);
    }),
    { numRuns: 60 },
  );
});

test('de Morgan, on the conditions themselves', () => {
  fc.assert(
    fc.property(applications, worlds, (facts, world) => {
      const trees = conditionsOf(definition, facts.direction).map(({ tree }) => tree);
      const value = (tree: Tree) =>
        evaluateTree(definition, 'law', tree, facts, { outside: outsideFacts(definition, world) }).value;
      for (const pair of trees.map((tree, index): Tree[] => [
        tree,
        trees[(index + 1) % trees.length] as Tree,
      ])) {
        expect(value({ not: { all: pair } })).toBe(value({ any: pair.map((tree): Tree => ({ not: tree })) }));
        expect(value({ not: { any: pair } })).toBe(value({ all: pair.map((tree): Tree => ({ not: tree })) }));
      }
    }),
    { numRuns: 30 },
  );
});

test('every node is in the trace once, and everything unknown says why somewhere below', () => {
  fc.assert(
    fc.property(applications, worlds, (facts, world) => {
      for (const { trace } of decide(facts, world)) {
        const keys = [...leavesBelow(trace)].map(({ step, subject }) => `${step.key}@${subject}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const each of leavesBelow(trace)) {
          if (each.value === 'unknown')
            expect([...leavesBelow(each)].some(({ why }) => why !== undefined)).toBe(true);
          else expect(each.why).toBeUndefined();
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('at submission a verdict is met, or refuses, or is incomplete, or stays open: one of them', () => {
  fc.assert(
    fc.property(applications, worlds, (facts, world) => {
      const all = decide(facts, world);
      const { refusing, incomplete, open } = atSubmission(all);
      const met = all.filter(({ verdict }) => verdict === 'met');
      expect([...met, ...refusing, ...incomplete, ...open].map(({ condition }) => condition).sort()).toEqual(
        all.map(({ condition }) => condition).sort(),
      );
    }),
    { numRuns: 60 },
  );
});
