import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type Window } from '#test/support/browser.ts';
import { goesTo, openAs, reads, readsWell } from '#test/support/browser-as.ts';
import { type Filled, must, startFilled } from '#test/support/filled.ts';
import { applicantOf, cityOf } from '#test/support/offices.ts';
import { jointUnitsOf } from '#test/support/recommended.ts';
import { type Actor, createWorld, type World } from '#test/support/world.ts';

test('a joint unit does not take part and says why; the lead reads it', async () => {
  await itDeclinesWithItsReason();
  await itCannotAnswerAgain();
  await theLeadReadsThatAndWhy();
  await noPageComplained();
});

let world: World;
let file: Filled;
let institute: Actor;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let chinese: Window;
let english: Window;
let lead: Window;
let leadEnglish: Window;

const reason = '本年度研究力量已有其他安排。';

beforeAll(async () => {
  world = await createWorld({ at: '2023-05-20T09:00+08:00', desks: true });
  await cityOf(world, 41);
  const applicant = await applicantOf(world, 41);
  file = await startFilled(applicant, world, 41);
  [institute] = (await jointUnitsOf(world, file)) as [Actor];
  browser = await openBrowser(world);
  chinese = await openAs(browser, institute);
  english = await openAs(browser, institute, { language: 'en', width: 360 });
  lead = await openAs(browser, applicant);
  leadEnglish = await openAs(browser, applicant, { language: 'en' });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

async function itDeclinesWithItsReason() {
  const { page } = chinese;
  await goesTo(page, '/participations');
  await page.getByRole('button', { name: '不参加…' }).click();
  const panel = page.getByRole('region', { name: '不参加', exact: true });
  await panel.getByText('答复后不能自行更改').waitFor();
  await panel.getByLabel('原因').fill(reason + '。'.repeat(2001 - reason.length));
  await panel.getByRole('button', { name: '不参加', exact: true }).click();
  await panel.getByText('多出1字，至多2000字').waitFor();
  await reads(page);
  await panel.getByLabel('原因').fill(reason);
  await panel.getByRole('button', { name: '不参加', exact: true }).click();
  await panel.waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.getByText('2023年5月20日09:00答复').waitFor();
}

async function itCannotAnswerAgain() {
  const { participations } = must(await institute.get('/api/participations'));
  expect(participations).toMatchObject([{ number: file.number, state: 'declined' }]);
  await readsWell([chinese, english], '/participations');
  expect(await chinese.page.getByRole('button', { name: /…$/ }).count()).toBe(0);
}

async function theLeadReadsThatAndWhy() {
  const { page } = lead;
  await readsWell([lead, leadEnglish], `/applications/${file.number}/sections/joint-units`);
  await page.getByRole('listitem').getByText('不参加').waitFor();
  await readsWell([lead, leadEnglish], `/applications/${file.number}/history`);
  await page.getByText('联合单位不参加').waitFor();
  await page.getByText(reason).waitFor();
}

async function noPageComplained() {
  expect([chinese, english, lead, leadEnglish].flatMap(({ complaints }) => complaints)).toEqual([]);
}
