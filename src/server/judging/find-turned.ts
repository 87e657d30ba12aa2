import type { Application } from '#domain/application/application.ts';
import type { ConditionVerdict } from '#domain/eligibility/verdict.ts';
import {
  type EarlierSubmission,
  type Turned,
  turnedByCorrection,
} from '#domain/recommendation/corrected-facts.ts';
import { knownJudgements } from '#domain/recommendation/known-judgements.ts';
import { submittedAnswers } from '#server/application/submission.store.ts';
import type { Db } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { evaluateApplication } from '#server/eligibility/evaluate-application.ts';
import { verdictsCorrected } from '#server/eligibility/evaluation.store.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';

/** Which hard conditions a file meets only since its applicant corrected what he had submitted. */
export async function findTurned(
  deps: Deps,
  db: Db,
  programme: RunningProgramme,
  application: Application,
  now: readonly ConditionVerdict[],
  at: Temporal.Instant,
): Promise<Turned[]> {
  const isAsked = programme.definition.judgements.some(({ code }) => code === knownJudgements.correctedFact);
  if (!isAsked || application.revision < 2) return [];

  const earlier: EarlierSubmission[] = [];
  for (const { revision, verdicts } of await verdictsCorrected(db, application.id)) {
    const answers = await submittedAnswers(db, application.id, revision);
    const today = await evaluateApplication(deps, db, programme, application, answers, at);
    earlier.push({ revision, kept: verdicts, today: today.verdicts });
  }
  return turnedByCorrection(now, earlier);
}
