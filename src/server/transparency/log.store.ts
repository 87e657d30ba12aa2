import type { Db, Trx } from '#server/database/in-transaction.ts';
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

/** A commitment with its salt, while that is kept: for whoever opens it. */
export async function findCommitment(
  db: Db,
  kind: string,
  subject: string,
): Promise<{ id: string; digest: Buffer; salt: Buffer | undefined; at: Temporal.Instant } | undefined> {
  const row = await db
    .selectFrom('commitment')
    .leftJoin('commitment_salt', 'commitment_salt.commitment_id', 'commitment.id')
    .select(['commitment.id', 'digest', 'salt', 'at'])
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      digest: Buffer.from(row.digest),
      salt: row.salt ? Buffer.from(row.salt) : undefined,
      at: row.at,
    }
  );
}
