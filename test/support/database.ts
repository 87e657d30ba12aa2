import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import pg from 'pg';
import { inject } from 'vitest';
import { connect } from '#server/database/connect.ts';
import type { Database } from '#server/database/tables.ts';

export interface TestDatabase {
  url: string;
  /** Serves as the application does, under its role. */
  db: Kysely<Database>;
  /** As the owner, who may prepare what the application may not. */
  owner: Kysely<Database>;
  drop: () => Promise<void>;
}

/** A database of its own, cloned from a prepared one (some 20 ms): locks, triggers and grants are the real ones. */
export async function createDatabase(template = 'template_migrated'): Promise<TestDatabase> {
  const admin = inject('clusterUrl');
  const name = `t_${randomBytes(6).toString('hex')}`;
  await runAsAdmin(admin, `create database ${name} template ${template} strategy file_copy`);

  const url = urlOf(name);
  const db = connect(url, { most: 8 });
  const owner = connect(url, { asOwner: true, most: 4 });
  const drop = async () => {
    await db.destroy();
    await owner.destroy();
    await runAsAdmin(admin, `drop database if exists ${name} with (force)`);
  };
  return { url, db, owner, drop };
}

/** Where a database of the run's cluster answers. */
export function urlOf(name: string): string {
  const url = new URL(inject('clusterUrl'));
  url.pathname = name;
  return url.href;
}

export async function runAsAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
