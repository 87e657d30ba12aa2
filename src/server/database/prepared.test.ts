import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, type TestDatabase } from '#test/support/database.ts';
import { connect } from './connect.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

test('a connection keeps the statements that are asked often, and no more than it has room for', async () => {
  const db = connect(database.url, { most: 1 });
  const kept = async () => {
    const { rows } = await sql<{ statement: string }>`
      select statement from pg_prepared_statements where statement like '%"due"%'`.execute(db);
    return rows.length;
  };
  const ask = (keys: readonly string[]) =>
    db.selectFrom('due').select('act').where('key', 'in', keys).execute();

  await ask(['once']);
  expect(await kept()).toBe(0);
  for (let times = 0; times < 10; times += 1) expect(await ask([`${times}`])).toEqual([]);
  expect(await kept()).toBe(1);

  // Lists of every length are texts of their own.
  for (let length = 2; length < 200; length += 1)
    for (let times = 0; times < 8; times += 1) await ask(Array<string>(length).fill('key'));
  expect(await kept()).toBeGreaterThan(100);
  expect(await kept()).toBeLessThanOrEqual(128);
  await db.destroy();
});
