import { type ApplicationState, states } from '#domain/application/lifecycle.ts';
import { toldOutside } from '#domain/application/shown-turn.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { type OpinionRequest, standingOpinion } from './opinion.ts';

export interface RequestingRules {
  definition: Definition;
  /** Code of the judgement that is asked for. */
  subject: string;
  dueOn: Temporal.PlainDate;
  today: Temporal.PlainDate;
  /** What was asked of this file on this subject before, the newest first. */
  requests: readonly OpinionRequest[];
  /** Of the facts as they are. */
  digest: string;
}

const stage = 'emergency-opinion';
const beforeReporting: readonly ApplicationState[] = ['submitted', 'returned', 'checked'];

/**
 * Whether another department may be asked about a file now: from submission until it is signed, one question at a time,
 * and not again once it has said that it does not object. An objection or "cannot confirm" may be followed by a new question.
 */
export function mayRequestOpinion(
  { number, state }: { number: string; state: ApplicationState },
  rules: RequestingRules,
): Refusal | undefined {
  const { definition, subject, requests } = rules;
  const isAsked = definition.judgements.some(
    ({ code, by }) => code === subject && by.includes('opinion-officer'),
  );
  if (!isAsked) return refuse('bad-input', {}, [{ field: 'subject', code: 'not-a-choice' }]);
  if (Temporal.PlainDate.compare(rules.dueOn, rules.today) < 0) {
    return refuse('bad-input', {}, [
      { field: 'dueOn', code: 'outside-period', facts: { fromAt: rules.today.toString() } },
    ]);
  }
  const isOn = definition.stages.some(({ code, on }) => code === stage && on);
  const isDone =
    requests.some(({ open }) => open) || standingOpinion(requests, rules.digest) === 'no-objection';
  if (!isOn || isDone || !states[state].live || !beforeReporting.includes(state))
    return refuse('out-of-turn', { act: 'request-opinion', number, state: toldOutside(state) });
  return undefined;
}
