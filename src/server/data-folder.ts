import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { StartProblem } from './start-problem.ts';

/**
 * Takes the data folder for this process: two servers on one folder would stop each other's database.
 * Answers with the way to let it go. What a killed process left is taken over.
 */
export async function takeDataFolder(folder: string): Promise<() => Promise<void>> {
  const note = join(folder, 'taken-by');
  try {
    await makeFolder(resolve(folder));
    const owner = Number(await readFile(note, 'utf8').catch(() => '0'));
    if (owner && owner !== process.pid && (await isOurs(owner)))
      throw new StartProblem('data-folder-taken', { folder, process: String(owner) });
    await writeFile(note, `${process.pid}\n`);
  } catch (problem) {
    if (problem instanceof StartProblem) throw problem;
    throw new StartProblem('data-folder-unwritable', {
      folder,
      why: (problem as NodeJS.ErrnoException).code ?? '',
    });
  }
  return () => rm(note, { force: true });
}

/** Folder by folder: Node's own `recursive` never ends where the system says that a parent which is there is not, as in /proc. */
async function makeFolder(folder: string, { withParents = true } = {}): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o755 });
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || !withParents || dirname(folder) === folder) throw problem;
    await makeFolder(dirname(folder));
    await makeFolder(folder, { withParents: false });
  }
}

/** A number may have been given to another program since; where the system can tell, only one of ours counts. */
async function isOurs(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const words = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => 'server/main.ts');
  return words.includes('server/main.ts');
}
