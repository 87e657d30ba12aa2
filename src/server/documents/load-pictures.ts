import { buffer } from 'node:stream/consumers';
import type { Deps } from '#server/deps.ts';
import { findFile } from '#server/files/file.store.ts';

/** A page of paper shows no more than some megapixels; what is larger is named there, and seen in the system. */
const mostBytes = 10 * 1024 * 1024;

/** The bytes of pictures by their hash, without those that are too large or no longer kept. */
export async function loadPictures(
  { db, storage }: Pick<Deps, 'db' | 'storage'>,
  hashes: Iterable<string>,
): Promise<Map<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  for (const hash of new Set(hashes)) {
    const sha256 = Buffer.from(hash, 'hex');
    const file = sha256.length === 32 ? await findFile(db, sha256) : undefined;
    if (!file || file.erased || file.bytes > mostBytes) continue;
    pictures.set(hash, await buffer(await storage.read(sha256)));
  }
  return pictures;
}
