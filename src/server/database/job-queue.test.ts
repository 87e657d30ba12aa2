import { sql } from 'kysely';
import { fromKysely, getConstructionPlans, PgBoss } from 'pg-boss';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refuse } from '#domain/refusal.ts';
import { createDatabase, type TestDatabase } from '#test/support/database.ts';
import { inTransaction } from './in-transaction.ts';

let database: TestDatabase;
let boss: PgBoss;

beforeAll(async () => {
  database = await createDatabase();
  boss = new PgBoss({
    db: fromKysely(database.db),
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
  });
  await boss.start();
  await boss.createQueue('mail');
});
afterAll(async () => {
  await boss.stop();
  await database.drop();
});

test('the schema is that of the installed pg-boss', async () => {
  const installed = /version\(version\) VALUES \('(\d+)'\)/.exec(getConstructionPlans('pgboss'))?.[1];
  const { rows } = await sql<{ version: number }>`select version from pgboss.version`.execute(database.db);
  expect(rows).toEqual([{ version: Number(installed) }]);
});

test('the serving role queues and takes work; what is refused was never queued', async () => {
  const send = (to: string, outcome: unknown) =>
    inTransaction(database.db, async (trx) => {
      await boss.send('mail', { to }, { db: fromKysely(trx) });
      return outcome;
    });
  await send('refused', refuse('out-of-turn'));
  await send('done', 'done');

  const [job, ...others] = await boss.fetch<{ to: string }>('mail', { batchSize: 5 });
  expect([job?.data, others]).toEqual([{ to: 'done' }, []]);
  await boss.complete('mail', job?.id ?? '');
  expect(await boss.fetch('mail')).toEqual([]);
});
