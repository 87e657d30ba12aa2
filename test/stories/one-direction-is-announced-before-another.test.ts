import { afterAll, beforeAll, expect, test } from 'vitest';
import { must, versionOf } from '#test/support/filled.ts';
import { decided, published } from '#test/support/in-notice.ts';
import { lettersAbout } from '#test/support/letters.ts';
import { type Province, provinceOf } from '#test/support/province.ts';
import { acceptedFiles, openedScores } from '#test/support/scored.ts';
import { createWorld, type World } from '#test/support/world.ts';

let world: World;
let province: Province;
let announced: string[];
let waiting: string;
let dropped: string;
const reviewed = '2023-08-22T09:00+08:00';

beforeAll(async () => {
  world = await createWorld({ overlay: 'demo/overlay.yaml', at: '2023-05-15T09:00+08:00' });
  province = await provinceOf(world);
  const leader = await world.actor(province.department, 'department-leader', '杨十五');
  const files = await acceptedFiles(world, province, [41, 42, 1, 2]);
  const of = (number: number) => files.get(number)?.number ?? '';
  announced = [of(41), of(42)];
  [waiting, dropped] = [of(1), of(2)];
  world.clock.moveTo(reviewed);
  await openedScores(world, province, 'D5', { [of(41)]: '82', [of(42)]: '85' });
  await openedScores(world, province, 'D1', { [waiting]: '40', [dropped]: '90' });
  const { seen } = must(await province.officer.get('/api/programmes/shandong-2023/rankings/D1'));
  must(await province.officer.post('/api/programmes/shandong-2023/rankings/D1', { seen }));
  await decided(world, province, leader, 'D5');
  must(
    await leader.post(`/api/applications/${dropped}/removal?seen=${await versionOf(leader, dropped)}`, {
      reason: 'ineligible-credit',
      sentence: '公示前已不符合条件。',
    }),
  );
  world.clock.moveTo('2023-09-27T10:00+08:00');
  await published(province.officer, leader, '2023-09-27T09:45:00+08:00');
}, 120_000);
afterAll(() => world.end());

test('a file that its direction’s notice has not left out yet still reads as under review', async () => {
  const { files, counts } = await seenByItsUnit(waiting);
  expect(files).toMatchObject([{ number: waiting, state: 'accepted', version: null }]);
  expect(Object.keys(counts)).toEqual(['office']);
  const page = must(await (await unitOf(waiting)).get(`/api/applications/${waiting}`));
  expect(page.state).toBe('accepted');
});

test('a file of the direction that has been announced shows where it stands', async () => {
  const [first = ''] = announced;
  expect((await seenByItsUnit(first)).files).toMatchObject([{ number: first, state: 'in-notice' }]);
});

test('of a file dropped before its direction is announced nobody is told', async () => {
  expect((await lettersAbout(world, dropped, reviewed)).unit).toEqual([]);
  expect((await lettersAbout(world, waiting, reviewed)).unit).toEqual([]);
  expect((await lettersAbout(world, announced[0] ?? '', reviewed)).unit).toEqual(['in-notice']);
  expect((await seenByItsUnit(dropped)).files).toMatchObject([{ number: dropped, state: 'accepted' }]);
});

test('a turn that does not exist finds nothing, and breaks nothing', async () => {
  for (const turn of ['nobody-at-all', ''])
    expect((await province.officer.get(`/api/applications?turn=${turn}`)).status).toBe(200);
});

async function unitOf(number: string) {
  const { unit } = await world.deps.db
    .selectFrom('application')
    .select('unit_id as unit')
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  return world.actor(unit, 'unit-administrator', '单位管理员');
}

const seenByItsUnit = async (number: string) => must(await (await unitOf(number)).get('/api/applications'));
