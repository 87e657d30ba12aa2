import { closeCorrection } from '#domain/application/close-correction.ts';
import { lockApplicationById, saveApplication } from '#server/application/application.store.ts';
import { findCorrection, closeCorrection as settleCorrection } from '#server/application/correction.store.ts';
import { restoreSubmitted } from '#server/application/restore-submitted.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';

/** The limit of a supplement has passed: the province decides on what was submitted last. */
export async function closeSupplement(
  deps: Deps,
  trx: Trx,
  key: string,
  at: Temporal.Instant,
): Promise<void> {
  const correction = await findCorrection(trx, key);
  const application = correction && (await lockApplicationById(trx, correction.application));
  if (!application || correction.closedAt) return;

  const act = 'close-supplement';
  const closed = closeCorrection(
    act,
    application,
    deps.programmes.ofVersion(application.programmeVersion).lifecycle,
  );
  if (!closed) return;
  await restoreSubmitted(deps, trx, application, at);
  await settleCorrection(trx, key, 'lapsed', at);
  const saved = await saveApplication(trx, closed, application.version, at);
  const { programme, id, state } = application;
  await recordEvent(trx, 'clock', {
    at,
    act,
    programme,
    application: id,
    version: saved.version,
    from: state,
    to: closed.state,
  });
}
