import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reported } from '#test/support/at-the-province.ts';
import { checkOf, confirm, judge } from '#test/support/checking.ts';
import { must } from '#test/support/filled.ts';
import type { City } from '#test/support/offices.ts';
import { type Province, provinceOf } from '#test/support/province.ts';
import { acceptedFiles, openedScores } from '#test/support/scored.ts';
import { type Actor, type Answer, createWorld, type World } from '#test/support/world.ts';

test('a list tells of a file what its reader may know, and is narrowed by nothing else', async () => {
  await theApplicantIsToldNothingOfThoseWhoCheck();
  await theCityIsToldNoVerdictsOfAFileUnderReview();
  await theOfficeCountsNothingBeforeItsTime();
});

test('once the province has accepted a file, its city says nothing more of it and is told nothing by asking', async () => {
  const read = await theCityReadsTheFile();
  const whileAccepted = await theClerkConfirmsThePreferenceAgain();
  const toldTheApplicant = await theApplicantTypesOn();
  await theScoresAreOpened();
  await theOfficerDoesNotConfirmThePreference();
  expect(await theClerkConfirmsThePreferenceAgain()).toEqual(whileAccepted);
  expect(await theApplicantTypesOn()).toEqual(toldTheApplicant);
  expect(await theCityReadsTheFile()).toEqual(read);
  await theOfficersAnswerStands();
});

let world: World;
let province: Province;
let city: City;
let file: Reported;

const preference = { judgement: 'preference-confirmation', subject: 'aaa-level' };
const unproven = { answer: 'not-confirmed', reason: 'preference-unproven', sentence: '公开查询无此等级。' };

beforeAll(async () => {
  world = await createWorld({ overlay: 'demo/overlay.yaml', at: '2023-05-15T09:00+08:00' });
  province = await provinceOf(world);
  const cities = new Map<string, City>();
  const [accepted] = (await acceptedFiles(world, province, [1], cities)).values();
  const [itsCity] = cities.values();
  if (!accepted || !itsCity) throw new Error('No file');
  file = accepted;
  city = itsCity;
}, 120_000);
afterAll(() => world.end());

async function theApplicantIsToldNothingOfThoseWhoCheck() {
  const all = must(await file.applicant.get('/api/applications'));
  expect(all.files).toMatchObject([{ number: file.number, state: 'accepted' }]);
  for (const inner of ['opinion', 'handler', 'met', 'notMet', 'open'])
    expect(all.files[0]).not.toHaveProperty(inner);
  for (const opinion of ['waiting', 'no-objection', 'objection'])
    expect(must(await file.applicant.get(`/api/applications?opinion=${opinion}`))).toEqual(all);
}

async function theCityIsToldNoVerdictsOfAFileUnderReview() {
  const rowFor = async (reader: Actor) => must(await reader.get('/api/applications')).files[0];
  expect(await rowFor(city.clerk)).toMatchObject({
    opinion: 'not-asked',
    met: null,
    notMet: null,
    open: null,
  });
  expect(await rowFor(province.officer)).toMatchObject({ met: expect.any(Number) });
}

async function theOfficeCountsNothingBeforeItsTime() {
  const { shown, total, directions, cities } = must(
    await province.officer.get('/api/programmes/shandong-2023/progress'),
  );
  expect([shown, total]).toEqual([['accepted'], { accepted: 1 }]);
  expect(directions.map(({ counts }: { counts: object }) => counts)).toContainEqual({ accepted: 0 });
  expect(cities).toEqual([{ city: '370100', name: '济南市', counts: { accepted: 1 } }]);
}

/** Of any version that he may think of: no answer differs from another, before and after. */
async function theClerkConfirmsThePreferenceAgain() {
  const second = await world.actor(city.bureau, 'recommending-clerk', '魏经办');
  const told = (answer: Answer) => ({ ...answer.body, request: undefined, status: answer.status });
  const answers: unknown[] = [];
  for (let seen = 1; seen <= 6; seen += 1) {
    const given = await city.clerk.post(`/api/applications/${file.number}/judgements?seen=${seen}`, {
      ...preference,
      answer: 'confirmed',
    });
    const path = `${preference.judgement}/${preference.subject}/confirmation?seen=${seen}`;
    const agreed = await second.post(`/api/applications/${file.number}/judgements/${path}`, { agreed: true });
    answers.push({ given: told(given), agreed: told(agreed) });
  }
  expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
  expect(answers[0]).toMatchObject({
    given: { refused: 'out-of-turn', facts: { state: 'accepted' } },
    agreed: { refused: 'out-of-turn' },
  });
  return answers;
}

async function theApplicantTypesOn() {
  const path = `/api/applications/${file.number}`;
  const answers = { 'project.name': '改名' };
  const typed = await file.applicant.put(`${path}/sections/project`, { answers, seen: {} });
  const brought = await file.applicant.upload(
    `${path}/attachments/business-licence`,
    '执照.pdf',
    Buffer.from('%PDF-'),
  );
  const pictured = await file.applicant.upload(`${path}/figures`, '图.png', Buffer.from('x'));
  const told = [typed, brought, pictured].map(({ body: { refused, facts } }) => [refused, facts?.state]);
  expect(told).toEqual(Array(3).fill(['out-of-turn', 'accepted']));
  return told;
}

async function theScoresAreOpened() {
  world.clock.moveTo('2023-08-22T09:00+08:00');
  await openedScores(world, province, 'D1', { [file.number]: '60' });
}

async function theOfficerDoesNotConfirmThePreference() {
  must(await judge(province.officer, file.number, preference.judgement, unproven, preference.subject));
  expect((await confirm(city.clerk, file.number, preference)).body.refused).not.toBeUndefined();
}

/** The clerk and his leader: what is asked and said of it, and its history. */
async function theCityReadsTheFile() {
  const read: unknown[] = [];
  for (const reader of [city.clerk, city.leader]) {
    const { events } = must(await reader.get(`/api/applications/${file.number}/history`));
    read.push(await checkOf(reader, file.number), events);
  }
  return read;
}

async function theOfficersAnswerStands() {
  const [newest] = (await checkOf(province.officer, file.number)).given.filter(
    ({ judgement }: { judgement: string }) => judgement === preference.judgement,
  );
  expect(newest).toMatchObject({ by: '蒋十二', answer: 'not-confirmed' });
}
