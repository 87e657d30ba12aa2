import type { Outside } from './outside.ts';
import type { ConditionVerdict } from './verdict.ts';

/**
 * When a verdict bites. Each function answers for one moment of the procedure; what else guards an act (deadlines,
 * opinions, papers) stands with the act.
 */

/**
 * A hard condition that is not met on the applicant's own facts, or because another live application stands against
 * it, refuses a submission. What lists or judgements say is a warning then, and is settled by people afterwards.
 */
export const refusesSubmission = (verdict: ConditionVerdict): boolean =>
  verdict.class === 'hard' && verdict.verdict === 'not-met' && verdict.because !== 'outside';

/** An answer is missing that a condition needs: the form is incomplete. A human's answer may still be missing. */
export const leavesIncomplete = ({ verdict }: ConditionVerdict): boolean => verdict === 'cannot-tell-yet';

export interface AtSubmission {
  readonly refusing: readonly ConditionVerdict[];
  readonly incomplete: readonly ConditionVerdict[];
  /** Goes on, and must be settled before recommendation: who has to know is in the trace. */
  readonly open: readonly ConditionVerdict[];
}

export function atSubmission(verdicts: readonly ConditionVerdict[]): AtSubmission {
  const refusing = verdicts.filter(refusesSubmission);
  const incomplete = verdicts.filter(leavesIncomplete);
  const open = verdicts.filter(
    (each) => each.verdict !== 'met' && !refusing.includes(each) && !incomplete.includes(each),
  );
  return { refusing, incomplete, open };
}

/**
 * A resubmission or a supplement is refused for incompleteness only: a corrected fact that turns a verdict is what the
 * return was for, and is decided at recommendation or formality.
 */
export const atResubmission = (verdicts: readonly ConditionVerdict[]): Pick<AtSubmission, 'incomplete'> => ({
  incomplete: verdicts.filter(leavesIncomplete),
});

/** How a condition stands between the file and a decision in its favour. */
export type Block = 'not-met' | 'open' | 'upheld' | 'not-acceptable';

export interface Blocking {
  readonly condition: string;
  readonly block: Block;
}

type Judged = Outside['judged'];

/** The judgement by which a soft condition is accepted with a reason, its subject being the condition. */
const softClause = { judgement: 'soft-clause', accepted: 'accepted', upheld: 'upheld' } as const;

/** A soft condition is settled when it is met, or accepted with a reason where a reason can settle it. */
export const isSettled = (verdict: ConditionVerdict, judged: Judged): boolean =>
  blockOf(verdict, judged) === undefined;

function blockOf(verdict: ConditionVerdict, judged: Judged): Block | undefined {
  if (verdict.verdict === 'met') return undefined;
  const unsettled = verdict.verdict === 'not-met' ? 'not-met' : 'open';
  if (verdict.class === 'hard') return unsettled;
  if (verdict.notAcceptable) return 'not-acceptable';

  const answer = judged(softClause.judgement, verdict.condition);
  if (answer === softClause.accepted) return undefined;
  return answer === softClause.upheld ? 'upheld' : unsettled;
}

/** Nobody is recommended while a hard condition is not met or a soft one not settled. */
export function blocksRecommendation(verdicts: readonly ConditionVerdict[], judged: Judged): Blocking[] {
  return verdicts.flatMap((verdict) => {
    const block = blockOf(verdict, judged);
    return block ? [{ condition: verdict.condition, block }] : [];
  });
}

/** At the formality decision the same holds: what is blocked can only be rejected, or mended by a supplement. */
export const blocksAcceptance = blocksRecommendation;

/** Before the notice and before recognition: whoever no longer meets a hard condition drops out. */
export function dropsOut(verdicts: readonly ConditionVerdict[]): Blocking[] {
  return verdicts
    .filter((verdict) => verdict.class === 'hard' && verdict.verdict !== 'met')
    .map(({ condition, verdict }) => ({ condition, block: verdict === 'not-met' ? 'not-met' : 'open' }));
}

/** Hard conditions that a correction turned from not met to met: a second person sees such a change. */
export function turnedToMet(
  before: readonly Pick<ConditionVerdict, 'condition' | 'verdict'>[],
  after: readonly ConditionVerdict[],
): string[] {
  const failed = new Set(
    before.filter(({ verdict }) => verdict === 'not-met').map(({ condition }) => condition),
  );
  return after
    .filter((each) => each.class === 'hard' && each.verdict === 'met' && failed.has(each.condition))
    .map(({ condition }) => condition);
}
