import type { Application } from '#domain/application/application.ts';
import type { AcceptanceRules } from '#domain/formality/accept.ts';
import { submittedAnswers } from '#server/application/submission.store.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { evaluateApplication } from '#server/eligibility/evaluate-application.ts';
import { insertEvaluation } from '#server/eligibility/evaluation.store.ts';

export interface JudgedForm extends AcceptanceRules {
  /** Keeps the verdicts as those of the formality decision. */
  keep: (trx: Trx) => Promise<void>;
}

/** How every condition of a file stands at the formality check, on what was submitted last. */
export async function judgeForm(
  deps: Deps,
  trx: Trx,
  application: Application,
  at: Temporal.Instant,
): Promise<JudgedForm> {
  const programme = deps.programmes.ofVersion(application.programmeVersion);
  const answers = await submittedAnswers(trx, application.id);
  const { verdicts, outside, listVersions } = await evaluateApplication(
    deps,
    trx,
    programme,
    application,
    answers,
    at,
  );

  return {
    lifecycle: programme.lifecycle,
    verdicts,
    judged: outside.judged,
    keep: (inside) =>
      insertEvaluation(inside, {
        application: application.id,
        revision: application.revision,
        moment: 'formality',
        programmeVersion: application.programmeVersion,
        definition: programme.definition,
        listVersions,
        verdicts,
        at,
      }),
  };
}
