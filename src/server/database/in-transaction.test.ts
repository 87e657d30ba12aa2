import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { refuse } from '#domain/refusal.ts';
import { createDatabase, type TestDatabase } from '#test/support/database.ts';
import { inTransaction, type Trx } from './in-transaction.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
});
afterEach(() => database.owner.deleteFrom('due').execute());
afterAll(() => database.drop());

const at = Temporal.Instant.from('2023-05-31T09:00:00Z');
const write = (trx: Trx, key: string) => trx.insertInto('due').values({ act: 'test', key, at }).execute();
const stored = async () =>
  (await database.db.selectFrom('due').select('key').orderBy('key').execute())
    .map(({ key }) => key)
    .join(' ');

test('what is done stays', async () => {
  const outcome = await inTransaction(database.db, async (trx) => {
    await write(trx, 'a');
    return 'done';
  });
  expect([outcome, await stored()]).toEqual(['done', 'a']);
});

test('what throws half-way is undone', async () => {
  const broken = inTransaction(database.db, async (trx) => {
    await write(trx, 'a');
    throw new Error('a bug');
  });
  await expect(broken).rejects.toThrow('a bug');
  expect(await stored()).toBe('');
});

test('what is refused half-way is undone, and answered', async () => {
  const outcome = await inTransaction(database.db, async (trx) => {
    await write(trx, 'a');
    return refuse('stale-version', { seen: '1' });
  });
  expect(outcome).toEqual({ refused: 'stale-version', facts: { seen: '1' } });
  expect(await stored()).toBe('');
});

test('a refusal wrapped in another value leaves what was written', async () => {
  const { answer } = await inTransaction(database.db, async (trx) => {
    await write(trx, 'failure counted');
    return { answer: refuse('sign-in-failed') };
  });
  expect([answer.refused, await stored()]).toEqual(['sign-in-failed', 'failure counted']);
});

// outer act: each step writes its name and then is done (.), refused (!), or throws (?); what the act does with it → what stays
test.each([
  ['a. b.', 'a b'],
  ['a. b!', 'a'],
  ['a! b.', 'b'],
  ['a! b! c.', 'c'],
  ['a? b.', 'b'],
])('steps of one act, each undone alone: %s → %s', async (steps, stays) => {
  await inTransaction(database.db, async (trx) => {
    for (const [name = '', end] of steps.split(' ')) await step(trx, name, end).catch(() => {});
  });
  expect(await stored()).toBe(stays);
});

test('a step within a step, refused after its own was refused, takes all of itself back', async () => {
  await inTransaction(database.db, async (trx) => {
    await write(trx, 'outer');
    await inTransaction(trx, async (step1) => {
      await write(step1, 'middle');
      await step(step1, 'inner', '!');
      return refuse('out-of-turn');
    });
  });
  expect(await stored()).toBe('outer');
});

test('an act that is refused takes its finished steps back', async () => {
  await inTransaction(database.db, async (trx) => {
    await step(trx, 'a', '.');
    return refuse('out-of-turn');
  });
  expect(await stored()).toBe('');
});

function step(trx: Trx, name: string, end: string | undefined) {
  return inTransaction(trx, async (inner) => {
    await write(inner, name);
    if (end === '?') throw new Error('a bug');
    return end === '!' ? refuse('out-of-turn') : 'done';
  });
}
