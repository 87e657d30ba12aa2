import type { Application } from '#domain/application/application.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { describeApplication } from './describe-application.ts';
import { restoreAttachments, restoreSections } from './restore.store.ts';
import { submittedAnswers } from './submission.store.ts';
import { syncJointUnits } from './sync-joint-units.ts';

/**
 * Lays the last submission over the form again: a correction that was never sent must not come in with the next one,
 * through sections that were not opened for it.
 */
export async function restoreSubmitted(
  { programmes }: Pick<Deps, 'programmes'>,
  trx: Trx,
  application: Application,
  at: Temporal.Instant,
): Promise<void> {
  await restoreSections(trx, application.id);
  await restoreAttachments(trx, application.id, at);
  const answers = await submittedAnswers(trx, application.id);
  await describeApplication(trx, programmes.ofVersion(application.programmeVersion), application, answers);
  const joint = answers.get('jointUnits');
  if (joint) await syncJointUnits(trx, application, joint, at);
}
