import type { Answers } from '#domain/application/answers.ts';
import type { Application } from '#domain/application/application.ts';
import { type CheckLine, checkListOf } from '#domain/recommendation/check-list.ts';
import { type AskedJudgement, judgementsAsked } from '#domain/recommendation/judgements-asked.ts';
import { submittedAnswers } from '#server/application/submission.store.ts';
import type { Db } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { type Evaluated, evaluateApplication } from '#server/eligibility/evaluate-application.ts';
import { submittedAttachmentsOf } from '#server/files/attachment.store.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { findTurned } from './find-turned.ts';

/** A file as those see it who judge it: what was submitted, what comes of it, and what it asks of people. */
export interface Examined extends Evaluated {
  programme: RunningProgramme;
  answers: Answers;
  lines: readonly CheckLine[];
  asked: readonly AskedJudgement[];
}

export async function examineFile(
  deps: Deps,
  db: Db,
  application: Application,
  at: Temporal.Instant,
): Promise<Examined> {
  const programme = deps.programmes.ofVersion(application.programmeVersion);
  const { definition } = programme;
  const answers = await submittedAnswers(db, application.id);
  const evaluated = await evaluateApplication(deps, db, programme, application, answers, at);
  const attachments = await submittedAttachmentsOf(db, application.id);
  const turned = await findTurned(deps, db, programme, application, evaluated.verdicts, at);
  return {
    ...evaluated,
    programme,
    answers,
    lines: checkListOf({ definition, ...evaluated, attachments }),
    asked: judgementsAsked({ definition, ...evaluated, turned }),
  };
}
