import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startCluster } from './cluster.ts';
import { migrate } from './migrate.ts';

/** Asks something of a database that has just been migrated from nothing, in a cluster that is thrown away. */
export async function onMigratedDatabase<T>(ask: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'shifan-schema-'));
  await chmod(folder, 0o755); // else a cluster run by root's postgres account would be put elsewhere, and stay there
  const cluster = await startCluster(folder, { careless: true });
  const client = new pg.Client({ connectionString: cluster.url('postgres') });
  try {
    await client.connect();
    await migrate(client, Temporal.Instant.fromEpochMilliseconds(0));
    return await ask(client);
  } finally {
    await client.end();
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
