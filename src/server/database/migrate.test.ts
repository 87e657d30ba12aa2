import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDatabase, type TestDatabase } from '#test/support/database.ts';
import { migrate, migrateDatabase } from './migrate.ts';

const at = Temporal.Instant.from('2023-05-04T01:00:00Z');
const source = new URL('./migrations/', import.meta.url);

let database: TestDatabase;
let client: pg.Client;
let folder: string;
const copied = () => pathToFileURL(`${folder}/`);

beforeEach(async () => {
  database = await createDatabase('template0');
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  folder = await mkdtemp(join(tmpdir(), 'migrations-'));
  await cp(source, copied(), { recursive: true });
});

afterEach(async () => {
  await client.end();
  await database.drop();
  await rm(folder, { recursive: true });
});

test('an empty database becomes the newest, and the second time there is nothing to do', async () => {
  const files = (await readdir(source)).sort();

  expect(await migrate(client, at)).toEqual({ applied: files, rolesMissing: false });
  expect(await migrate(client, at)).toEqual({ applied: [], rolesMissing: false });

  const { rows } = await client.query('select distinct applied_at from schema_migration');
  expect(rows).toEqual([{ applied_at: new Date(at.epochMilliseconds) }]);
});

test('two servers started together apply each file once', async () => {
  const both = await Promise.all([migrateDatabase(database.url, at), migrateDatabase(database.url, at)]);
  const applied = both.flatMap((each) => each.applied);

  expect(applied.toSorted()).toEqual((await readdir(source)).sort());
});

test('a file that was changed after it was applied is told by name, and nothing is done', async () => {
  await migrate(client, at);
  await writeFile(join(folder, '0005-files.sql'), '-- other words');
  await writeFile(join(folder, '0099-later.sql'), 'create table later (id int)');

  await expect(migrate(client, at, copied())).rejects.toMatchObject({
    code: 'migration-changed',
    facts: { name: '0005-files.sql' },
  });
  await expect(client.query('select from later')).rejects.toMatchObject({ code: '42P01' });
});

test('line ends of another system change nothing', async () => {
  await migrate(client, at);
  const file = join(folder, '0005-files.sql');
  await writeFile(file, (await readFile(file, 'utf8')).replaceAll('\n', '\r\n'));

  expect((await migrate(client, at, copied())).applied).toEqual([]);
});

test('a database of a newer version is left alone', async () => {
  await writeFile(join(folder, '0099-later.sql'), 'create table later (id int)');
  await migrate(client, at, copied());

  await expect(migrate(client, at)).rejects.toMatchObject({
    code: 'schema-newer',
    facts: { found: '99', known: String(Number((await readdir(source)).toSorted().at(-1)?.slice(0, 4))) },
  });
});

test('a file that fails leaves nothing behind, and those before it stay', async () => {
  await writeFile(join(folder, '0098-good.sql'), 'create table good (id int)');
  await writeFile(join(folder, '0099-bad.sql'), 'create table half (id int); select nonsense');
  await expect(migrate(client, at, copied())).rejects.toMatchObject({ code: '42703' });

  expect(
    (await client.query(`select tablename from pg_tables where tablename in ('good', 'half')`)).rows,
  ).toEqual([{ tablename: 'good' }]);
  expect((await client.query('select max(number) as newest from schema_migration')).rows).toEqual([
    { newest: 98 },
  ]);
});

test('what was one office at the province stays one, under the department entered first', async () => {
  await rm(join(folder, '0037-programme-of-a-department.sql'));
  await migrate(client, at, copied());
  const id = (figure: number) => `00000000-0000-7000-8000-00000000000${figure}`;
  await client.query(`
    insert into organisation (id, kind, name, name_key, parent_id) values
      ('${id(1)}', 'department', 'A', 'a', null), ('${id(2)}', 'department', 'B', 'b', null),
      ('${id(3)}', 'pool-office', 'C', 'c', '${id(2)}'), ('${id(4)}', 'supervision', 'D', 'd', null),
      ('${id(5)}', 'recommending-unit', 'E', 'e', null);
    insert into programme (id, code, number_prefix) values ('${id(6)}', 'example', '23');
    insert into expert (id, id_commitment, state) values ('${id(7)}', decode(repeat('5a', 32), 'hex'), 'active');`);
  await migrate(client, at);

  const of = async (table: string) =>
    (await client.query(`select id, department_id from ${table} order by id`)).rows.map((row) => [
      Number(row.id.slice(-1)),
      row.department_id && Number(row.department_id.slice(-1)),
    ]);
  expect(await of('organisation')).toEqual([
    [1, 1],
    [2, 1],
    [3, 1],
    [4, 1],
    [5, null],
  ]);
  expect([await of('programme'), await of('expert')]).toEqual([[[6, 1]], [[7, 1]]]);
});

test('where no department was entered, the programme’s own words name one', async () => {
  await rm(join(folder, '0037-programme-of-a-department.sql'));
  await migrate(client, at, copied());
  const [programme, version] = ['6', '8'].map((figure) => `00000000-0000-7000-8000-00000000000${figure}`);
  await client.query(`
    insert into programme (id, code, number_prefix) values ('${programme}', 'example', '23');
    insert into programme_version (id, programme_id, number, definition, hash, enabled_at)
    values ('${version}', '${programme}', 1, '{"about": {"department": {"zh": "示例厅"}}}', decode(repeat('5a', 32), 'hex'), '${at}');`);
  await migrate(client, at);

  const { rows } = await client.query(
    `select name from organisation join programme on programme.department_id = organisation.id`,
  );
  expect(rows).toEqual([{ name: '示例厅' }]);
});
