import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { lockApplication } from '#server/application/application.store.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { saveHandler } from './judgement.store.ts';

/** Takes a file onto one's own desk. One that a colleague holds is taken over only by saying so. */
export function claimFile(
  deps: Deps,
  person: Person,
  asked: { number: string; takeOver: boolean },
): Promise<{ mine: true } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const application = await lockApplication(trx, person, asked.number);
    if (!application) return refuse('not-found');
    if (application.handler === person.id) return { mine: true };
    if (application.handler && !asked.takeOver)
      return refuse('out-of-turn', { act: 'take-file', number: application.number });

    await saveHandler(trx, application.id, person.id);
    const facts = { takenOver: application.handler !== undefined };
    await recordEvent(trx, person, {
      at: deps.now(),
      act: 'take-file',
      programme: application.programme,
      application: application.id,
      facts,
    });
    return { mine: true };
  });
}

/** Puts a file of one's own back among those that nobody holds. */
export function releaseFile(
  deps: Deps,
  person: Person,
  asked: { number: string },
): Promise<{ mine: false } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const application = await lockApplication(trx, person, asked.number);
    if (!application) return refuse('not-found');
    if (application.handler !== person.id)
      return refuse('out-of-turn', { act: 'leave-file', number: application.number });

    await saveHandler(trx, application.id, null);
    await recordEvent(trx, person, {
      at: deps.now(),
      act: 'leave-file',
      programme: application.programme,
      application: application.id,
    });
    return { mine: false };
  });
}
