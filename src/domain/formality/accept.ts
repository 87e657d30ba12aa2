import type { Application } from '#domain/application/application.ts';
import type { Lifecycle } from '#domain/application/lifecycle.ts';
import { takeStep } from '#domain/application/take-step.ts';
import { waitsFor } from '#domain/eligibility/given.ts';
import { blocksAcceptance } from '#domain/eligibility/moments.ts';
import type { Outside } from '#domain/eligibility/outside.ts';
import { openLeaves } from '#domain/eligibility/trace.ts';
import type { ConditionVerdict } from '#domain/eligibility/verdict.ts';
import type { Person } from '#domain/people/person.ts';
import { type SaidBy, unconfirmedCorrection } from '#domain/recommendation/corrected-facts.ts';
import type { AskedJudgement } from '#domain/recommendation/judgements-asked.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';

export interface AcceptanceRules {
  lifecycle: Lifecycle;
  /** Every condition as it stands now, with all that is known of the file. */
  verdicts: readonly ConditionVerdict[];
  judged: Outside['judged'];
  asked: readonly AskedJudgement[];
  saidBy?: SaidBy;
}

/**
 * Accepts a file in form. Every hard condition is met and every soft one met or accepted with a reason: what is in the
 * way can only be mended by a supplement or an answer, or the file be rejected. A supplement that turned a hard condition
 * to met is believed by two officers first.
 */
export function accept(
  application: Application,
  person: Person,
  rules: AcceptanceRules,
): Application | Refusal {
  const step = takeStep(rules.lifecycle, 'accept', application, person);
  if (isRefusal(step)) return step;

  const [state] = step.to;
  if (!state) throw new Error('The lifecycle leads accept nowhere');
  return inTheWay(rules) ?? { ...application, state };
}

function inTheWay(rules: AcceptanceRules): Refusal | undefined {
  const { verdicts, judged } = rules;
  const blocking = blocksAcceptance(verdicts, judged);
  const problems = blocking.map(({ condition, block }) => ({
    field: `condition/${condition}`,
    code: block === 'open' ? 'cannot-tell-yet' : 'not-met',
  }));

  const failed = blocking.find(({ block }) => block !== 'open');
  if (failed) {
    const clauses = verdicts.find(({ condition }) => condition === failed.condition)?.clauses ?? [];
    return refuse(
      'condition-not-met',
      { act: 'accept', condition: failed.condition, clauses: clauses.join(', ') },
      problems,
    );
  }
  if (blocking.length === 0) return unconfirmedCorrection('accept', rules.asked, rules);

  const open = new Set(blocking.map(({ condition }) => condition));
  const judgements = verdicts
    .filter(({ condition }) => open.has(condition))
    .flatMap(({ trace }) => waitsFor(openLeaves(trace)));
  return refuse(
    'judgement-open',
    { act: 'accept', count: `${blocking.length}`, judgements: [...new Set(judgements)].join(', ') },
    problems,
  );
}
