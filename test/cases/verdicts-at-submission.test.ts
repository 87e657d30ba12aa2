import { expect, test } from 'vitest';
import { atSubmission, blocksAcceptance } from '#domain/eligibility/moments.ts';
import { type ConditionVerdict, conditionsOf, verdicts } from '#domain/eligibility/verdict.ts';
import type { Moment } from '#server/demo/case.schema.ts';
import { changeAnswers } from '#server/demo/change-answers.ts';
import type { DemoCase } from '#server/demo/read-cases.ts';
import { casesOf } from '#server/demo/read-year.ts';
import { factsAt, outsideAt, readDemoData, verdictsAt } from '#test/support/demo-data.ts';

const data = await readDemoData('programmes/shandong-2023');
const { definition, cases, year } = data;
const applying = cases.filter(({ number }) => number <= 64);

const submissions = applying.map((demoCase) => ({
  demoCase,
  found: verdictsAt(data, demoCase, submittedAt(demoCase)),
}));

const checks = applying
  .filter(({ end }) => end !== 'refused' && end !== 'lapsed' && end !== 'withdrawn')
  .map((demoCase) => ({
    demoCase,
    found: verdictsAt(data, demoCase, Temporal.Instant.from('2023-06-13T09:00+08:00')),
  }));

const decisions = year
  .filter(({ act }) => act === 'accept' || act === 'reject')
  .flatMap(({ act, at, ...row }) =>
    applying
      .filter(({ number }) => casesOf({ act, at, ...row }).includes(number))
      .map((demoCase) => ({
        demoCase,
        act,
        judged: outsideAt(data, demoCase, at).judged,
        found: verdictsAt(data, demoCase, at),
      })),
  );

test.each(submissions.map((each) => [each.demoCase.number, each.demoCase.unit.name, each] as const))(
  '%i %s: every condition at submission',
  (_, __, { demoCase, found }) => {
    expect(stated(found)).toEqual(stated(expected(demoCase, 'submission')));
  },
);

test('what refuses a submission is what the year says is refused, and nothing else', () => {
  const outcomes = submissions.flatMap(({ demoCase, found }) => {
    const { refusing, incomplete } = atSubmission(found);
    return refusing.length + incomplete.length > 0 ? [demoCase.number] : [];
  });

  const refused = year.filter((row) => row.act === 'submit' && row.refused).flatMap(casesOf);
  expect(outcomes).toEqual(refused.toSorted((a, b) => a - b));
  expect(refused).toHaveLength(18);
});

test.each(checks.map((each) => [each.demoCase.number, each] as const))(
  '%i: the judgements of the unit check settle what was open',
  (_, { demoCase, found }) => {
    expect(stated(found)).toEqual(stated(expected(demoCase, 'unit-check')));
  },
);

test.each(decisions.map((each) => [each.demoCase.number, each.act, each] as const))(
  '%i: formality decision %s',
  (_, act, { demoCase, judged, found }) => {
    expect(stated(found)).toEqual(stated(expected(demoCase, 'formality')));
    if (act === 'accept') expect(blocksAcceptance(found, judged)).toEqual([]);
  },
);

// Conditions that no file of the cast fails: a file that otherwise meets them, and what is changed in it or judged of it.
//  case  condition                     change                                         verdict
const failed = `
     1  good-social-credit            credit.declaredClean=no                        not-met
     1  good-social-credit            judged credit-standing=not-good                not-met
    64  no-harmful-social-event       judged social-event=found                      not-met
    13  cloud-mode-named              cloud.mode=none                                not-met
    14  cloud-mode-named              cloud.mode=private                             met
     2  certificate-valid             certificate.validUntil=2023-05-30              not-met
     2  certificate-valid             certificate.validUntil=2023-05-31              met
    33  link-and-scene-named          judged open-list=not-acceptable                not-met
    45  lead-and-joint-units          declined                                       not-met
    60  park-kind                     judged park-kind=not-acceptable                not-met
`;

const table = failed
  .trim()
  .split('\n')
  .map(
    (line) =>
      /^\s*(\d+)\s+(\S+)\s{2,}(.+?)\s{2,}(\S+)\s*$/.exec(line)!.slice(1) as [string, string, string, string],
  )
  .map(([number, condition, change, verdict]) => ({
    number,
    condition,
    change,
    verdict,
    found: verdictWith(Number(number), condition, change),
  }));

test.each(table)('$number with $change: $condition $verdict', ({ found, verdict }) => {
  expect(found.verdict).toBe(verdict);
});

test('every condition of every direction is met by one and not met by another', () => {
  const seen = [
    ...[...submissions, ...checks, ...decisions].flatMap(({ found }) => found),
    ...table.map(({ found }) => found),
  ];
  for (const { code } of definition.directions) {
    for (const { code: condition } of conditionsOf(definition, code)) {
      const came = new Set(seen.filter((each) => each.condition === condition).map(({ verdict }) => verdict));
      expect({ condition, met: came.has('met'), notMet: came.has('not-met') }).toEqual({
        condition,
        met: true,
        notMet: true,
      });
    }
  }
});

function caseOf(number: number): DemoCase {
  return cases.find((each) => each.number === number)!;
}

/** The instant of its submission, refused or not. */
function submittedAt({ number }: DemoCase): Temporal.Instant {
  return year.find((row) => row.act === 'submit' && casesOf(row).includes(number))!.at;
}

function expected(demoCase: DemoCase, moment: Moment) {
  return conditionsOf(definition, demoCase.direction).map(({ code }) => ({
    condition: code,
    verdict: demoCase.expected[moment].get(code) ?? 'met',
  }));
}

function stated(found: readonly { condition: string; verdict: string }[]) {
  return Object.fromEntries(found.map(({ condition, verdict }) => [condition, verdict]));
}

function verdictWith(number: number, condition: string, change: string): ConditionVerdict {
  const demoCase = caseOf(number);
  const at = submittedAt(demoCase);
  const facts = factsAt(data, demoCase, at);
  const outside = outsideAt(data, demoCase, at);
  const [, judgement, answer] = /^judged (\S+)=(\S+)$/.exec(change) ?? [];
  const [, field = '', value = ''] = /^([\w.]+)=(\S+)$/.exec(change) ?? [];
  const judged = (code: string, subject: string) =>
    code === judgement ? answer : outside.judged(code, subject);
  const participation =
    change === 'declined'
      ? new Map([...(facts.participation ?? [])].map(([id]) => [id, 'declined']))
      : facts.participation;

  const found = verdicts(
    definition,
    {
      ...facts,
      participation,
      answers: field === '' ? facts.answers : changeAnswers(facts.answers, { [field]: value }),
    },
    { outside: { ...outside, judged } },
  );
  return found.find((each) => each.condition === condition)!;
}
