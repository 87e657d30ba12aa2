import { closeCorrection } from '#domain/application/close-correction.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { lockApplicationById, saveApplication } from './application.store.ts';
import { findCorrection, closeCorrection as settleCorrection } from './correction.store.ts';
import { restoreSubmitted } from './restore-submitted.ts';

/**
 * The limit of a return or a supplement has passed without an answer: the last submission stands, and whoever asked, the
 * recommending unit or the province, goes on with it.
 */
export const lapseCorrection =
  (act: 'close-correction' | 'close-supplement') =>
  async (deps: Deps, trx: Trx, key: string, at: Temporal.Instant): Promise<void> => {
    const correction = await findCorrection(trx, key);
    const application = correction && (await lockApplicationById(trx, correction.application));
    if (!application || correction.closedAt) return;

    const { lifecycle } = deps.programmes.ofVersion(application.programmeVersion);
    const closed = closeCorrection(act, application, lifecycle);
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
  };
