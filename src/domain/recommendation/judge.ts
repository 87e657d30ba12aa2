import type { ApplicationState } from '#domain/application/lifecycle.ts';
import { shownTo } from '#domain/application/shown-turn.ts';
import type { Person } from '#domain/people/person.ts';
import type { Definition, Judgement } from '#domain/programme/definition.ts';
import { type Problem, type Refusal, refuse } from '#domain/refusal.ts';
import type { AskedJudgement } from './judgements-asked.ts';
import { knownJudgements } from './known-judgements.ts';
import { isOnDesk, saidBy } from './on-desk.ts';

export interface Answering {
  judgement: string;
  subject: string;
  answer: string;
  reason?: string | undefined;
  sentence?: string | undefined;
}

/** An answer as it is written down. */
export interface Answered extends Answering {
  reason: string | undefined;
  sentence: string | undefined;
}

export interface JudgingRules {
  definition: Definition;
  /** What may be judged on the file as it stands. */
  asked: readonly AskedJudgement[];
  /** Who has answered this question already, and as what; the newest first. */
  answeredBy: readonly { by: string; role: string }[];
}

/**
 * Gives a judgement on a file. Only what the file asks can be answered, by those the programme names and while the file
 * is on their desk; what a leader decides another has proposed. An answer against the file has a reason, and one that another person is to confirm a sentence.
 */
export function judge(
  { number, state }: { number: string; state: ApplicationState },
  person: Person,
  answering: Answering,
  { definition, asked, answeredBy }: JudgingRules,
): Answered | Refusal {
  const judgement = definition.judgements.find(({ code }) => code === answering.judgement);
  const question = asked.find(
    (each) => each.judgement === answering.judgement && each.subject === answering.subject,
  );
  if (!judgement || !question) return refuse('not-found');

  const roles = saidBy(judgement);
  if (!roles.includes(person.role))
    return refuse('not-your-act', { act: 'judge', roles: roles.join(', '), role: person.role });
  const told = { act: 'judge', number, state: shownTo(person.role, state, false).state };
  if (!isOnDesk(judgement, person.role, state)) return refuse('out-of-turn', told);
  const decides = judgement.counts === 'leader-decides' && person.role === judgement.decidedBy;
  const proposal = answeredBy.find((each) => each.role !== judgement.decidedBy);
  if (decides && !proposal) return refuse('out-of-turn', told);
  if (decides && proposal?.by === person.id) return refuse('second-person-needed', { act: 'judge' });

  return answered(judgement, answering, question.against.includes(answering.answer));
}

function answered(judgement: Judgement, given: Answering, isAgainst: boolean): Answered | Refusal {
  if (!judgement.options.some(({ code }) => code === given.answer)) {
    return refuse('bad-input', {}, [{ field: 'answer', code: 'not-a-choice' }]);
  }
  const sentence = given.sentence?.trim() || undefined;
  // Where a programme has but one reason for an answer, nobody need choose it.
  const only = judgement.reasons.length === 1 ? judgement.reasons[0] : undefined;
  const reason = isAgainst ? (given.reason ?? only) : undefined;

  const problems: Problem[] = [];
  if (
    isAgainst &&
    judgement.reasons.length > 0 &&
    (reason === undefined || !judgement.reasons.includes(reason))
  ) {
    problems.push({ field: 'reason', code: reason === undefined ? 'field-required' : 'not-a-choice' });
  }
  if (
    !sentence &&
    (isAgainst || judgement.counts === 'second-person' || judgement.code === knownJudgements.softClause)
  ) {
    problems.push({ field: 'sentence', code: 'field-required' });
  }
  if (problems.length > 0) return refuse('reason-required', { act: 'judge' }, problems);
  return { judgement: given.judgement, subject: given.subject, answer: given.answer, reason, sentence };
}
