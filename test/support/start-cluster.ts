import { chmod, mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startCluster } from '#server/database/cluster.ts';
import { createDatabaseIn } from '#server/database/connect.ts';
import { migrateDatabase } from '#server/database/migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    clusterUrl: string;
  }
}

/** One PostgreSQL for the whole run, in memory where there is room, and the template that every test clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(await roomyPlace(), 'shifan-test-'));
  await chmod(folder, 0o755); // else a cluster run under root's other account would be put elsewhere, on a disk
  const discard = () => rm(folder, { recursive: true, force: true });
  const cluster = await startCluster(folder, { careless: true }).catch(async (problem) => {
    await discard();
    throw problem;
  });
  const end = () => cluster.stop().finally(discard);

  // What ends the run here is not asked to clean up behind itself.
  try {
    await createDatabaseIn(cluster.url('postgres'), 'template_migrated');
    await migrateDatabase(cluster.url('template_migrated'), Temporal.Instant.from('2023-05-04T09:00+08:00'));
  } catch (problem) {
    await end();
    throw problem;
  }
  project.provide('clusterUrl', cluster.url('postgres'));
  return end;
}

const roomy = 2 * 1024 ** 3;

async function roomyPlace(): Promise<string> {
  const memory = await statfs('/dev/shm').catch(() => undefined);
  return memory && memory.bavail * memory.bsize > roomy ? '/dev/shm' : tmpdir();
}
