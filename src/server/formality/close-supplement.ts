import { stepFor } from '#domain/application/lifecycle.ts';
import { lockApplicationById, saveApplication } from '#server/application/application.store.ts';
import { closeCorrection, findCorrection } from '#server/application/correction.store.ts';
import { closeSections } from '#server/application/section.store.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';

/** The limit of a supplement has passed: the province decides on what was submitted last. */
export async function closeSupplement(deps: Deps, trx: Trx, key: string, at: Temporal.Instant): Promise<void> {
  const correction = await findCorrection(trx, key);
  const application = correction && (await lockApplicationById(trx, correction.application));
  if (!application || correction.closedAt) return;

  const step = stepFor(deps.programmes.ofVersion(application.programmeVersion).lifecycle, 'close-supplement', application.state);
  const [state] = step?.to ?? [];
  if (!state) return;

  await closeSections(trx, application.id);
  await closeCorrection(trx, key, 'lapsed', at);
  const saved = await saveApplication(trx, { ...application, state }, application.version, at);
  await recordEvent(trx, 'clock', {
    at,
    act: 'close-supplement',
    programme: application.programme,
    application: application.id,
    version: saved.version,
    from: application.state,
    to: state,
  });
}
