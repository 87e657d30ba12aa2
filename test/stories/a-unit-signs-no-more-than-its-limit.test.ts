import { afterAll, beforeAll, expect, test } from 'vitest';
import { atOnce } from '#test/support/at-once.ts';
import { enableCorrected } from '#test/support/corrected-programme.ts';
import type { Filled } from '#test/support/filled.ts';
import { applicantOf, type City, cityOf } from '#test/support/offices.ts';
import { passed, sign, submitted } from '#test/support/recommended.ts';
import { createWorld, type World } from '#test/support/world.ts';

let world: World;
let city: City;
const files: Filled[] = [];

beforeAll(async () => {
  world = await createWorld({ at: '2023-05-20T09:00+08:00' });
  await enableCorrected(world, ({ settings, ...more }) => ({
    ...more,
    settings: settings.map((each) => (each.code === 'perUnitLimit' ? { ...each, value: '1' } : each)),
  }));
  city = await cityOf(world, 41);
  for (const caseNumber of [41, 65]) {
    const file = await submitted(world, await applicantOf(world, caseNumber), caseNumber);
    await passed(world, city, file);
    files.push(file);
  }
});
afterAll(() => world.end());

test('of two files signed in the same moment, where one may be recommended, one is', async () => {
  const leader = city.leader.person.id;
  const answers = await atOnce(
    world,
    (trx) => trx.selectFrom('person').select('id').where('id', '=', leader).forUpdate().execute(),
    files.map(
      ({ number }) =>
        () =>
          sign(city, number),
    ),
  );
  expect(answers.map(({ body }) => body.state ?? body.refused)).toEqual([
    'recommended',
    'unit-limit-reached',
  ]);
});
