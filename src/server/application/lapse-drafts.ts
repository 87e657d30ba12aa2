import type { Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { lockDrafts, saveApplication } from './application.store.ts';
import { closeSections } from './section.store.ts';

/** Applications have closed: what was never submitted, or was taken back, lapses. Its text stays readable to its unit. */
export async function lapseDrafts(
  _deps: Deps,
  trx: Trx,
  programme: string,
  at: Temporal.Instant,
): Promise<void> {
  for (const draft of await lockDrafts(trx, programme)) {
    await closeSections(trx, draft.id);
    const lapsed = await saveApplication(trx, { ...draft, state: 'lapsed' }, draft.version, at);
    await recordEvent(trx, 'clock', {
      at,
      act: 'lapse',
      programme,
      application: draft.id,
      version: lapsed.version,
      from: 'draft',
      to: 'lapsed',
    });
  }
}
