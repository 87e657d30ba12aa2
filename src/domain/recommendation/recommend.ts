import type { Application } from '#domain/application/application.ts';
import type { Lifecycle } from '#domain/application/lifecycle.ts';
import { takeStep } from '#domain/application/take-step.ts';
import { waitsFor } from '#domain/eligibility/given.ts';
import { blocksRecommendation } from '#domain/eligibility/moments.ts';
import type { Outside } from '#domain/eligibility/outside.ts';
import { leavesBelow, openLeaves, type Step } from '#domain/eligibility/trace.ts';
import type { ConditionVerdict } from '#domain/eligibility/verdict.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { type SaidBy, unconfirmedCorrection } from './corrected-facts.ts';
import type { AskedJudgement } from './judgements-asked.ts';
import { knownJudgements } from './known-judgements.ts';
import type { OpinionResult } from './opinion.ts';

export interface RecommendingRules {
  lifecycle: Lifecycle;
  verdicts: readonly ConditionVerdict[];
  judged: Outside['judged'];
  asked: readonly AskedJudgement[];
  saidBy?: SaidBy;
  jointUnits: readonly { name: string; state: string }[];
  /** Left out where the programme asks no other department. */
  opinion?: StandingOpinion | undefined;
  /** How many of this direction the recommending unit may send; left out: as many as it likes. */
  limit?: { most: number; given: number } | undefined;
}

export interface StandingOpinion {
  result: OpinionResult | undefined;
  /** What an objection does: bars the file, or leaves it to the leader, whose reason is sent along. */
  objection: 'blocks' | 'leader-decides';
  document?: string | undefined;
  statement?: string | undefined;
  /** Since it was asked. */
  workingDays?: number | undefined;
}

/** Recommends a file that was checked. Silence of the department asked is never its consent. */
export function recommend(
  application: Application,
  person: Person,
  rules: RecommendingRules,
): Application | Refusal {
  const step = takeStep(rules.lifecycle, 'recommend', application, person);
  if (isRefusal(step)) return step;

  const [state] = step.to;
  if (!state) throw new Error('The lifecycle leads recommend nowhere');
  return (
    failed(rules, (verdict) => !failsByOpinion(verdict)) ??
    openMatch(rules) ??
    unconfirmedCorrection('recommend', rules.asked, rules) ??
    unconfirmed(rules) ??
    withoutOpinion(application, rules) ??
    failed(rules) ??
    unjudged(rules) ??
    beyondLimit(application, rules) ?? { ...application, state }
  );
}

/** Not met, or upheld against the file: only a corrected fact, or another answer, can help. */
function failed(
  { verdicts, judged }: RecommendingRules,
  heeded: (verdict: ConditionVerdict) => boolean = () => true,
): Refusal | undefined {
  const blocking = blocksRecommendation(verdicts.filter(heeded), judged).filter(
    ({ block }) => block !== 'open',
  );
  const problems = blocking.map(({ condition }) => ({ field: `condition/${condition}`, code: 'not-met' }));
  const [first] = verdicts.filter(({ condition }) => blocking.some((each) => each.condition === condition));
  if (!first) return undefined;

  const facts = { act: 'recommend', condition: first.condition, clauses: first.clauses.join(', ') };
  const repeats = first.because === 'outside' && asksFor(first.trace.step, knownJudgements.sameProject);
  return refuse(repeats ? 'repeat-in-direction' : 'condition-not-met', facts, problems);
}

/** Where a list cannot be used the department's word stands for it: then its objection is what people have to be told. */
const failsByOpinion = ({ because, trace }: ConditionVerdict): boolean =>
  because === 'outside' &&
  [...leavesBelow(trace)].some(
    ({ step, value }) => step.judgement === knownJudgements.opinion && value === false,
  );

const asksFor = (step: Step, judgement: string): boolean =>
  step.judgement === judgement || step.parts.some((part) => asksFor(part, judgement));

function openMatch({ asked }: RecommendingRules): Refusal | undefined {
  const open = asked.filter((each) => each.open && each.judgement === knownJudgements.listMatch);
  return open.length > 0
    ? refuse('list-match-open', { act: 'recommend', count: `${open.length}` })
    : undefined;
}

/** Who is named in the form takes part, or is taken out of it: one who declined has to go by a correction. */
function unconfirmed({ jointUnits, verdicts }: RecommendingRules): Refusal | undefined {
  const open =
    jointUnits.find(({ state }) => state === 'invited') ??
    jointUnits.find(({ state }) => state === 'declined');
  if (!open) return undefined;
  const clauses = verdicts.find(({ trace }) => waits(trace.step, 'confirmed'))?.clauses ?? [];
  return refuse('joint-not-confirmed', { act: 'recommend', unit: open.name, clauses: clauses.join(', ') });
}

const waits = (step: Step, kind: Step['kind']): boolean =>
  step.kind === kind || step.parts.some((part) => waits(part, kind));

function withoutOpinion({ number }: Application, { opinion }: RecommendingRules): Refusal | undefined {
  if (!opinion || opinion.result === 'no-objection') return undefined;
  if (opinion.result === 'objection') {
    if (opinion.objection === 'leader-decides') return undefined;
    return refuse('opinion-objects', {
      act: 'recommend',
      number,
      document: opinion.document ?? '',
      statement: opinion.statement ?? '',
    });
  }
  return refuse('opinion-missing', {
    act: 'recommend',
    number,
    workingDays: opinion.workingDays === undefined ? '' : `${opinion.workingDays}`,
  });
}

/** What people must still say: conditions that wait for them, and credit codes that nobody has verified. */
function unjudged({ verdicts, judged, asked }: RecommendingRules): Refusal | undefined {
  const blocked = new Set(blocksRecommendation(verdicts, judged).map(({ condition }) => condition));
  const waiting = verdicts.filter(({ condition }) => blocked.has(condition));
  const unverified = asked.filter(
    ({ judgement, subject, open, against }) =>
      judgement === knownJudgements.codeOverride &&
      (open || against.includes(judged(judgement, subject) ?? '')),
  );

  const judgements = new Set([
    ...waiting.flatMap(({ trace }) => waitsFor(openLeaves(trace))),
    ...unverified.map(({ judgement }) => judgement),
  ]);
  const count = waiting.length + unverified.length;
  if (count === 0) return undefined;
  const problems = waiting.map(({ condition }) => ({
    field: `condition/${condition}`,
    code: 'cannot-tell-yet',
  }));
  return refuse(
    'judgement-open',
    { act: 'recommend', count: `${count}`, judgements: [...judgements].join(', ') },
    problems,
  );
}

function beyondLimit({ direction }: Application, { limit }: RecommendingRules): Refusal | undefined {
  if (!limit || limit.given < limit.most) return undefined;
  return refuse('unit-limit-reached', {
    act: 'recommend',
    direction,
    most: `${limit.most}`,
    given: `${limit.given}`,
  });
}
