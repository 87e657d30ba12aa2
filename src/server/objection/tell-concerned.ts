import { lockApplicationById } from '#server/application/application.store.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import { toApplicant } from '#server/message/concerned.ts';
import { notify } from '#server/message/notify.ts';
import type { KeptObjection } from './objection.store.ts';

/** Tells the unit whose file an objection is about; of one to the notice as a whole nobody is told by name. */
export async function tellConcerned(
  trx: Trx,
  { application, number }: Pick<KeptObjection, 'application' | 'number'>,
  template: 'objection-admitted' | 'objection-decided',
  { at, reason }: { at: Temporal.Instant; reason?: string },
): Promise<void> {
  const file = application === null ? undefined : await lockApplicationById(trx, application);
  if (!file) return;
  await notify(trx, {
    ...toApplicant(file),
    template,
    facts: {
      number: file.number,
      objection: number,
      ...(reason && { reason }),
      programmeVersion: file.programmeVersion,
    },
    at,
  });
}
