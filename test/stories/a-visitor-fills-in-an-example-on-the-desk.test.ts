import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type Window } from '#test/support/browser.ts';
import { createDemoWorld, type DemoWorld } from '#test/support/demo-world.ts';
import { isAccessible } from '#test/support/is-accessible.ts';

test('on the desks a visitor changes person, fills in examples and lets the cast go on', async () => {
  await heBecomesLiSiInTheBar();
  await liSiBeginsAnApplication();
  await heFillsASectionWithTheExampleAndKeepsWhatHeTyped();
  await heAttachesAnExample();
  await theBarSpeaksTheLanguageHeChooses();
  await movingTheDateLeadsBackToThePageHeCameFrom();
  await theCastSubmitsInHisPlace();
  await noPageComplained();
});

let world: DemoWorld;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let window: Window;
let number = '';

beforeAll(async () => {
  world = await createDemoWorld({ at: '2023-05-09T08:00+08:00', desks: true });
  browser = await openBrowser(world);
  window = await browser.open();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

const bar = () => window.page.getByRole('region', { name: '演示' });

async function heBecomesLiSiInTheBar() {
  await window.page.goto('/');
  await bar().getByLabel('身份').selectOption('li-4');
  await bar().getByRole('button', { name: '切换' }).click();
  await window.page.waitForURL('**/home');
  await bar().getByText('2023-05-09').waitFor();
  await window.page.getByRole('heading', { name: '首页' }).waitFor();
  await isAccessible(window.page);
}

async function liSiBeginsAnApplication() {
  const answer = await window.page.request.post('/api/applications', {
    data: { programme: 'shandong-2023', direction: 'D5' },
  });
  ({ number } = await answer.json());
}

async function heFillsASectionWithTheExampleAndKeepsWhatHeTyped() {
  const { page } = window;
  await page.goto(`/applications/${number}/sections/project`);
  await page.getByLabel('项目名称').fill('李四自己起的名字');
  await page.getByRole('button', { name: '用示例填写本部分' }).click();
  await expect.poll(() => page.getByLabel('项目地址').inputValue()).toContain('示例路65号');
  expect(await page.getByLabel('项目名称').inputValue()).toBe('李四自己起的名字');
  await isAccessible(window.page);
}

async function heAttachesAnExample() {
  const { page } = window;
  await page.goto('/home');
  await page.goto(`/applications/${number}/attachments`);
  await page.getByRole('button', { name: /^附上示例：营业执照/ }).click();
  await page.getByRole('link', { name: '下载 营业执照.pdf' }).waitFor();
}

async function theBarSpeaksTheLanguageHeChooses() {
  const { page } = window;
  await page.getByRole('button', { name: 'English', exact: true }).click();
  const english = page.getByRole('region', { name: 'Demonstration', exact: true });
  await english.getByRole('button', { name: 'Change', exact: true }).waitFor();
  await page.getByRole('button', { name: '中文', exact: true }).click();
  await bar().getByRole('button', { name: '切换' }).waitFor();
}

async function movingTheDateLeadsBackToThePageHeCameFrom() {
  const { page } = window;
  // The address changes without the server being asked: the bar must not lead back to where the page was loaded.
  await page.getByRole('link', { name: '返回申报任务' }).click();
  await page.waitForURL(`**/applications/${number}`);
  await bar().getByRole('button', { name: '移动' }).click();
  await page.waitForURL('**/demo/clock?*');
  await page.getByRole('link', { name: '不移动，返回' }).click();
  await page.waitForURL(`**/applications/${number}`);
}

async function theCastSubmitsInHisPlace() {
  const { page } = window;
  await bar().getByRole('button', { name: '请演示人员办理：填写、检查、提交' }).click();
  await page.getByRole('heading', { name: '办理结果' }).waitFor();
  const file = await world.demo.stage.file(65);
  expect(file?.state).toBe('submitted');
}

async function noPageComplained() {
  expect(window.complaints).toEqual([]);
}
