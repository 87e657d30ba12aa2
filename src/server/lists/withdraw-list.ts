import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { queueLogEntry } from '#server/transparency/queue-log-entry.ts';
import { insertWithdrawal, listVersions } from './list.store.ts';

/** Takes a version out of use, with a reason; it stays readable, and the version before it counts again. */
export function withdrawList(
  deps: Deps,
  person: Person,
  asked: { programme: string; list: string; number: number; reason: string },
): Promise<{ withdrawn: true } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const programme = deps.programmes.findFor(person, asked.programme);
    const version =
      programme &&
      (await listVersions(trx, programme.id)).find(
        (each) => each.list === asked.list && each.number === asked.number,
      );
    if (!programme || !version) return refuse('not-found');

    const at = deps.now();
    if (!(await insertWithdrawal(trx, { version: version.id, reason: asked.reason, by: person.id, at })))
      return refuse('out-of-turn', { act: 'withdraw-list' });
    const facts = { list: asked.list, number: asked.number };
    await recordEvent(trx, person, {
      at,
      act: 'withdraw-list',
      programme: programme.id,
      subject: version.id,
      facts,
      note: asked.reason,
    });
    await queueLogEntry(trx, 'list-withdrawn', { programme: asked.programme, ...facts }, at);
    return { withdrawn: true };
  });
}
