import { Kysely } from 'kysely';
import pg from 'pg';
import { StartProblem } from '#server/start-problem.ts';
import { servingRole } from './apply-grants.ts';
import { keepPrepared } from './prepared.ts';
import type { Database } from './tables.ts';
import { TemporalDialect } from './temporal-dialect.ts';
import { typeParsers } from './type-parsers.ts';

/** A pool of few connections: on two cores sixty-four are slower than sixteen, and the rest waits in the server. */
export function connect(url: string, options: { asOwner?: boolean; most?: number } = {}): Kysely<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.most ?? 16,
    types: typeParsers,
    // The role cannot change what was decided or published (grants.ts); the parsers read dates in ISO order.
    options: options.asOwner ? '-c DateStyle=ISO' : `-c DateStyle=ISO -c role=${servingRole}`,
  });
  // A connection lost while idle is replaced by the pool; unheard, it would end the process.
  pool.on('error', () => {});
  pool.on('connect', keepPrepared);
  return new Kysely<Database>({ dialect: new TemporalDialect({ pool }) });
}

/** Makes sure that the database is there, and makes it in a cluster of our own. */
export async function createDatabaseIn(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/** Of a cluster of our own: takes a database away with everything in it. */
export async function dropDatabaseIn(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
  } finally {
    await client.end();
  }
}

/** One clear line for a wrong address, account or password, before anything else is tried. */
export async function checkReachable(url: string): Promise<void> {
  let client: pg.Client | undefined;
  try {
    client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 }); // reads the address, and may refuse it
    await client.connect();
  } catch (problem) {
    throw new StartProblem('database-unreachable', {
      why: (problem as Error).message || String((problem as { code?: string }).code),
    });
  } finally {
    await client?.end().catch(() => {});
  }
}
