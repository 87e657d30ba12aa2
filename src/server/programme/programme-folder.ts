import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const shipped = resolve(import.meta.dirname, '../../../programmes');

/** The folder of a programme: a path, or the name of one under `programmes/`, here or among those shipped. */
export async function programmeFolder(named: string): Promise<string | undefined> {
  for (const folder of [named, join('programmes', named), join(shipped, named)]) {
    if (await isFolder(folder)) return folder;
  }
  return undefined;
}

/** The shipped programme that brings a demonstration, a folder `demo` in its own; of several the first by name. */
export async function folderWithDemo(): Promise<string | undefined> {
  for (const name of (await readdir(shipped)).toSorted()) {
    if (await isFolder(join(shipped, name, 'demo'))) return join(shipped, name);
  }
  return undefined;
}

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
