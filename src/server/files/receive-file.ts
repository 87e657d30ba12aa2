import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileTypeFromFile } from 'file-type';
import type { GivenFile } from '#domain/form/check-file.ts';
import { keepable } from '#domain/keepable-text.ts';
import type { Storage } from './storage.ts';

export interface ReceivedFile extends GivenFile {
  path: string;
  sha256: Buffer;
  mediaType: string;
  discard: () => Promise<void>;
}

/** Takes in a stream beside the storage: hashed while it comes, its kind told from its content. */
export async function receiveFile(
  storage: Pick<Storage, 'incoming'>,
  name: string,
  stream: Readable,
): Promise<ReceivedFile> {
  const path = join(storage.incoming, randomUUID());
  const hash = createHash('sha256');
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  const discard = () => rm(path, { force: true });
  try {
    await pipeline(stream, measure, createWriteStream(path, { mode: 0o600 }));
    const found = bytes === 0 ? undefined : await fileTypeFromFile(path);
    const type = found?.ext as string | undefined;
    return {
      name: keepable(name),
      path,
      bytes,
      sha256: hash.digest(),
      type,
      mediaType: found?.mime ?? 'application/octet-stream',
      unreadable: await isLocked(path, type),
      discard,
    };
  } catch (problem) {
    await discard();
    throw problem;
  }
}

/** A PDF that needs a password names its encryption in the trailer (ISO 32000-1, 7.6). */
async function isLocked(path: string, type: string | undefined): Promise<boolean> {
  if (type !== 'pdf') return false;
  const content = await readFile(path, 'latin1');
  return content.includes('/Encrypt') || !content.includes('%%EOF');
}
