import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { states } from '#domain/application/lifecycle.ts';
import { createDatabase, type TestDatabase } from '#test/support/database.ts';
import { readCatalogue, type Table } from './catalogue.ts';
import { schemaText } from './schema-text.ts';
import { tablesText } from './tables-text.ts';

let database: TestDatabase;
let client: pg.Client;
let tables: Table[];

beforeAll(async () => {
  database = await createDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  ({ tables } = await readCatalogue(client));
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const fileHere = (name: string) => readFile(new URL(name, import.meta.url), 'utf8');

test('schema.sql is what the migrations come to (else: node bin/dump-schema.ts)', async () => {
  expect(await fileHere('./schema.sql')).toBe(await schemaText(client));
});

test('tables.ts is what the migrations come to (else: node bin/generate-tables.ts)', async () => {
  expect(await fileHere('./tables.ts')).toBe(await tablesText(client));
});

test('schema.sql, loaded into an empty database, makes the same structure', async () => {
  const empty = await createDatabase('template0');
  const other = new pg.Client({ connectionString: empty.url });
  await other.connect();
  try {
    const written = await schemaText(client);
    await other.query(written);
    expect(await schemaText(other)).toBe(written);
  } finally {
    await other.end();
    await empty.drop();
  }
});

const columns = () =>
  tables.flatMap((table) =>
    table.columns.map((column) => ({
      ...column,
      table: table.name,
      keys: table.foreignKeys.map(({ definition }) => definition),
    })),
  );
const points = (keys: readonly string[], column: string, to = '') =>
  keys.some((key) => new RegExp(`FOREIGN KEY \\([^)]*\\b${column}\\b[^)]*\\) REFERENCES ${to}`).test(key));

test('names say what a column is', () => {
  const wrong = columns().filter(({ name, type, keys }) => {
    if (/_at$|^at$/.test(name)) return type !== 'timestamp with time zone';
    if (/_on$|^on_day$/.test(name)) return type !== 'date';
    if (/_by$/.test(name)) return type !== 'uuid' || !points(keys, name, name === 'given_by' ? '' : 'person');
    return (
      type === 'timestamp with time zone' &&
      !['instant', 'waiting_since', 'locked_until', 'reply_until'].includes(name)
    );
  });
  expect(wrong).toEqual([]);
});

test('an id of another thing is a foreign key, but for what may be any of several', () => {
  const loose = columns().filter(({ name, keys }) => name.endsWith('_id') && !points(keys, name));
  expect(loose.map(({ table, name }) => `${table}.${name}`)).toEqual([
    'event.subject_id',
    'proposal.subject_id',
    'seat.subject_id',
  ]);
});

test('the database has no clock, no chance and no numbering of its own', async () => {
  expect(
    columns().filter((column) => column.default !== null && /\(|current|now|identity/i.test(column.default)),
  ).toEqual([]);
  const { rows } = await client.query(`
    select 'sequence' as what, relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S'
    union all select 'type', typname from pg_type where typnamespace = 'public'::regnamespace and typtype in ('e', 'd')
    union all select 'generated', attname from pg_attribute where attrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace) and (attgenerated <> '' or attidentity <> '')
    union all select 'extension', extname from pg_extension where extname <> 'plpgsql'
    union all select 'float', attname from pg_attribute where attrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace) and atttypid in (700, 701)`);
  expect(rows).toEqual([]);
});

test('a state is one of the states that are listed', () => {
  const checked = tables
    .filter(({ columns }) => columns.some(({ name }) => name === 'state'))
    .map(({ name, constraints }) => [
      name,
      constraints.some(({ definition }) => definition.startsWith('CHECK ((state = ANY')),
    ]);
  expect(checked.filter(([, has]) => !has)).toEqual([]);
  expect(checked.length).toBeGreaterThan(8);

  const application = tables.find(({ name }) => name === 'application');
  const allowed = (column: string) =>
    [
      ...(
        application?.constraints.find(({ name }) => name === `application_${column}_check`)?.definition ?? ''
      ).matchAll(/'([^']+)'/g),
    ].map(([, word]) => word);
  expect(allowed('state').toSorted()).toEqual(Object.keys(states).toSorted());
  expect(allowed('turn')).toEqual(
    expect.arrayContaining([...new Set(Object.values(states).map(({ turn }) => turn))]),
  );
});

test('every table and every migration says what it is in the words of the office', async () => {
  expect(tables.filter(({ comment }) => !/^\p{Script=Han}+$/u.test(comment ?? ''))).toEqual([]);

  const folder = new URL('./migrations/', import.meta.url);
  for (const name of await readdir(folder)) {
    const text = await readFile(new URL(name, folder), 'utf8');
    expect([name, text]).toEqual([name, expect.stringMatching(/^-- [A-Z].+\.\n-- \p{Script=Han}/u)]);
  }
});
