import { lockApplicationById } from '#server/application/application.store.ts';
import { moveApplication } from '#server/application/move-application.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';

/** The term has ended. What the public reads is computed from the dates and needs no act; a revoked title ended before. */
export async function expireTitle(
  deps: Deps,
  trx: Trx,
  application: string,
  at: Temporal.Instant,
): Promise<void> {
  const file = await lockApplicationById(trx, application);
  if (file?.state !== 'recognised') return;
  await moveApplication(deps, trx, 'clock', file, { act: 'expire', to: 'expired', at });
}
