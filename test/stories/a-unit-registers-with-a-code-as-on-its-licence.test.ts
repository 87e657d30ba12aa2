import { afterAll, expect, test } from 'vitest';
import { openBrowser } from '#test/support/browser.ts';
import { reads, readsWell } from '#test/support/browser-as.ts';
import { createWorld } from '#test/support/world.ts';

test('a unit whose code has another check character sees the one expected, and goes on with its licence', async () => {
  await aCodeOfTheWrongLengthIsRefused();
  await theExpectedCharacterIsShown();
  await withoutItsWordNothingIsRegistered();
  await itComparesAndGoesOn();
  await noPageComplained();
});

const world = await createWorld({ at: '2023-05-16T10:41+08:00', desks: true });
await world.organisation('recommending-unit', '济南市工业和信息化局', { region: '370100' });
const browser = await openBrowser(world);
const chinese = await browser.open();
const english = await browser.open({ language: 'en', width: 360 });
const { page } = chinese;
const password = '泉城的春天来得很早，花也开了';
const code = page.getByRole('textbox', { name: '统一社会信用代码' });
const licence = page.getByRole('checkbox', { name: '已对照执照，与执照一致' });

afterAll(async () => {
  await browser.close();
  await world.end();
});

async function aCodeOfTheWrongLengthIsRefused() {
  await readsWell([chinese, english], '/register');
  await code.fill('91379900FAKE0041');
  await page.getByLabel('单位名称').fill('示例泉城数智促进中心');
  await page.getByLabel('省', { exact: true }).selectOption({ label: '山东省' });
  await page.getByLabel('市', { exact: true }).selectOption({ label: '济南市' });
  await page.getByLabel('县（市、区）').selectOption({ label: '槐荫区' });
  await page.getByLabel('姓名').fill('王海');
  await page.getByLabel('账号').fill('wanghai');
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '注册并登录' }).click();
  await page.getByText('代码 credit-code-malformed').waitFor();
  await page.getByText(/应为18位，现有16位/).waitFor();
  expect(await licence.count()).toBe(0);
  await reads(page, { level: 1 });
}

async function theExpectedCharacterIsShown() {
  const inEnglish = english.page.getByRole('textbox', { name: 'Unified social credit code' });
  for (const field of [code, inEnglish]) {
    await field.fill('91379900FAKE00419X');
    await field.blur();
  }
  await page.getByText(/末位应为Y，您填写的是X/).waitFor();
  await licence.waitFor();
  await reads(page, { level: 1 });
  await english.page.getByRole('checkbox').waitFor();
  await reads(english.page, { level: 1 });
}

async function withoutItsWordNothingIsRegistered() {
  await page.getByRole('button', { name: '注册并登录' }).click();
  await page.getByRole('link', { name: /与执照一致/ }).waitFor();
  expect(await code.inputValue()).toBe('91379900FAKE00419X');
  expect(await page.getByLabel('密码', { exact: true }).inputValue()).toBe(password);
  await reads(page, { level: 1 });
}

async function itComparesAndGoesOn() {
  await licence.check();
  await page.getByRole('button', { name: '注册并登录' }).click();
  await page.waitForURL('**/home');
  await page.getByRole('heading', { name: '首页' }).waitFor();
  await reads(page, { level: 1 });
  const units = await world.deps.db
    .selectFrom('organisation')
    .select('credit_code')
    .where('kind', '=', 'unit')
    .execute();
  expect(units).toEqual([{ credit_code: '91379900FAKE00419X' }]);
}

async function noPageComplained() {
  expect([...chinese.complaints, ...english.complaints]).toEqual([]);
}
