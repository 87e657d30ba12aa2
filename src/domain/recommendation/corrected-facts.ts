import type { Act } from '#domain/application/lifecycle.ts';
import { turnedToMet } from '#domain/eligibility/moments.ts';
import type { Outside } from '#domain/eligibility/outside.ts';
import type { ConditionVerdict, Verdict } from '#domain/eligibility/verdict.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { AskedJudgement } from './judgements-asked.ts';

/** An earlier submission of a file, by the verdicts on it. */
export interface EarlierSubmission {
  revision: number;
  /** As they were kept when it came in. */
  kept: ReadonlyMap<string, Verdict>;
  /** As they would be, had nothing been corrected since: what lists and people have said in the meantime is heard. */
  today: readonly ConditionVerdict[];
}

/** A hard condition that is met now, and was not with the answers of an earlier submission. */
export interface Turned {
  condition: string;
  /** The last submission with which it was not met. */
  before: number;
}

/**
 * What corrections turned from not met to met. A condition that would be met by the old answers too was turned by
 * others than the applicant: no fact of his has to be believed for it.
 */
export function turnedByCorrection(
  now: readonly ConditionVerdict[],
  earlier: readonly EarlierSubmission[],
): Turned[] {
  const newestFirst = earlier.toSorted((a, b) => b.revision - a.revision);
  const turned = new Map<string, number>();
  for (const { revision, kept, today } of newestFirst) {
    const before = today.map(({ condition, verdict }) => ({
      condition,
      verdict: verdict !== 'met' && kept.get(condition) === 'not-met' ? 'not-met' : verdict,
    }));
    for (const condition of turnedToMet(before, now))
      if (!turned.has(condition)) turned.set(condition, revision);
  }
  return [...turned].map(([condition, before]) => ({ condition, before }));
}

/** What the question is about: a condition that fails again, and is corrected again, is asked again. */
export const correctionSubject = ({ condition, before }: Turned): string => `${condition}@${before}`;

/** Who has said something of a question, while a second person has not. */
export type SaidBy = (judgement: string, subject: string) => string | undefined;

/** What keeps a file from a decision in its favour: a correction that nobody, or one person only, has found true. */
export function unconfirmedCorrection(
  act: Act,
  asked: readonly AskedJudgement[],
  {
    verdicts,
    judged,
    saidBy,
  }: { verdicts: readonly ConditionVerdict[]; judged: Outside['judged']; saidBy?: SaidBy | undefined },
): Refusal | undefined {
  const open = asked.flatMap((each) => {
    const answer = judged(each.judgement, each.subject);
    return each.correction && (answer === undefined || each.against.includes(answer))
      ? [{ ...each, correction: each.correction, answer }]
      : [];
  });
  const [first] = open;
  if (!first) return undefined;

  const { condition, before } = first.correction;
  const by = saidBy?.(first.judgement, first.subject);
  return refuse(
    'correction-unconfirmed',
    {
      act,
      condition,
      before: `${before}`,
      clauses: verdicts.find((each) => each.condition === condition)?.clauses.join(', ') ?? '',
      ...(first.answer !== undefined ? { disbelieved: `${before}` } : by !== undefined && { by }),
    },
    open.map(({ correction }) => ({
      field: `condition/${correction.condition}`,
      code: 'correction-unconfirmed',
      facts: { before: `${correction.before}` },
    })),
  );
}
