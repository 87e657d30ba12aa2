import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';

/** Bytes by their SHA-256: the same file twice is stored once, and a name a person gave never becomes a path. */
export interface Storage {
  /** A folder for what is still coming in. */
  incoming: string;
  keep: (path: string, sha256: Buffer) => Promise<void>;
  put: (bytes: Uint8Array, sha256: Buffer) => Promise<void>;
  read: (sha256: Buffer) => Promise<Readable>;
}

export async function openStorage(dataFolder: string): Promise<Storage> {
  const location = resolve(dataFolder, 'files');
  const incoming = resolve(dataFolder, 'incoming');
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  await mkdir(location, { recursive: true, mode: 0o700 });
  const disk = new Disk(new FSDriver({ location, visibility: 'private' }));

  return {
    incoming,
    keep: async (path, sha256) => disk.moveFromFs(path, keyOf(sha256)),
    put: async (bytes, sha256) => disk.put(keyOf(sha256), bytes),
    read: async (sha256) => disk.getStream(keyOf(sha256)),
  };
}

function keyOf(sha256: Buffer): string {
  const name = sha256.toString('hex');
  return join(name.slice(0, 2), name);
}
