import { afterAll, beforeAll, expect, test } from 'vitest';
import { runDue } from '#server/due/run-due.ts';
import { enableCorrected, withoutComputedPoints } from '#test/support/corrected-programme.ts';
import { type Filled, must, startFilled } from '#test/support/filled.ts';
import { applicantOf, cityOf } from '#test/support/offices.ts';
import { provinceOf } from '#test/support/province.ts';
import { submitted } from '#test/support/recommended.ts';
import { type Actor, createWorld, type World } from '#test/support/world.ts';

test('whoever has not submitted is reminded some working days before, as often as the programme says', async () => {
  await fiveWorkingDaysBeforeTheDraftIsRemindedOf();
  await whoHasSubmittedIsNot();
  await theClosingMovesAndRemindersWithIt();
  await aCorrectedProgrammeLeavesTheClosingWhereItWasMoved();
  await anotherRubricIsNotPutBesideFilesThatWereBegun();
  await aDraftLapsesWhenItsClosingHasPassed();
  await whatWasNeverSubmittedTakesNoMoreText();
});

let world: World;
let officer: Actor;
let late: Actor;
let draft: Filled;
let early: Actor;

const reminders = async (actor: Actor): Promise<string[]> =>
  must(await actor.get('/api/messages?language=zh-CN'))
    .messages.filter(({ subject }: { subject: string }) => subject.endsWith('申报即将截止'))
    .map(({ body }: { body: string }) => body);

async function at(instant: string) {
  world.clock.moveTo(instant);
  await runDue(world.deps);
}

beforeAll(async () => {
  world = await createWorld({ at: '2023-05-12T09:00+08:00' });
  officer = (await provinceOf(world)).officer;
  for (const caseNumber of [42, 45]) await cityOf(world, caseNumber);
  late = await applicantOf(world, 42);
  draft = await startFilled(late, world, 42);
  early = await applicantOf(world, 45);
  await submitted(world, early, 45);
});
afterAll(() => world.end());

async function fiveWorkingDaysBeforeTheDraftIsRemindedOf() {
  await at('2023-05-24T16:59+08:00');
  expect(await reminders(late)).toEqual([]);
  await at('2023-05-24T17:00+08:00');
  expect(await reminders(late)).toEqual(['申报截止时间是2023年5月31日17:00，这份申报还没有提交。']);
}

async function whoHasSubmittedIsNot() {
  expect(await reminders(early)).toEqual([]);
}

/** To an earlier hour of the day, which alone may move: what was reckoned from the old hour is not sent. */
async function theClosingMovesAndRemindersWithIt() {
  must(
    await officer.put('/api/programmes/shandong-2023/dates/applicationClosesAt', {
      value: '2023-05-31T15:00+08:00',
      reason: '系统检修，截止时刻提前至下午三点。',
    }),
  );
  await at('2023-05-26T15:00+08:00');
  expect((await reminders(late)).filter((body) => body.includes('2023年5月31日15:00'))).toHaveLength(1);
  await at('2023-05-26T17:00+08:00');
  expect(await reminders(late)).toHaveLength(2);
  await at('2023-05-30T17:00+08:00');
  expect(await reminders(late)).toHaveLength(3);
  expect(must(await late.get(`/api/applications/${draft.number}`)).state).toBe('draft');
}

async function aCorrectedProgrammeLeavesTheClosingWhereItWasMoved() {
  must(
    await officer.put('/api/programmes/shandong-2023/dates/applicationClosesAt', {
      value: '2023-05-31T18:00+08:00',
      reason: '系统检修已完成，截止时刻推迟至下午六点。',
    }),
  );
  const title = { zh: '（更正）', en: '(corrected)' };
  await enableCorrected(world, ({ about, ...more }) => ({ ...more, about: { ...about, shortTitle: title } }));
  await at('2023-05-31T17:30+08:00');
  expect(await stateOfDraft()).toBe('draft');
}

/** Side by side they could never be ranked. */
async function anotherRubricIsNotPutBesideFilesThatWereBegun() {
  const inForce = () => world.deps.programmes.find('shandong-2023')?.hash;
  const before = inForce();
  expect(await enableCorrected(world, withoutComputedPoints)).toMatchObject({
    refused: 'rules-differ',
    facts: { direction: 'D5' },
  });
  expect(inForce()).toBe(before);
}

/** Queued for another instant, by whatever mistake: a closing that has not come ends nothing, and comes in its time. */
async function aDraftLapsesWhenItsClosingHasPassed() {
  await world.deps.db
    .updateTable('due')
    .set({ at: world.clock.now() })
    .where('act', '=', 'lapse-drafts')
    .execute();
  await at('2023-05-31T18:00+08:00');
  expect(await stateOfDraft()).toBe('draft');
  await at('2023-05-31T18:00:00.001+08:00');
  expect(await stateOfDraft()).toBe('lapsed');
}

const stateOfDraft = async () => must(await late.get(`/api/applications/${draft.number}`)).state;

async function whatWasNeverSubmittedTakesNoMoreText() {
  const path = `/api/applications/${draft.number}`;
  const { state, answers } = must(await late.get(path));
  expect([state, answers['project.name']]).toEqual(['lapsed', draft.demoCase.answers.get('project.name')]);
  const typed = await late.put(`${path}/sections/project`, {
    answers: { 'project.name': '迟到的名字' },
    seen: { 'project.name': answers['project.name'] },
  });
  expect(typed.body).toMatchObject({ refused: 'out-of-turn', facts: { state: 'lapsed' } });
}
