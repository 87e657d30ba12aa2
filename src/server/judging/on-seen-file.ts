import type { Application } from '#domain/application/application.ts';
import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { lockApplication } from '#server/application/application.store.ts';
import type { Seen } from '#server/application/change-application.ts';
import { inTransaction, type Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { hasMovedOn, staleFile } from '#server/history/stale-version.ts';

/**
 * The frame of an act that says something of a file without moving it: found within scope, locked, and as it was seen.
 * Its version stays, so that a colleague may say something else of the same version.
 */
export function onSeenFile<Outcome>(
  deps: Deps,
  person: Person,
  asked: Seen,
  act: (trx: Trx, application: Application, at: Temporal.Instant) => Promise<Outcome | Refusal>,
): Promise<Outcome | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const application = await lockApplication(trx, person, asked.number);
    if (!application) return refuse('not-found');
    return hasMovedOn(person, application, asked.seen)
      ? staleFile(trx, person, application, asked.seen)
      : act(trx, application, deps.now());
  });
}
