import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { StartProblem } from '#server/start-problem.ts';
import { applyGrants } from './apply-grants.ts';

export interface Migrated {
  /** Names of the files applied now, in order. */
  applied: string[];
  /**
   * The roles of `grants.ts` are not there, or this login may not take them: an operator's server that grants us no role.
   * Then the triggers alone guard what is frozen, and serving under the role is not possible.
   */
  rolesMissing: boolean;
}

/** Brings a database to the newest structure. What is wrong with it is a `StartProblem`: one line, exit status 2. */
export async function migrateDatabase(url: string, at: Temporal.Instant): Promise<Migrated> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await migrate(client, at);
  } finally {
    await client.end();
  }
}

/**
 * Forward only, one transaction a file, under a lock, so that two servers started together do it once.
 * `at` is written beside what was applied; the client must have no transaction open.
 */
export async function migrate(
  client: pg.ClientBase,
  at: Temporal.Instant,
  folder = new URL('./migrations/', import.meta.url),
): Promise<Migrated> {
  const files = await readMigrations(folder);
  await prepare(client);
  compare(await appliedIn(client), files);

  const applied: string[] = [];
  for (const file of files) {
    if (await apply(client, file, at)) applied.push(file.name);
  }
  const { rolesMissing } = await locked(client, () => applyGrants(client));
  return { applied, rolesMissing };
}

interface Migration {
  number: number;
  name: string;
  sql: string;
  sha256: string;
}

async function readMigrations(folder: URL): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-.+\.sql$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      // A checkout on another system may end its lines otherwise, and is the same migration.
      const sql = (await readFile(new URL(name, folder), 'utf8')).replaceAll('\r\n', '\n');
      return {
        number: Number(name.slice(0, 4)),
        name,
        sql,
        sha256: createHash('sha256').update(sql).digest('hex'),
      };
    }),
  );
}

async function prepare(client: pg.ClientBase): Promise<void> {
  const table = `create table if not exists schema_migration (
    number int primary key, name text not null, sha256 bytea not null, applied_at timestamptz not null);
    comment on table schema_migration is '数据库升级记录'`;
  const { rowCount } = await client.query(
    `select from pg_tables where schemaname = current_schema() and tablename = 'schema_migration'`,
  );
  if (rowCount) return;
  await client.query(table).catch(async (problem: { code?: string }) => {
    // 23505, 42P07, XX000: another server makes the same table in the same moment.
    if (!['23505', '42P07', 'XX000'].includes(problem.code ?? '')) throw problem;
    await client.query(table);
  });
}

type Applied = Map<number, { name: string; sha256: string }>;

async function appliedIn(client: pg.ClientBase): Promise<Applied> {
  const { rows } = await client.query<{ number: number; name: string; sha256: string }>(
    `select number, name, encode(sha256, 'hex') as sha256 from schema_migration`,
  );
  return new Map(rows.map(({ number, ...rest }) => [number, rest]));
}

function compare(applied: Applied, files: readonly Migration[]): void {
  const known = Math.max(0, ...files.map(({ number }) => number));
  const found = Math.max(0, ...applied.keys());
  if (found > known) throw new StartProblem('schema-newer', { found: String(found), known: String(known) });

  const byNumber = new Map(files.map((file) => [file.number, file]));
  for (const [number, { name, sha256 }] of applied) {
    if (byNumber.get(number)?.sha256 !== sha256) throw new StartProblem('migration-changed', { name });
  }
}

/** Whether it was applied by us, and not in the meantime by another server. */
function apply(client: pg.ClientBase, file: Migration, at: Temporal.Instant): Promise<boolean> {
  return locked(client, async () => {
    const applied = await appliedIn(client);
    if (applied.has(file.number)) return false;

    await client.query(file.sql);
    await client.query(
      `insert into schema_migration (number, name, sha256, applied_at) values ($1, $2, decode($3, 'hex'), $4)`,
      [file.number, file.name, file.sha256, at.toString()],
    );
    return true;
  });
}

async function locked<T>(client: pg.ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    await client.query('lock table schema_migration in share row exclusive mode');
    const done = await work();
    await client.query('commit');
    return done;
  } catch (problem) {
    await client.query('rollback');
    throw problem;
  }
}
