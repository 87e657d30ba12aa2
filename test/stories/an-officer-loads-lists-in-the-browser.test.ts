import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type Window } from '#test/support/browser.ts';
import { goesTo, openAs } from '#test/support/browser-as.ts';
import { isAccessible } from '#test/support/is-accessible.ts';
import { cityOf } from '#test/support/offices.ts';
import { provinceOf } from '#test/support/province.ts';
import { createWorld, type World } from '#test/support/world.ts';

test('an officer loads a list with its document, is told what a file has wrong, and takes a version out of use', async () => {
  await nothingIsImported();
  await aFileWithoutItsDocumentIsNotSent();
  await aWrongRowIsNamedAndWhatWasTypedStays();
  await theMendedFileBecomesAVersion();
  await theSameFileIsNotTakenTwice();
  await aVersionIsTakenOutOfUse();
  await aClerkReadsAndChangesNothing();
  await everyPageReadsWell();
  expect([officer, narrow, clerk].flatMap(({ complaints }) => complaints)).toEqual([]);
}, 120_000);

const header = 'parent,branchName,branchCode,licence';
const good = `${header}\n示例通信集团,示例通信泉城分公司,,A1-00001\n`;
const bad = `${header}\n示例通信集团,示例通信泉城分公司,ABC,A1-00001\n`;
const list = '电信运营商及分支机构';

let world: World;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let officer: Window;
/** In English, on a telephone. */
let narrow: Window;
let clerk: Window;

beforeAll(async () => {
  world = await createWorld({ at: '2023-05-20T09:00+08:00', desks: true });
  const province = await provinceOf(world);
  const city = await cityOf(world, 41);
  browser = await openBrowser(world);
  officer = await openAs(browser, province.officer);
  narrow = await openAs(browser, province.officer, { language: 'en', width: 360 });
  clerk = await openAs(browser, city.clerk);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

const mine = () => officer.page.getByRole('region', { name: list, exact: true });

async function nothingIsImported() {
  await goesTo(officer.page, '/programme');
  await officer.page.getByRole('link', { name: '名录' }).click();
  await mine().getByText('尚未导入').waitFor();
  expect(await mine().getByRole('table').count()).toBe(0);
}

async function aFileWithoutItsDocumentIsNotSent() {
  await mine().getByRole('button', { name: '导入名单…' }).click();
  await pick(bad);
  await send();
  await mine().getByText('请填写发布单位和文件日期，并选择文件。').waitFor();
  expect(await versions()).toBe(0);
}

async function aWrongRowIsNamedAndWhatWasTypedStays() {
  await mine().getByLabel('发布单位').fill('示例通信管理局');
  await mine().getByLabel('文号').fill('示通信〔2023〕3号');
  await mine().getByLabel('文件日期').fill('2023-05-01');
  await send();
  const wrong = mine().getByRole('table', { name: '读不懂的行' });
  await wrong.getByRole('row', { name: /^2 分支机构信用代码/ }).waitFor();
  await isAccessible(officer.page);
  expect(await mine().getByLabel('发布单位').inputValue()).toBe('示例通信管理局');
  expect(await versions()).toBe(0);
}

async function theMendedFileBecomesAVersion() {
  await pick(good);
  await send();
  await mine().getByText('已导入第1版，共1行。').waitFor();
  await mine().getByRole('cell', { name: '示通信〔2023〕3号' }).waitFor();
  await mine().getByText('今日可用').waitFor();
}

async function theSameFileIsNotTakenTwice() {
  await mine().getByRole('button', { name: '导入名单…' }).click();
  await pick(good);
  await mine().getByLabel('发布单位').fill('示例通信管理局');
  await mine().getByLabel('文件日期').fill('2023-05-01');
  await send();
  await mine().getByText('同一文件已经导入过').waitFor();
  await mine().getByRole('button', { name: '取消' }).click();
}

async function aVersionIsTakenOutOfUse() {
  await mine().getByRole('button', { name: '停用第1版…' }).click();
  await mine().getByLabel('停用理由').fill('发布单位已更正');
  await mine().getByRole('button', { name: '停用第1版', exact: true }).click();
  await mine().getByText('已停用：发布单位已更正').waitFor();
  await mine().getByText('尚未导入').waitFor();
  expect(
    await mine()
      .getByRole('button', { name: /停用第/ })
      .count(),
  ).toBe(0);
}

async function aClerkReadsAndChangesNothing() {
  await goesTo(clerk.page, '/lists');
  await clerk.page.getByText('已停用：发布单位已更正').waitFor();
  expect(await clerk.page.getByRole('button', { name: /导入名单|停用第/ }).count()).toBe(0);
}

async function everyPageReadsWell() {
  await goesTo(narrow.page, '/lists');
  await narrow.page.getByText('Out of use: 发布单位已更正').waitFor();
  for (const { page } of [officer, narrow]) {
    await isAccessible(page);
    expect(await page.getByRole('main').innerText()).not.toMatch(/\b(null|undefined|NaN)\b|\{\{/);
  }
  expect(await narrow.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
}

const send = () => mine().getByRole('button', { name: '导入名单', exact: true }).click();

async function pick(text: string) {
  await mine()
    .locator('input[type=file]')
    .setInputFiles({ name: 'telecom-operators.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
}

async function versions() {
  return (await world.deps.db.selectFrom('list_version').select('id').execute()).length;
}
