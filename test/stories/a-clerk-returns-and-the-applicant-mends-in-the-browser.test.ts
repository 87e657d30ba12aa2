import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type Window } from '#test/support/browser.ts';
import { goesTo, openAs, reads, readsWell } from '#test/support/browser-as.ts';
import { checkOf } from '#test/support/checking.ts';
import type { Filled } from '#test/support/filled.ts';
import { applicantOf, type City, cityOf } from '#test/support/offices.ts';
import { submitted } from '#test/support/recommended.ts';
import { type Actor, createWorld, type World } from '#test/support/world.ts';

test('a clerk sends a file back, its applicant mends what was named; another applicant gives up', async () => {
  await theClerkReturnsTheContacts();
  await theApplicantReadsWhatIsWanted();
  await onlyTheContactsCanBeChanged();
  await sheMendsTheTelephone();
  await sheSubmitsAgainAndSeesTheReceipt();
  await theClerkHasTheFileBack();

  await anotherApplicantGivesUp();
  await nothingIsLeftToDoWithIt();
  await noPageComplained();
});

let world: World;
let city: City;
let file: Filled;
let applicant: Actor;
let other: Filled;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let clerk: Window;
let chinese: Window;
let english: Window;
let leaving: Window;
const sentence = '对外联系电话打不通，请核对。';

beforeAll(async () => {
  world = await createWorld({ at: '2023-05-20T09:00+08:00', desks: true });
  city = await cityOf(world, 42);
  applicant = await applicantOf(world, 42);
  const another = await applicantOf(world, 33);
  file = await submitted(world, applicant, 42);
  other = await submitted(world, another, 33);
  world.clock.moveTo('2023-06-01T09:00+08:00');

  browser = await openBrowser(world);
  clerk = await openAs(browser, city.clerk);
  chinese = await openAs(browser, applicant);
  english = await openAs(browser, applicant, { language: 'en', width: 360 });
  leaving = await openAs(browser, another);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

const at = (path = '') => `/applications/${file.number}${path}`;

async function theClerkReturnsTheContacts() {
  const { page } = clerk;
  await goesTo(page, `/files/${file.number}`);
  await page.getByRole('button', { name: '退回修改…' }).click();
  const panel = page.getByRole('region', { name: '退回修改' });
  await panel.getByText('只开放下面列出的部分').waitFor();
  await panel.getByLabel('所在部分').selectOption({ label: '联系人' });
  await panel.getByLabel('理由').selectOption({ label: '填报有误' });
  await panel.getByLabel('需要怎样修改').fill(sentence);
  await panel.getByRole('button', { name: '再加一处' }).click();
  const second = panel.getByRole('group', { name: '第2处' });
  await second.getByLabel('所在部分').selectOption({ label: '附件' });
  await second.getByLabel('理由').selectOption({ label: '附件无法辨认' });
  await second.getByLabel('需要怎样修改').fill('营业执照扫描件模糊，请重新上传。');
  await panel.getByLabel('请于何时前再次提交').fill('2023-06-08T17:00');
  await reads(page);
  await anotherJudgementAndAReloadLoseNothingOfIt();
  await panel.getByRole('button', { name: '退回修改', exact: true }).click();
  await panel.waitFor({ state: 'detached' });
  expect((await checkOf(city.clerk, file.number)).state).toBe('returned');
}

async function anotherJudgementAndAReloadLoseNothingOfIt() {
  const { page } = clerk;
  const policy = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /产业政策/ }) });
  await policy.getByLabel('符合', { exact: true }).check();
  await policy.getByLabel('一句话说明').fill('对照产业目录，符合产业政策。');
  await policy.getByRole('button', { name: '作出判断' }).click();
  await policy.getByText('对照产业目录，符合产业政策。').first().waitFor();
  await page.reload();
  const panel = page.getByRole('region', { name: '退回修改' });
  expect(await panel.getByLabel('需要怎样修改').first().inputValue()).toBe(sentence);
  expect(await panel.getByLabel('请于何时前再次提交').inputValue()).toBe('2023-06-08T17:00');
}

async function theApplicantReadsWhatIsWanted() {
  const { page } = chinese;
  await goesTo(page, '/home');
  await page.getByText('退回修改还有5个工作日').waitFor();
  await page.getByRole('link', { name: '去修改' }).click();
  await page.getByText(sentence).waitFor();
  await page.getByText('附件无法辨认').waitFor();
  await page.getByText('2023年6月8日17:00').waitFor();
  await readsWell([chinese, english], at('/corrections'));
}

async function onlyTheContactsCanBeChanged() {
  const { page } = chinese;
  await goesTo(page, at('/sections/project'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByRole('main').getByRole('textbox').count()).toBe(0);
  await goesTo(page, at('/corrections'));
  await page.getByRole('link', { name: '去修改第一项' }).click();
  await page.getByRole('heading', { name: '联系人', level: 1 }).waitFor();
  await page.getByText(sentence).waitFor();
}

async function sheMendsTheTelephone() {
  const { page } = chinese;
  await page.getByLabel('对外联系电话').fill('0532-88886666');
  await page
    .getByRole('main')
    .getByText(/已保存 \d\d:\d\d:\d\d/)
    .waitFor();
  await readsWell([english], at('/sections/contacts'));
  await page.getByRole('button', { name: '保存并返回任务列表' }).click();
  await page.getByRole('link', { name: '看退回的原因和要改的部分' }).click();
  await page.getByRole('link', { name: '都改好了，检查并再次提交' }).click();
}

async function sheSubmitsAgainAndSeesTheReceipt() {
  const { page } = chinese;
  await page.getByRole('button', { name: '继续：承诺并提交' }).click();
  await page.getByRole('heading', { name: '承诺与提交' }).waitFor();
  await readsWell([chinese, english], at('/declaration'));
  await page.getByRole('button', { name: '再次提交' }).click();
  await page.waitForURL('**/receipt');
  await page.getByRole('heading', { name: '已再次提交' }).waitFor();
  await page.getByText('版本2').first().waitFor();
  await readsWell([chinese, english], at('/receipt'));
}

async function theClerkHasTheFileBack() {
  const { page } = clerk;
  await page.reload();
  await page.getByText('第2次提交').waitFor();
  await page.getByText('0532-88886666').waitFor();
  expect(await checkOf(city.clerk, file.number)).toMatchObject({
    state: 'submitted',
    corrections: [{ round: 1, outcome: 'answered' }],
  });
}

async function anotherApplicantGivesUp() {
  const { page } = leaving;
  await goesTo(page, `/applications/${other.number}/receipt`);
  await page.getByRole('button', { name: '放弃申报…' }).click();
  const panel = page.getByRole('region', { name: '放弃申报' });
  await panel.getByText('不能恢复。').waitFor();
  await reads(page);
  await panel.getByRole('button', { name: '放弃申报', exact: true }).click();
  await page.waitForURL('**/home');
  await page.getByText('已放弃申报').waitFor();
  expect((await checkOf(city.clerk, other.number)).state).toBe('withdrawn');
}

async function nothingIsLeftToDoWithIt() {
  const { page } = leaving;
  await page.getByRole('link', { name: other.number }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await reads(page, { level: 1 });
  expect(await page.getByRole('button', { name: /…$/ }).count()).toBe(0);
  expect(await page.getByRole('link', { name: /^继续/ }).count()).toBe(0);
  await goesTo(page, `/applications/${other.number}/history`);
  await page.getByText('放弃申报', { exact: true }).waitFor();
  await reads(page, { level: 1 });
}

async function noPageComplained() {
  expect([clerk, chinese, english, leaving].flatMap(({ complaints }) => complaints)).toEqual([]);
}
