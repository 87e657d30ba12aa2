import { type ApplicationState, states } from '#domain/application/lifecycle.ts';
import { toldOutside } from '#domain/application/shown-turn.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { type OpinionRequest, standingOpinion } from './opinion.ts';

export interface OpinionRules {
  definition: Definition;
  /** Code of the judgement that is asked for. */
  subject: string;
  /** What was asked of this file on this subject before, the newest first. */
  requests: readonly OpinionRequest[];
  /** Of the facts as they are. */
  digest: string;
}

export interface RequestingRules extends OpinionRules {
  dueOn: Temporal.PlainDate;
  today: Temporal.PlainDate;
}

const stage = 'emergency-opinion';
const beforeReporting: readonly ApplicationState[] = ['submitted', 'returned', 'checked'];

/** Whether another department may be asked about a file now, and be given until this day to answer. */
export function mayRequestOpinion(
  { number, state }: { number: string; state: ApplicationState },
  rules: RequestingRules,
): Refusal | undefined {
  if (!isAsked(rules)) return refuse('bad-input', {}, [{ field: 'subject', code: 'not-a-choice' }]);
  if (Temporal.PlainDate.compare(rules.dueOn, rules.today) < 0) {
    return refuse('bad-input', {}, [
      { field: 'dueOn', code: 'outside-period', facts: { fromAt: rules.today.toString() } },
    ]);
  }
  return isOpinionOpen(state, rules)
    ? undefined
    : refuse('out-of-turn', { act: 'request-opinion', number, state: toldOutside(state) });
}

/**
 * Whether there is something to ask another department: from submission until the file is signed, one question at a time,
 * and not again once it has said that it does not object. An objection or "cannot confirm" may be followed by a new question.
 */
export function isOpinionOpen(state: ApplicationState, rules: OpinionRules): boolean {
  const { definition, requests, digest } = rules;
  const isOn = definition.stages.some(({ code, on }) => code === stage && on);
  const isDone = requests.some(({ open }) => open) || standingOpinion(requests, digest) === 'no-objection';
  return isAsked(rules) && isOn && !isDone && states[state].live && beforeReporting.includes(state);
}

const isAsked = ({ definition, subject }: OpinionRules): boolean =>
  definition.judgements.some(({ code, by }) => code === subject && by.includes('opinion-officer'));
