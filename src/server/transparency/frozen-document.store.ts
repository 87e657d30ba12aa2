import { canonicalJson } from '#domain/canonical-json.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';
import { sha256 } from './digest.ts';

/** Keeps a document as the very text that its hash is of. The same document twice is one row. */
export async function freezeDocument(trx: Trx, document: unknown): Promise<Buffer> {
  const text = canonicalJson(document);
  const hash = sha256(text);
  await trx
    .insertInto('frozen_document')
    .values({ hash, text })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return hash;
}

/** The text again; the caller knows what it wrote. */
export async function readFrozen<Document>(db: Db, hash: Uint8Array): Promise<Document> {
  const { text } = await db
    .selectFrom('frozen_document')
    .select('text')
    .where('hash', '=', Buffer.from(hash))
    .executeTakeFirstOrThrow();
  return JSON.parse(text) as Document;
}
