import { canonicalJson } from '#domain/canonical-json.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { committed } from './digest.ts';
import { insertCommitment, insertLogEntry } from './log.store.ts';

/**
 * Queues a public fact for the transparency log in the act's own transaction: what was not committed then can never be
 * proved later. The leaf is canonical JSON of public facts; never personal data.
 */
export async function queueLogEntry(
  trx: Trx,
  kind: string,
  facts: Readonly<Record<string, unknown>>,
  at: Temporal.Instant,
): Promise<void> {
  await insertLogEntry(trx, { kind, leaf: canonicalJson({ kind, at: at.toString(), ...facts }), at });
}

/** Binds us to something not yet public: its salted digest is queued, the salt kept apart until it may be opened. */
export async function commitTo(
  { random }: Pick<Deps, 'random'>,
  trx: Trx,
  commitment: { kind: string; subject: string; value: unknown; at: Temporal.Instant },
): Promise<{ id: string; digest: Buffer }> {
  const salt = random(32);
  const digest = committed(commitment.kind, commitment.value, salt);
  const id = await insertCommitment(trx, {
    kind: commitment.kind,
    subject: commitment.subject,
    digest,
    salt,
    at: commitment.at,
  });
  await queueLogEntry(
    trx,
    'commitment',
    { of: commitment.kind, digest: digest.toString('hex') },
    commitment.at,
  );
  return { id, digest };
}
