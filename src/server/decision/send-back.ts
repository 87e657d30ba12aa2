import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { preparedSince } from './prepared-since.ts';
import { deleteSignatureRequest, lockSignatureRequest, type SignedKind } from './signature-request.store.ts';

/** Gives what waits for a signature, as it was read, back to whoever prepared it, with the reason; or he takes it back himself. */
export function sendBack(
  deps: Deps,
  person: Person,
  asked: { programme: string; kind: SignedKind; seen: string; sentence: string },
): Promise<{ sentBack: true } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const programme = deps.programmes.findFor(person, asked.programme);
    const request = programme && (await lockSignatureRequest(trx, programme.id, asked.kind));
    if (!programme || !request) return refuse('not-found');
    if (request.hash.toString('hex') !== asked.seen) return preparedSince(asked.kind, request);
    if (request.preparedBy !== person.id && asked.sentence.trim() === '') {
      return refuse('reason-required', {}, [{ field: 'sentence', code: 'field-required' }]);
    }
    await deleteSignatureRequest(trx, programme.id, asked.kind);
    await recordEvent(trx, person, {
      at: deps.now(),
      act: 'send-back',
      programme: programme.id,
      facts: { kind: asked.kind, hash: request.hash.toString('hex') },
      note: asked.sentence.trim() || undefined,
    });
    return { sentBack: true };
  });
}
