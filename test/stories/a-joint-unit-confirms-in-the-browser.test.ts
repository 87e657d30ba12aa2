import { afterAll, beforeAll, expect, test } from 'vitest';
import { breaksOnce } from '#test/support/breaks-once.ts';
import { openBrowser, type Window } from '#test/support/browser.ts';
import { goesTo, openAs, reads } from '#test/support/browser-as.ts';
import { must, startFilled } from '#test/support/filled.ts';
import { isAccessible } from '#test/support/is-accessible.ts';
import { isHeard } from '#test/support/is-heard.ts';
import { applicantOf, cityOf } from '#test/support/offices.ts';
import { jointUnitsOf } from '#test/support/recommended.ts';
import { type Actor, createWorld, type World } from '#test/support/world.ts';

test('a joint unit reads what is said of it and answers', async () => {
  await theLeadUnitAsksItOnceMore();
  await itIsNotAskedBeforeItCanRead();
  await itReadsWhoAsksAndWhatIsSaidOfIt();
  await itDoesNotDeclineWithoutAReason();
  await itConfirmsThoughThePageCannotBeReadAnew();
  await thePageReadsInEnglish();
  expect([lead, chinese, english].flatMap(({ complaints }) => complaints)).toEqual([]);
});

let world: World;
let institute: Actor;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let number: string;
let lead: Window;
let chinese: Window;
let english: Window;

beforeAll(async () => {
  world = await createWorld({ at: '2023-05-20T09:00+08:00', desks: true });
  await cityOf(world, 41);
  const applicant = await applicantOf(world, 41);
  const file = await startFilled(applicant, world, 41);
  number = file.number;
  const filler = await world.actor(applicant.person.organisation, 'filler', '填报人');
  [institute] = (await jointUnitsOf(world, file)) as [Actor];
  browser = await openBrowser(world);
  lead = await openAs(browser, filler);
  chinese = await openAs(browser, institute);
  english = await openAs(browser, institute, { language: 'en', width: 360 });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

const answer = async () => must(await institute.get('/api/participations')).participations[0];

/** And whoever fills in tells the administrator, who alone may submit. */
async function theLeadUnitAsksItOnceMore() {
  const { page } = lead;
  await goesTo(page, `/applications/${number}/answers`);
  await page.getByRole('button', { name: '再次通知示例黄河研究院' }).click();
  await page.getByText('已再次通知。').waitFor();
  await page.getByRole('button', { name: '再次通知示例黄河研究院' }).click();
  await page.getByText('代码 reminded-already').waitFor();
  await reads(page);
  await goesTo(page, `/applications/${number}/declaration`);
  await page.getByRole('button', { name: '通知单位管理员提交' }).click();
  await page.getByText('已通知单位管理员。').waitFor();
  await reads(page);
}

async function itIsNotAskedBeforeItCanRead() {
  const { page } = chinese;
  await breaksOnce(page, '**/api/regions');
  await goesTo(page, '/participations');
  await page.getByText('未能读取，已有内容不受影响。').waitFor();
  expect(await page.getByRole('button', { name: '确认参加…' }).count()).toBe(0);
  await page.getByRole('button', { name: '重试' }).click();
}

async function itReadsWhoAsksAndWhatIsSaidOfIt() {
  const { page } = chinese;
  await page.getByText('示例泉城数智促进中心牵头申报').waitFor();
  await page.getByText(/^12379900/).waitFor();
  await page.getByText('待确认').waitFor();
  await isAccessible(page);
}

async function itDoesNotDeclineWithoutAReason() {
  const { page } = chinese;
  await page.getByRole('button', { name: '不参加…' }).click();
  await page.getByRole('button', { name: '不参加', exact: true }).click();
  await page.getByText('代码 reason-required').waitFor();
  await page.getByRole('button', { name: '取消' }).click();
  expect((await answer()).state).toBe('invited');
}

async function itConfirmsThoughThePageCannotBeReadAnew() {
  const { page } = chinese;
  await page.getByRole('button', { name: '确认参加…' }).click();
  await breaksOnce(page, '**/api/participations');
  const heard = isHeard(page, '已办理：确认参加。');
  await page.getByRole('button', { name: '确认参加', exact: true }).click();
  await heard;
  await page.getByText('未能读取最新情况，以下是先前读到的。').waitFor();
  await page.getByRole('button', { name: '重试' }).click();
  await page.getByText('已确认参加').waitFor();
  expect(await page.getByRole('button', { name: '不参加…' }).count()).toBe(0);
  expect((await answer()).state).toBe('confirmed');
}

async function thePageReadsInEnglish() {
  const { page } = english;
  await goesTo(page, '/participations');
  await page.getByText('Confirmed').waitFor();
  await isAccessible(page);
}
