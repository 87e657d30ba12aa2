import type { Application } from '#domain/application/application.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { countVerdicts } from '#server/eligibility/evaluation.store.ts';
import { examineFile } from './examine-file.ts';
import { saveVerdictCounts } from './judgement.store.ts';

/** Keeps the counts that desks show in step with what people have said of a file. */
export async function refreshVerdicts(
  deps: Deps,
  trx: Trx,
  application: Application,
  at: Temporal.Instant,
): Promise<void> {
  if (application.revision === 0) return; // a draft is counted when it is submitted
  const { verdicts } = await examineFile(deps, trx, application, at);
  await saveVerdictCounts(trx, application.id, countVerdicts(verdicts));
}
