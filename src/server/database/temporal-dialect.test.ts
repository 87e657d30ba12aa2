import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, type TestDatabase } from '#test/support/database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

const microsecond = 1000n;
const instants = fc
  .bigInt({ min: -3_800_000_000n, max: 250_000_000_000n }) // from 1849, when zones still had odd seconds, into the year 9892
  .chain((seconds) =>
    fc.bigInt({ min: 0n, max: 999_999n }).map((micro) => seconds * 1_000_000_000n + micro * microsecond),
  )
  .map((nanoseconds) => Temporal.Instant.fromEpochNanoseconds(nanoseconds));
const days = fc
  .integer({ min: 0, max: 3_652_058 })
  .map((day) => Temporal.PlainDate.from('0001-01-01').add({ days: day }));

test('instants and days come back as they went, alone and in lists, whatever zone the session has', async () => {
  await fc.assert(
    fc.asyncProperty(
      instants,
      days,
      fc.constantFrom('UTC', 'Asia/Shanghai', 'America/St_Johns'),
      async (instant, day, zone) => {
        const back = await database.db.transaction().execute(async (trx) => {
          await sql`select set_config('TimeZone', ${zone}, true)`.execute(trx);
          const { rows } = await sql<Record<string, unknown>>`
          select ${instant}::timestamptz as instant, ${day}::date as day,
            ${[instant, instant]}::timestamptz[] as instants, ${[day, null]}::date[] as days`.execute(trx);
          return rows[0];
        });
        expect(JSON.stringify(back)).toBe(
          JSON.stringify({ instant, day, instants: [instant, instant], days: [day, null] }),
        );
        expect(back?.instant).toBeInstanceOf(Temporal.Instant);
        expect(back?.day).toBeInstanceOf(Temporal.PlainDate);
      },
    ),
    { numRuns: 60 },
  );
});

test('an instant is cut to the microsecond, so that what was in time is stored as in time', async () => {
  const lastMoment = Temporal.Instant.from('2023-05-31T08:59:59.999999999Z');
  const { rows } = await sql<{ at: Temporal.Instant }>`select ${lastMoment}::timestamptz as at`.execute(
    database.db,
  );
  expect(rows[0]?.at.toString()).toBe('2023-05-31T08:59:59.999999Z');
});

test('figures stay exact', async () => {
  const { rows } = await sql`
    select 9007199254740993::bigint as big, array[9007199254740993]::bigint[] as bigs,
      1000.10::numeric as amount, array[0.1, null]::numeric[] as amounts, 34::int as count, array[1, 2]::int[] as grams`.execute(
    database.db,
  );
  expect(rows).toEqual([
    {
      big: 9007199254740993n,
      bigs: [9007199254740993n],
      amount: '1000.10',
      amounts: ['0.1', null],
      count: 34,
      grams: [1, 2],
    },
  ]);
});

test('stores compare, insert and update by Temporal values through the tables', async () => {
  const { db } = database;
  const at = Temporal.Instant.from('2023-05-31T09:00:00Z');
  await db
    .insertInto('due')
    .values([
      { act: 'lapse', key: 'a', at },
      { act: 'lapse', key: 'b', at: at.add({ hours: 1 }) },
    ])
    .execute();
  await db.updateTable('due').set({ done_at: at }).where('at', '<=', at).execute();

  const rows = await db
    .selectFrom('due')
    .select(['key', 'done_at'])
    .where('at', 'in', [at, at.add({ hours: 1 })])
    .orderBy('key')
    .execute();
  expect(rows.map(({ key, done_at }) => [key, done_at?.toString()])).toEqual([
    ['a', at.toString()],
    ['b', undefined],
  ]);
});

test('bytes and documents', async () => {
  const { db } = database;
  const bytes = new Uint8Array(32).fill(7);
  await db
    .insertInto('file')
    .values({ sha256: bytes, bytes: 5_000_000_000n, media_type: 'application/pdf', scan: 'clean' })
    .execute();
  expect(await db.selectFrom('file').select(['sha256', 'bytes']).execute()).toEqual([
    { sha256: Buffer.from(bytes), bytes: 5_000_000_000n },
  ]);

  const at = Temporal.Instant.from('2023-05-31T09:00:00Z');
  const facts = JSON.stringify(['a', { b: [] }]);
  await db
    .insertInto('event')
    .values({ id: crypto.randomUUID(), at, act: 'test', role: 'clock', facts })
    .execute();
  expect(await db.selectFrom('event').select('facts').execute()).toEqual([{ facts: ['a', { b: [] }] }]);
});
