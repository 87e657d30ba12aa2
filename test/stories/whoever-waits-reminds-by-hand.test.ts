import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Filled, must, startFilled, submitFilled } from '#test/support/filled.ts';
import { applicantOf, type City, cityOf } from '#test/support/offices.ts';
import { askOpinion, confirmJointUnits, jointUnitsOf, replyTo } from '#test/support/recommended.ts';
import { type Actor, createWorld, type World } from '#test/support/world.ts';

test('a filler tells the administrator, and a lead unit its partner, that the file waits: once a day', async () => {
  await theFillerTellsTheAdministrator();
  await onceADayAndNotByTheAdministratorHimself();

  await nobodyOfThePartnerIsRegisteredYet();
  await thePartnerIsAskedOnceMore();
  await aStrangerFindsNothingToRemindOf();
  await whoHasAnsweredIsNotAskedAgain();

  await theClerkRemindsTheDepartmentThatWasAsked();
});

let world: World;
let city: City;
let administrator: Actor;
let filler: Actor;
let file: Filled;
let partner: string;
const request = () => `/api/applications/${file.number}/submission-request`;
const reminder = () => `/api/applications/${file.number}/joint-units/${partner}/reminder`;
const subjects = async (actor: Actor): Promise<string[]> =>
  must(await actor.get('/api/messages?language=zh-CN')).messages.map(
    ({ subject }: { subject: string }) => subject,
  );

beforeAll(async () => {
  world = await createWorld({ at: '2023-05-15T09:00+08:00' });
  city = await cityOf(world, 41);
  administrator = await applicantOf(world, 41);
  filler = await world.actor(administrator.person.organisation, 'filler', '填报人');
  file = await startFilled(administrator, world, 41);
  const row = await world.deps.db.selectFrom('joint_unit').select('id').executeTakeFirstOrThrow();
  partner = row.id;
});
afterAll(() => world.end());

async function theFillerTellsTheAdministrator() {
  must(await filler.post(request(), {}));
  expect(await subjects(administrator)).toEqual([`${file.number} 请您提交`]);
}

async function onceADayAndNotByTheAdministratorHimself() {
  expect((await administrator.post(request(), {})).status).toBe(403);
  world.clock.moveTo('2023-05-16T08:59+08:00');
  expect((await filler.post(request(), {})).body).toMatchObject({
    refused: 'reminded-already',
    facts: { at: '2023-05-15T01:00:00Z' },
  });
  world.clock.moveTo('2023-05-16T09:00+08:00');
  must(await filler.post(request(), {}));
  expect(await subjects(administrator)).toHaveLength(2);
}

async function nobodyOfThePartnerIsRegisteredYet() {
  expect((await administrator.post(reminder(), {})).body).toMatchObject({
    refused: 'nobody-to-remind',
    facts: { unit: '示例黄河研究院' },
  });
}

async function thePartnerIsAskedOnceMore() {
  const [institute] = (await jointUnitsOf(world, file)) as [Actor];
  must(await filler.post(reminder(), {}));
  expect(await subjects(institute)).toEqual(['请确认是否参加联合申报']);
  expect((await administrator.post(reminder(), {})).body.refused).toBe('reminded-already');
}

async function aStrangerFindsNothingToRemindOf() {
  const stranger = await applicantOf(world, 42);
  for (const path of [reminder(), request()])
    expect([403, 404]).toContain((await stranger.post(path, {})).status);
  expect((await stranger.post(reminder(), {})).status).toBe(404);
  // Before it is submitted the city finds it as little.
  expect((await city.clerk.post(reminder(), {})).status).toBe(404);
}

async function whoHasAnsweredIsNotAskedAgain() {
  await confirmJointUnits(world, file);
  world.clock.moveTo('2023-05-18T09:00+08:00');
  expect((await administrator.post(reminder(), {})).body).toMatchObject({ refused: 'out-of-turn' });
}

async function theClerkRemindsTheDepartmentThatWasAsked() {
  await submitFilled(administrator, file);
  world.clock.moveTo('2023-06-01T09:00+08:00');
  const letter = await askOpinion(city, [file.number], '2023-06-16');
  const path = `/api/opinion-letters/${letter}/reminder`;
  expect((await (await cityOf(world, 42)).clerk.post(path, {})).status).toBe(404);
  world.clock.moveTo('2023-06-05T10:00+08:00');
  must(await city.clerk.post(path, {}));
  expect((await city.clerk.post(path, {})).body.refused).toBe('reminded-already');
  expect(must(await city.opinionOfficer.get('/api/messages?language=zh-CN')).messages[0]).toMatchObject({
    subject: '征求意见尚待回复',
    body: expect.stringContaining('已等待2个工作日'),
  });
  const said = { documentNumber: '应急复〔2023〕7号', result: 'no-objection' } as const;
  must(await replyTo(city.opinionOfficer, letter, [file.number], said, '2023-06-05'));
  world.clock.moveTo('2023-06-07T10:00+08:00');
  expect((await city.clerk.post(path, {})).body).toMatchObject({ refused: 'out-of-turn' });
}
