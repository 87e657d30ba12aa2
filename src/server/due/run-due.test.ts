import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from '#test/support/world.ts';
import { runDue } from './run-due.ts';

let world: World;
const later = (minutes: number) => world.clock.moveTo(world.clock.now().add({ minutes }));

beforeAll(async () => {
  world = await createWorld({ at: '2023-05-20T09:00+08:00' });
});
afterAll(() => world.end());

const put = (act: string, key: string, at: string) =>
  world.deps.db
    .insertInto('due')
    .values({ act, key, at: Temporal.Instant.from(at) })
    .execute();

const rowOf = (key: string) =>
  world.deps.db.selectFrom('due').selectAll().where('key', '=', key).executeTakeFirstOrThrow();

test('an act that fails holds up no other, and is tried again at growing distances', async () => {
  const unknown = crypto.randomUUID();
  await put('close-correction', 'no id at all', '2023-05-20T08:00+08:00');
  await put('close-correction', unknown, '2023-05-20T08:30+08:00');

  await expect(runDue(world.deps)).rejects.toMatchObject({
    errors: [{ message: 'close-correction no id at all failed', cause: { code: '22P02' } }],
  });
  expect((await rowOf(unknown)).done_at).not.toBeNull();
  expect(await rowOf('no id at all')).toMatchObject({ done_at: null, failures: 1 });

  expect(await runDue(world.deps)).toBe(0); // not yet
  for (const [minutes, failures] of [
    [1, 2],
    [1, 2],
    [1, 3],
    [3, 3],
    [1, 4],
  ] as const) {
    later(minutes);
    await runDue(world.deps).catch(() => undefined);
    expect(await rowOf('no id at all')).toMatchObject({ done_at: null, failures });
  }
});
