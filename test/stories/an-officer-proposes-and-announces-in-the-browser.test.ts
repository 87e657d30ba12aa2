import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type Window } from '#test/support/browser.ts';
import { goesTo, openAs, reads, readsWell } from '#test/support/browser-as.ts';
import { must } from '#test/support/filled.ts';
import { isAccessible } from '#test/support/is-accessible.ts';
import { type Province, provinceOf } from '#test/support/province.ts';
import { acceptedFiles, openedScores, programme } from '#test/support/scored.ts';
import { type Actor, createWorld, type World } from '#test/support/world.ts';

test('an officer ranks, proposes the list, records the meeting, and announces what was decided', async () => {
  await everySheetIsReadBesideTheMean();
  await aLineFarFromTheTargetAsksForAReason();
  await theListIsProposedAndTheRankingFrozen();
  await theMeetingIsRecordedWithOneDeparture();
  await theOfficerTakesItBackAndPutsItAnew();
  await theLeaderReadsTheSameRankings();
  await theSignedDecisionStaysReadable();
  await theNoticeIsPreparedWithACorrectedName();
  await thePublishedNoticeStaysReadable();
  expect([officer, leader, english].flatMap(({ complaints }) => complaints)).toEqual([]);
}, 240_000);

let world: World;
let province: Province;
let signing: Actor;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let officer: Window;
let leader: Window;
let english: Window;
let numbers: string[];
let units: string[];
const api = `/api/programmes/${programme}`;

beforeAll(async () => {
  world = await createWorld({ overlay: 'demo/overlay.yaml', at: '2023-05-15T09:00+08:00', desks: true });
  province = await provinceOf(world);
  signing = await world.actor(province.department, 'department-leader', '杨十五');
  const files = await acceptedFiles(world, province, [41, 42]);
  numbers = [...files.values()].map(({ number }) => number);
  units = [...files.values()].map(({ demoCase }) => demoCase.unit.name);
  world.clock.moveTo('2023-08-22T09:00+08:00');
  const [first = '', second = ''] = numbers;
  await openedScores(world, province, 'D5', { [first]: '82', [second]: '85' });
  browser = await openBrowser(world);
  officer = await openAs(browser, province.officer);
  leader = await openAs(browser, signing);
  english = await openAs(browser, province.officer, { language: 'en', width: 360 });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

const bothRead = (path: string) => readsWell([officer, english], path, { level: 1 });
const opened = async (act: string) => {
  const { page } = officer;
  await page.getByRole('button', { name: `${act}…` }).click();
  return page.getByRole('region', { name: act });
};

async function everySheetIsReadBesideTheMean() {
  const { page } = officer;
  await bothRead('/selection');
  await bothRead('/review/D5-9/ranking');
  for (const [window, title] of [
    [officer, '每件的逐份评分'],
    [english, 'Each file’s sheets'],
  ] as const) {
    await window.page.getByText(title).click();
    await reads(window.page, { level: 1 });
  }
  const lines = page.getByRole('table', { name: /^逐份评分/ }).getByRole('row');
  const { rows } = must(await province.officer.get(`${api}/rankings/D5`));
  for (const { number, sheets } of rows as { number: string; sheets: object[] }[])
    await expect.poll(() => lines.filter({ hasText: number }).count()).toBe(sheets.length + 1);
  await lines.filter({ hasText: '平均分' }).first().getByText('85.00').waitFor();
}

async function aLineFarFromTheTargetAsksForAReason() {
  const { page } = officer;
  const rows = page.getByRole('table', { name: /^排序表/ }).getByRole('row');
  // The higher mean first; head, two files, and the line, a row of its own.
  await expect.poll(() => rows.count()).toBe(4);
  expect(await rows.nth(1).innerText()).toContain(units[1] ?? '');
  for (const number of numbers) await rows.getByRole('link', { name: number, exact: true }).waitFor();
  const panel = await opened('生成拟支持名单');
  await panel.getByLabel('线画在第几名之后').fill('1');
  await expect.poll(() => rows.nth(2).innerText()).toMatch(/线：1个/);
  await isAccessible(page);
  await panel.getByLabel('线画在第几名之后').fill('9');
  await expect.poll(() => rows.nth(3).innerText()).toMatch(/线：9个/);
  await panel.getByRole('button', { name: '生成拟支持名单' }).click();
  await panel.getByText('代码 reason-required').waitFor();
  await panel.getByLabel('线画在第几名之后').fill('');
  await expect.poll(() => rows.nth(3).innerText()).toMatch(/线：2个/);
}

async function theListIsProposedAndTheRankingFrozen() {
  const { page } = officer;
  const panel = page.getByRole('region', { name: '生成拟支持名单' });
  await panel.getByRole('button', { name: '生成拟支持名单' }).click();
  await page.getByText(/的拟支持名单已生成。/).waitFor();
  await page.getByText('排序已锁定。').waitFor();
  expect(must(await province.officer.get(`${api}/rankings/D5`)).frozen).toBe(true);
}

async function theMeetingIsRecordedWithOneDeparture() {
  world.clock.moveTo('2023-09-20T15:00+08:00');
  await bothRead('/selection');
  const { page } = officer;
  const panel = await opened('提请审定');
  await panel.getByLabel('会议名称').fill('厅党组会议');
  await panel.getByLabel('会议日期').fill('2023-09-20');
  await panel.getByRole('button', { name: '增加一处' }).click();
  await panel.getByLabel('申报', { exact: true }).selectOption({ value: numbers[0] ?? '' });
  await panel.getByLabel('理由类别').selectOption({ label: '集体研究：布局' });
  await panel.getByRole('button', { name: '提请审定', exact: true }).click();
  await panel.getByText('代码 bad-input').waitFor(); // without the number of the minutes; what was typed stays
  expect(await panel.getByLabel('会议名称').inputValue()).toBe('厅党组会议');
  await panel.getByLabel('纪要文号').fill('演党组纪〔2023〕18号');
  await panel.getByRole('button', { name: '提请审定', exact: true }).click();
  await panel.getByText('代码 reason-required').waitFor(); // a departure without its reason in words
  await panel.getByLabel('具体理由').fill('同一产业链已有同类项目，会议确定从布局考虑不列入。');
  await isAccessible(page);
  await panel.getByRole('button', { name: '提请审定', exact: true }).click();
  await page.getByText('已提请审定。').waitFor();
}

async function theOfficerTakesItBackAndPutsItAnew() {
  const { page } = officer;
  const back = await opened('收回提请');
  await back.getByRole('button', { name: '收回提请' }).click();
  await page.getByText('已收回。').waitFor();
  const panel = await opened('提请审定');
  await panel.getByLabel('会议名称').fill('厅党组会议');
  await panel.getByLabel('纪要文号').fill('演党组纪〔2023〕18号');
  await panel.getByLabel('会议日期').fill('2023-09-20');
  await panel.getByRole('button', { name: '提请审定', exact: true }).click();
  await page.getByText('已提请审定，等待签署。').waitFor();
}

async function theLeaderReadsTheSameRankings() {
  const { page } = leader;
  await goesTo(page, '/selection');
  await page.locator('summary').click();
  const table = page.getByRole('table', { name: /^排序表/ });
  for (const unit of units) await table.getByText(unit).waitFor();
  expect(await page.getByRole('button', { name: '…' }).count()).toBe(0);
  const { waiting } = must(await signing.get(`${api}/decision-request`));
  must(await signing.post(`${api}/decisions`, { seen: waiting.seen }));
}

async function theSignedDecisionStaysReadable() {
  await bothRead('/selection');
  await officer.page.getByRole('link', { name: '第1号审定记录' }).click();
  await officer.page.getByText('与排序一致。').waitFor();
  await bothRead('/decisions/1');
}

async function theNoticeIsPreparedWithACorrectedName() {
  world.clock.moveTo('2023-09-27T09:00+08:00');
  await bothRead('/notices');
  const { page } = officer;
  const panel = await opened('提请发布');
  await panel.getByLabel('受理异议的处室').fill('融合推进处');
  await panel.getByLabel('联系电话').fill('0000-00001000');
  await panel.getByLabel('联系地址').fill('示例路1号');
  await panel.getByRole('button', { name: '增加一处更正' }).click();
  await panel.getByLabel('申报编号').fill(numbers[1] ?? '');
  await panel.getByLabel('项目名称').fill('更正后的项目名称');
  await isAccessible(page);
  await panel.getByRole('button', { name: '提请发布', exact: true }).click();
  await page.getByText('已提请发布，名单2件。').waitFor();
  await page.getByText('更正后的项目名称').waitFor();
  const { waiting } = must(await signing.get(`${api}/notice-request`));
  must(
    await signing.post(`${api}/notices`, {
      seen: waiting.seen,
      address: 'https://notice.example.org/2023/18',
      documentNumber: '演工信公示〔2023〕18号',
      publishedAt: '2023-09-27T09:00:00+08:00',
      drop: [],
    }),
  );
}

async function thePublishedNoticeStaysReadable() {
  await bothRead('/notices');
  await officer.page.getByRole('link', { name: '第1号公示' }).click();
  await officer.page.getByText('更正后的项目名称').waitFor();
  await bothRead('/notices/1');
  await bothRead('/recognition');
  await officer.page.getByText('还没有认定。').waitFor();
}
