import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type Window } from '#test/support/browser.ts';
import { goesTo, openAs, reads, readsWell } from '#test/support/browser-as.ts';
import { checkOf, judge } from '#test/support/checking.ts';
import {
  bringPapers,
  demoCase,
  type Filled,
  must,
  submitFilled,
  typeAnswers,
  versionOf,
} from '#test/support/filled.ts';
import { loadLists } from '#test/support/lists.ts';
import { applicantOf, type City, cityOf } from '#test/support/offices.ts';
import { provinceOf } from '#test/support/province.ts';
import { confirmJointUnits, passed, submitted } from '#test/support/recommended.ts';
import { type Actor, createWorld, type World } from '#test/support/world.ts';

test('a leader agrees to a judgement, does not recommend one file, and puts the others in order', async () => {
  await theClerkJudgesAMatchByName();
  await theLeaderAgreesAsTheSecondPerson();

  await theClerkProposesNotToRecommend();
  await sheGoesOnThroughTheListItStandsIn();
  await theLeaderDoesNotFollowHer();
  await askedAgainHeDoesNotRecommendAndSaysWhy();
  await theApplicantReadsWhy();

  await theOthersPassTheCheck();
  await theLeaderChangesTheirOrder();
  await noPageComplained();
});

let world: World;
let city: City;
let first: Filled;
let second: Filled;
let refused: Filled;
let applicant: Actor;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let clerk: Window;
let leader: Window;
let english: Window;
let told: Window;

const ground = '综合比较，本市同方向另有更有代表性的项目，本次不予推荐。';

beforeAll(async () => {
  world = await createWorld({ at: '2023-05-05T10:00+08:00', desks: true });
  const province = await provinceOf(world);
  city = await cityOf(world, 42);
  await loadLists(province.officer, ['promotion-centre-repository'], '2023-05-05');
  world.clock.moveTo('2023-05-20T09:00+08:00');
  first = await submitted(world, await applicantOf(world, 42), 42);
  second = await anotherOfThisCity(45);
  applicant = await applicantOf(world, 33);
  refused = await submitted(world, applicant, 33);
  world.clock.moveTo('2023-06-02T09:00+08:00');

  browser = await openBrowser(world);
  clerk = await openAs(browser, city.clerk);
  leader = await openAs(browser, city.leader);
  english = await openAs(browser, city.leader, { language: 'en' });
  told = await openAs(browser, applicant);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

/** The file of a unit of another city, as if it were of this one. */
async function anotherOfThisCity(caseNumber: number): Promise<Filled> {
  const actor = await applicantOf(world, caseNumber);
  const filed = await demoCase(caseNumber);
  const started = must(
    await actor.post('/api/applications', {
      programme: 'shandong-2023',
      direction: filed.direction,
      recommendingUnit: first.demoCase.city,
    }),
  );
  const file = { number: started.number as string, demoCase: filed };
  await typeAnswers(actor, world, file, filed.changed({ 'unit.recommendingUnit': first.demoCase.city }));
  await bringPapers(actor, file);
  await confirmJointUnits(world, file);
  await submitFilled(actor, file);
  return file;
}

async function theClerkJudgesAMatchByName() {
  const { matches } = await checkOf(city.clerk, first.number);
  must(
    await judge(
      city.clerk,
      first.number,
      'list-match',
      { answer: 'same-unit', sentence: '项目名称和单位名称一致。' },
      matches[0].subject,
    ),
  );
  await goesTo(clerk.page, `/files/${first.number}`);
  await clerk.page.getByText('须另一人复核').waitFor();
  expect(await clerk.page.getByRole('button', { name: '复核同意' }).count()).toBe(0);
}

async function theLeaderAgreesAsTheSecondPerson() {
  const { page } = leader;
  await readsWell([leader, english], `/files/${first.number}`);
  await page.getByText('项目名称和单位名称一致。').first().waitFor();
  await page.getByRole('button', { name: '复核同意' }).click();
  await page.getByRole('button', { name: '复核同意' }).waitFor({ state: 'detached' });
  expect((await checkOf(city.clerk, first.number)).matches[0].answer).toBe('same-unit');
}

async function theClerkProposesNotToRecommend() {
  const { page } = clerk;
  await goesTo(page, `/files/${refused.number}`);
  await page.getByRole('button', { name: '建议不予推荐…' }).click();
  const panel = page.getByRole('region', { name: '建议不予推荐' });
  await panel.getByText('建议交由负责人决定，申报单位看不到。').waitFor();
  await panel.getByLabel('理由').selectOption({ label: '真实性存疑' });
  await panel.getByLabel('说明', { exact: true }).fill('合同复印件与原件不一致。');
  await reads(page);
  await panel.getByRole('button', { name: '建议不予推荐', exact: true }).click();
  await page.getByText(/经办人建议不予推荐：真实性存疑/).waitFor();
  await goesTo(page, '/desk');
  const row = page.getByRole('row').filter({ hasText: refused.number });
  await row.getByText('建议不予推荐，待负责人决定').waitFor();
}

/** From file to file of the list, which goes along in the address. */
async function sheGoesOnThroughTheListItStandsIn() {
  const { page } = clerk;
  await goesTo(page, '/desk?turn=clerk');
  await page.getByRole('link', { name: first.number, exact: true }).click();
  await page.getByRole('heading', { name: first.number }).waitFor();
  await page.getByText('本页第1件，共3件').waitFor();
  await page.getByRole('link', { name: '下一件' }).click();
  await page.getByText('本页第2件，共3件').waitFor();
  await reads(page);
  await page.getByRole('link', { name: '上一件' }).click();
  await page.getByRole('heading', { name: first.number }).waitFor();
  await page.getByRole('link', { name: '返回工作台' }).click();
  await page.waitForURL('**/desk?turn=clerk');
}

async function theLeaderDoesNotFollowHer() {
  const { page } = leader;
  await goesTo(page, `/files/${refused.number}`);
  await page
    .getByText(/合同复印件与原件不一致/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: '不采纳建议…' }).click();
  const panel = page.getByRole('region', { name: '不采纳建议' });
  await panel.getByText('本件照常审核').waitFor();
  await panel.getByRole('button', { name: '不采纳建议', exact: true }).click();
  await page.getByText(/经办人建议不予推荐/).waitFor({ state: 'detached' });
  expect(await checkOf(city.leader, refused.number)).toMatchObject({ state: 'submitted', proposal: null });
}

async function askedAgainHeDoesNotRecommendAndSaysWhy() {
  const { page } = leader;
  must(
    await city.clerk.post(
      `/api/applications/${refused.number}/proposal?seen=${await versionOf(city.clerk, refused.number)}`,
      { reason: 'not-recommended-priority', sentence: '同方向另有项目。' },
    ),
  );
  await page.reload();
  await page
    .getByText(/综合比较未列入推荐/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: '不予推荐…' }).click();
  const panel = page.getByRole('region', { name: '不予推荐', exact: true });
  await panel.getByText('不予推荐后本件终止，不能恢复。').waitFor();
  // What the clerk has proposed stands there already; the applicant has to read more than a phrase.
  const sentence = panel.getByRole('textbox');
  expect(await sentence.inputValue()).toBe('同方向另有项目。');
  await panel.getByRole('button', { name: '不予推荐', exact: true }).click();
  await panel.getByText('请写明理由（至少20字）。').waitFor();
  await sentence.fill(ground);
  await reads(page);
  await panel.getByRole('button', { name: '不予推荐', exact: true }).click();
  await panel.waitFor({ state: 'detached' });
  expect((await checkOf(city.leader, refused.number)).state).toBe('not-recommended');
}

async function theApplicantReadsWhy() {
  const { page } = told;
  await goesTo(page, '/home');
  await page.getByText('未予推荐，查看理由').waitFor();
  await page.getByRole('link', { name: '看理由' }).click();
  await page.getByText(ground).waitFor();
  await page.getByText('理由：综合比较未列入推荐').waitFor();
  await reads(page, { level: 1 });
}

async function theOthersPassTheCheck() {
  for (const file of [first, second]) await passed(world, city, file);
}

async function theLeaderChangesTheirOrder() {
  const { page } = leader;
  await readsWell([leader, english], '/recommendation');
  const numbers = () =>
    page
      .getByRole('table', { name: /促进中心.*推荐次序/ })
      .getByRole('link')
      .allInnerTexts();
  expect(await numbers()).toEqual([first.number, second.number]);
  await page.getByRole('button', { name: `下移${first.number}` }).click();
  await expect.poll(numbers).toEqual([second.number, first.number]);
  await page.getByRole('button', { name: `上移${first.number}` }).click();
  await expect.poll(numbers).toEqual([first.number, second.number]);
  await page.getByRole('button', { name: `上移${second.number}` }).click();
  await expect.poll(numbers).toEqual([second.number, first.number]);
  await page.reload();
  await expect.poll(numbers).toEqual([second.number, first.number]);
}

async function noPageComplained() {
  expect([clerk, leader, english, told].flatMap(({ complaints }) => complaints)).toEqual([]);
}
