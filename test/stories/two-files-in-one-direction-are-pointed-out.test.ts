import { afterAll, expect, test } from 'vitest';
import { must, versionOf } from '#test/support/filled.ts';
import { applicantOf, cityOf } from '#test/support/offices.ts';
import { submitted } from '#test/support/recommended.ts';
import { type Actor, createWorld } from '#test/support/world.ts';

test('a unit may send two files in one direction, and whoever fills in or checks one is told of the other', async () => {
  const applicant = await applicantOf(world, 30);
  const first = await submitted(world, applicant, 30);
  expect(await hints(applicant, first.number)).toEqual([]);

  const second = await submitted(world, applicant, 29);
  for (const who of [applicant, city.clerk]) {
    expect(await hints(who, first.number)).toEqual([leadsAgain(second.number)]);
    expect(await hints(who, second.number)).toEqual([leadsAgain(first.number)]);
  }

  const path = `/api/applications/${second.number}`;
  must(await applicant.delete(`${path}?seen=${await versionOf(applicant, second.number)}`));
  expect(await hints(city.clerk, first.number)).toEqual([]);
}, 60_000);

const world = await createWorld({ at: '2023-05-20T09:00+08:00' });
const city = await cityOf(world, 30);
afterAll(() => world.end());

const hints = async (who: Actor, number: string) => must(await who.get(`/api/applications/${number}`)).hints;
const leadsAgain = (numbers: string) => ({ hint: 'leads-again', facts: { numbers } });
