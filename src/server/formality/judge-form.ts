import type { Application } from '#domain/application/application.ts';
import type { AcceptanceRules } from '#domain/formality/accept.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { insertEvaluation } from '#server/eligibility/evaluation.store.ts';
import { examineFile } from '#server/judging/examine-file.ts';
import { namedJudgements, saidByOf } from '#server/judging/judgement.store.ts';

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
  const { programme, verdicts, outside, listVersions, asked } = await examineFile(deps, trx, application, at);

  return {
    lifecycle: programme.lifecycle,
    verdicts,
    judged: outside.judged,
    asked,
    saidBy: saidByOf(await namedJudgements(trx, application.id)),
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
