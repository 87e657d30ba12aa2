import { expect, test } from 'vitest';
import { startFilled, submitFilled } from '#test/support/filled.ts';
import { applicantOf, cityOf } from '#test/support/offices.ts';
import { createWorld } from '#test/support/world.ts';
test.each([41, 1, 17, 33])('case %i can be submitted', async (n) => {
  const world = await createWorld({ at: '2023-05-10T09:00+08:00' });
  await cityOf(world, n);
  const a = await applicantOf(world, n);
  console.time(`fill ${n}`);
  const file = await startFilled(a, world, n);
  console.timeEnd(`fill ${n}`);
  expect(await submitFilled(a, file)).toBeGreaterThan(1);
  await world.end();
});
