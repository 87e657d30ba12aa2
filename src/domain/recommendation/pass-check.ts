import type { Application } from '#domain/application/application.ts';
import type { Lifecycle } from '#domain/application/lifecycle.ts';
import { takeStep } from '#domain/application/take-step.ts';
import type { Outside } from '#domain/eligibility/outside.ts';
import type { ConditionVerdict } from '#domain/eligibility/verdict.ts';
import type { Person } from '#domain/people/person.ts';
import type { Judgement } from '#domain/programme/definition.ts';
import { isRefusal, type Problem, type Refusal, refuse } from '#domain/refusal.ts';
import type { CheckLine } from './check-list.ts';
import { type SaidBy, unconfirmedCorrection } from './corrected-facts.ts';
import type { AskedJudgement } from './judgements-asked.ts';
import { knownJudgements } from './known-judgements.ts';

export interface PassingRules {
  lifecycle: Lifecycle;
  judgements: readonly Judgement[];
  openLines: readonly CheckLine[];
  asked: readonly AskedJudgement[];
  verdicts: readonly ConditionVerdict[];
  judged: Outside['judged'];
  /** Who has answered this already, be it only as a proposal. */
  saidBy: SaidBy;
}

/** Passes a file to the leader: every line answered, every match settled, every judgement of the unit given. */
export function passCheck(
  application: Application,
  person: Person,
  rules: PassingRules,
): Application | Refusal {
  const step = takeStep(rules.lifecycle, 'pass-check', application, person);
  if (isRefusal(step)) return step;

  const [state] = step.to;
  if (!state) throw new Error('The lifecycle leads pass-check nowhere');
  return inTheWay(rules) ?? { ...application, state };
}

function inTheWay(rules: PassingRules): Refusal | undefined {
  const open = rules.asked.filter((each) => each.open && isWaitedFor(each, rules));
  const [matches, others] = [open.filter(isMatch), open.filter((each) => !isMatch(each))];
  if (matches.length > 0)
    return refuse(
      'list-match-open',
      { act: 'pass-check', count: `${matches.length}` },
      matches.map(problemOf),
    );

  // What two persons have not believed can go to the leader, who does not recommend it.
  const corrected = unconfirmedCorrection('pass-check', open, rules);
  if (corrected) return corrected;

  const lines = rules.openLines.map(
    ({ line }): Problem => ({ field: `check-line/${line}`, code: 'field-required' }),
  );
  if (others.length + lines.length === 0) return undefined;
  const judgements = new Set([
    ...(lines.length > 0 ? [knownJudgements.check] : []),
    ...others.map(({ judgement }) => judgement),
  ]);
  return refuse(
    'judgement-open',
    { act: 'pass-check', count: `${others.length + lines.length}`, judgements: [...judgements].join(', ') },
    [...lines, ...others.map(problemOf)],
  );
}

/** A preference that nobody confirmed counts as absent and stops nothing; a proposal to the leader is the clerk's answer. */
function isWaitedFor({ judgement, subject }: AskedJudgement, { judgements, saidBy }: PassingRules): boolean {
  if (judgement === knownJudgements.preference) return false;
  const counts = judgements.find(({ code }) => code === judgement)?.counts;
  return counts !== 'leader-decides' || saidBy(judgement, subject) === undefined;
}

const isMatch = ({ judgement }: AskedJudgement): boolean => judgement === knownJudgements.listMatch;

const problemOf = ({ judgement, subject }: AskedJudgement): Problem => ({
  field: subject === '' ? `judgement/${judgement}` : `judgement/${judgement}/${subject}`,
  code: 'field-required',
});
