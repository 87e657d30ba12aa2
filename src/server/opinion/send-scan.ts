import type { FastifyReply } from 'fastify';
import type { Person } from '#domain/people/person.ts';
import { refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { savedAs } from '#server/http/saved-as.ts';
import { findScan } from './letter.store.ts';
import { whoseLetters } from './whose-letters.ts';

/** The scan of a reply, to be saved and never shown as a page of ours. */
export async function sendScan(deps: Deps, person: Person, reply: string, answer: FastifyReply) {
  const sha256 = await findScan(deps.db, reply, whoseLetters(person));
  if (!sha256) return answer.answer(refuse('not-found'));
  return answer
    .header('content-disposition', savedAs(reply))
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('cache-control', 'private, no-store')
    .type('application/octet-stream')
    .send(await deps.storage.read(sha256));
}
