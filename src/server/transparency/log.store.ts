import type { Trx } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';

export async function insertLogEntry(
  trx: Trx,
  entry: { kind: string; leaf: string; at: Temporal.Instant },
): Promise<void> {
  const id = newId();
  await trx
    .insertInto('log_entry')
    .values({ id, ...entry })
    .execute();
  await trx.insertInto('log_queue').values({ entry_id: id }).execute();
}

export async function insertCommitment(
  trx: Trx,
  {
    kind,
    subject,
    digest,
    salt,
    at,
  }: { kind: string; subject: string; digest: Buffer; salt: Uint8Array; at: Temporal.Instant },
): Promise<string> {
  const id = newId();
  await trx.insertInto('commitment').values({ id, kind, subject, digest, at }).execute();
  await trx
    .insertInto('commitment_salt')
    .values({ commitment_id: id, salt: Buffer.from(salt) })
    .execute();
  return id;
}
