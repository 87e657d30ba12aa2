import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, type TestDatabase } from '#test/support/database.ts';
import { access } from './grants.ts';
import { migrateDatabase } from './migrate.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

const list = Object.entries<{ kind: string }>(access);
const frozen = list.filter(([, { kind }]) => kind === 'frozen').map(([table]) => table);
const erasable = list.filter(([, { kind }]) => kind === 'erasable').map(([table]) => table);

const asked = async (text: string): Promise<Record<string, unknown>[]> =>
  (await sql.raw<Record<string, unknown>>(text).execute(database.owner)).rows;

test('every table of the database is listed, and nothing else', async () => {
  const rows = await asked(`select tablename as name from pg_tables where schemaname = 'public'`);
  expect(Object.keys(access).toSorted()).toEqual(rows.map(({ name }) => name as string).toSorted());
});

test('no role may change, delete or empty what is frozen, not even in one column', async () => {
  const rows = await asked(`
    select c.relname as name, r.rolname as role from pg_class c, pg_roles r
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and r.rolname like 'shifan\\_%' and not r.rolsuper
      and (has_any_column_privilege(r.oid, c.oid, 'update') or has_table_privilege(r.oid, c.oid, 'delete, truncate, trigger, maintain'))`);
  expect(rows.filter(({ name }) => frozen.includes(name as string))).toEqual([]);
  expect(frozen.length).toBeGreaterThan(30);
});

test('frozen tables have both triggers, which refuse even the owner', async () => {
  const rows = await asked(`
    select tgrelid::regclass::text as name, string_agg(tgname || ' ' || tgtype::text, ', ' order by tgname) as triggers
    from pg_trigger where tgfoid = 'refuse_change'::regproc and tgenabled = 'O' group by 1`);
  const triggers = new Map(rows.map((row) => [row.name, row.triggers]));
  // Of pg_trigger.tgtype: 1 row, 2 before, 8 delete, 16 update, 32 truncate.
  for (const table of frozen)
    expect([table, triggers.get(table)]).toEqual([table, 'frozen 27, frozen_whole 34']);
  for (const table of erasable)
    expect([table, triggers.get(table)]).toEqual([table, expect.stringContaining('frozen_whole 34')]);

  await sql`insert into event (id, at, act, role) values (gen_random_uuid(), ${instant}, 'test', 'clock')`.execute(
    database.db,
  );
  for (const statement of ["update event set act = 'other'", 'delete from event', 'truncate event cascade']) {
    await expect(sql.raw(statement).execute(database.owner)).rejects.toMatchObject({ code: 'SF001' });
  }
});

test('only the eraser deletes words, and deletes nothing else', async () => {
  const rows = await asked(`
    select c.relname as name, r.rolname as role from pg_class c, pg_roles r
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and r.rolname in ('shifan_app', 'shifan_eraser')
      and has_table_privilege(r.oid, c.oid, 'delete')`);
  const of = (role: string) => rows.filter((row) => row.role === role).map(({ name }) => name as string);
  expect(of('shifan_eraser').toSorted()).toEqual(erasable.toSorted());
  expect(of('shifan_app').filter((table) => erasable.includes(table))).toEqual([]);
});

const instant = Temporal.Instant.from('2023-05-31T09:00:00Z');

test.each([
  `update event set act = 'other'`,
  'delete from event',
  'truncate event',
  'alter table event disable trigger frozen',
  'drop trigger frozen on event',
  'set session_replication_role = replica',
  'select from event for update',
  'select from event for key share',
  'update recommendation_sheet set hash = hash',
  'update submission_section_content set answers = answers',
  'delete from commitment_salt',
  'insert into schema_migration select * from schema_migration',
  'create table mine (id int)',
])('the serving role is refused: %s', async (statement) => {
  await expect(sql.raw(statement).execute(database.db)).rejects.toMatchObject({ code: '42501' });
});

test.each([
  'update recommendation_sheet set state = state',
  'select from lead for key share',
  'delete from session',
])('the serving role may: %s', async (statement) => {
  await sql.raw(statement).execute(database.db);
});

test('what somebody loosened by hand is mended at the next start', async () => {
  await sql`grant update, delete on event to shifan_app`.execute(database.owner);
  await sql`alter table event disable trigger frozen`.execute(database.owner);
  await sql`drop trigger frozen_whole on event`.execute(database.owner);

  await migrateDatabase(database.url, instant);

  await expect(sql`delete from event`.execute(database.db)).rejects.toMatchObject({ code: '42501' });
  await expect(sql`delete from event`.execute(database.owner)).rejects.toMatchObject({ code: 'SF001' });
  await expect(sql`truncate event cascade`.execute(database.owner)).rejects.toMatchObject({ code: 'SF001' });
});

test('an owner without the right to make roles still gets the triggers', async () => {
  const admin = new pg.Client({ connectionString: database.url });
  await admin.connect();
  const empty = await createDatabase('template0');
  const name = new URL(empty.url).pathname.slice(1);
  await admin.query(
    `create role plain_${name} login password 'plain'; alter database ${name} owner to plain_${name}`,
  );
  try {
    const url = Object.assign(new URL(empty.url), { username: `plain_${name}`, password: 'plain' }).href;
    const { applied, rolesMissing } = await migrateDatabase(url, instant);

    expect(rolesMissing).toBe(true);
    expect(applied[0]).toBe('0001-roles-and-frozen-net.sql');
    await sql`insert into event (id, at, act, role) values (gen_random_uuid(), ${instant}, 'test', 'clock')`.execute(
      empty.owner,
    );
    await expect(sql`delete from event`.execute(empty.owner)).rejects.toMatchObject({ code: 'SF001' });
  } finally {
    await empty.drop();
    await admin.query(`drop role plain_${name}`);
    await admin.end();
  }
});
