import type { Trx } from '#server/database/in-transaction.ts';
import { putDue } from './due.store.ts';
import type { DueActName } from './due-acts.ts';

/**
 * Lets an act fall due at an instant, in the transaction that makes it necessary. Guards compute from instants, so a
 * late run delays a message or a tidy state and never opens or closes anything.
 */
export const due = (trx: Trx, at: Temporal.Instant, act: DueActName, key: string): Promise<void> =>
  putDue(trx, { act, key, at });
