import { afterAll, expect, test } from 'vitest';
import { reported } from '#test/support/at-the-province.ts';
import { breaksOnce } from '#test/support/breaks-once.ts';
import { openBrowser, type Window } from '#test/support/browser.ts';
import { goesTo, openAs, reads } from '#test/support/browser-as.ts';
import { announced, held, invited, loadExperts } from '#test/support/draw-of-experts.ts';
import { must } from '#test/support/filled.ts';
import { provinceOf } from '#test/support/province.ts';
import { createWorld } from '#test/support/world.ts';

test('an expert answers, declares on names, scores beside the application, and seals everything at once', async () => {
  await sheAcceptsTheInvitation();
  await sheDeclaresOnNamesBeforeReading();
  await nothingCanBeReadBeforeTheReviewOpens();

  await sheScoresBesideTheApplication();
  await whatSheTypedOutlivesAReload();
  await pointsOutOfRangeStayInTheirField();
  await aSheetChangedElsewhereIsNotOverwritten();
  await theSessionEndsWhileSheTypesAndNothingIsLost();
  await theLowestLevelAndAnUnusualTotalAskForAReason();

  await sheFindsAConflictAndStepsBack();
  await allScoresStandInOneTableAndAreSealed();
  await everyPageReadsWellInBothLanguages();
}, 240_000);

const world = await createWorld({ at: '2023-05-20T09:00+08:00', desks: true });
const province = await provinceOf(world);
const cities = new Map();
const files = [
  await reported(world, cities, 41),
  await reported(world, cities, 42),
  await reported(world, cities, 45),
];
const [first, second, third] = files.map(({ number }) => number) as [string, string, string];
const units = files.map(({ demoCase }) => demoCase.unit.name) as [string, string, string];
world.clock.moveTo('2023-07-11T10:00+08:00');
for (const { number } of files)
  must(await province.officer.post(`/api/applications/${number}/acceptance?seen=3`));
await loadExperts(province.poolOfficer);
const drawn = await announced(world, province, 'D5');
await held(world, province, drawn);
const [expert, ...others] = await invited(world, drawn);
const { actor } = expert!;
const browser = await openBrowser(world);
const chinese = await openAs(browser, actor);
const english = await openAs(browser, actor, { language: 'en', width: 360 });
const { page } = chinese;
const titles = [
  '需求与资源集聚',
  '服务体系与载体作用',
  '公共服务与供需闭环',
  '场地、团队与投入',
  '示范作用与基础',
];

afterAll(async () => {
  await browser.close();
  await world.end();
});

async function sheAcceptsTheInvitation() {
  await looksRight('/scoring', '/scoring/invitation', '/scoring/conflicts', '/scoring/sign');
  await goesTo(page, '/scoring');
  await page.getByText('有1份评审邀请等待答复').waitFor();
  const header = await page.getByRole('banner').innerText();
  expect(header).toContain('评审专家 ');
  expect(header).not.toContain('省厅政策法规处');
  await page.getByRole('link', { name: '查看邀请' }).click();
  await page.getByText('工业互联网数字化转型促进中心试点').first().waitFor();
  await page.getByRole('button', { name: '接受邀请…', exact: true }).click();
  await page.getByText('答复后不能更改。').waitFor();
  await page.getByRole('button', { name: '接受邀请', exact: true }).click();
  await page.getByText('已接受').waitFor();
  for (const each of others)
    must(await each.actor.put(`/api/review/invitations/shandong-2023/${drawn.draw}`, { answer: 'accept' }));
  must(await province.officer.post('/api/panels/shandong-2023/D5-1/assignment'));
}

async function sheDeclaresOnNamesBeforeReading() {
  await looksRight('/scoring', '/scoring/conflicts', '/scoring/invitation');
  await goesTo(page, '/scoring');
  await page.getByText('有3件尚未申报回避').waitFor();
  await page.getByRole('link', { name: '申报回避' }).click();
  const row = (at: number) => page.getByRole('group', { name: `${units[at]}：有无利益冲突` });
  await row(0).getByRole('radio', { name: '无', exact: true }).check();
  await row(1).getByRole('radio', { name: '无', exact: true }).check();
  await page.getByText('还有1件没有选定').waitFor();
  await row(2).getByRole('radio', { name: '不确定' }).check();
  await page.getByText('按“其他”理由回避').waitFor();
  await row(2).getByRole('radio', { name: '无', exact: true }).check();
  await page.getByRole('button', { name: '确认申报…' }).click();
  await page.getByText('无冲突3件').waitFor();
  await page.getByRole('button', { name: '确认申报', exact: true }).click();
  await expect.poll(assignments).toEqual(['declared', 'declared', 'declared']);
}

async function nothingCanBeReadBeforeTheReviewOpens() {
  await goesTo(page, `/scoring/files/${first}`);
  await page.getByText('代码 not-open-yet').waitFor();
  await goesTo(page, '/scoring');
  await page.getByText('评审尚未开始').waitFor();
  world.clock.moveTo('2023-07-17T09:00+08:00');
}

async function sheScoresBesideTheApplication() {
  await looksRight('/scoring', `/scoring/files/${first}`);
  await goesTo(page, '/scoring');
  await page.getByRole('link', { name: `评审下一件：${first}` }).click();
  const form = page.getByRole('region', { name: '申报书' });
  await form.getByText(units[0]).first().waitFor();
  // Computed: to be read, not to be typed.
  await page.getByText('近12个月服务企业数').last().waitFor();
  await page.getByText('8 / 10分').waitFor();
  expect(await page.getByLabel('近12个月服务企业数', { exact: true }).count()).toBe(0);
  await points('需求与资源集聚', '17');
  await page.getByText('现为“良”。').waitFor();
  await points('服务体系与载体作用', '１６');
  await page.getByLabel('佐证存疑：近12个月服务企业数').check();
  await expect.poll(async () => (await sheetOf(first)).doubted).toEqual(['D5-C-2']);
  expect((await sheetOf(first)).points).toEqual({ 'D5-A-1': 17, 'D5-B-1': 16 });
}

async function whatSheTypedOutlivesAReload() {
  await page.reload();
  await expect.poll(() => field('需求与资源集聚').inputValue()).toBe('17');
  await page.getByText(/还有3项未评/).waitFor();
  expect(await page.getByLabel('佐证存疑：近12个月服务企业数').isChecked()).toBe(true);
}

async function pointsOutOfRangeStayInTheirField() {
  await points('公共服务与供需闭环', '16');
  await page.getByText('请填0至15的整数。').waitFor();
  await page.getByRole('button', { name: '保存并评下一件' }).click();
  expect(await field('公共服务与供需闭环').inputValue()).toBe('16');
  expect(page.url()).toContain(first);
  expect((await sheetOf(first)).points).not.toHaveProperty('D5-C-1');
  await points('公共服务与供需闭环', '12');
  await expect.poll(async () => (await sheetOf(first)).points['D5-C-1']).toBe(12);
}

async function aSheetChangedElsewhereIsNotOverwritten() {
  const { version, points: there } = await sheetOf(first);
  must(
    await actor.put(`/api/review/files/${first}/sheet?seen=${version}`, {
      points: { ...there, 'D5-D-1': 7 },
    }),
  );
  await page.getByLabel('总评').fill('服务流程完整。');
  await page.getByRole('button', { name: '保存草稿' }).click();
  await page.getByText('代码 stale-version').waitFor();
  await page.getByText('没有丢失').waitFor();
  expect(await page.getByLabel('总评').inputValue()).toBe('服务流程完整。');
  // Whoever leaves with something unsaved is asked first.
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: '看现在的版本' }).click();
  await expect.poll(() => field('场地、团队与投入').inputValue()).toBe('7');
  expect(await page.getByLabel('总评').inputValue()).toBe('服务流程完整。');
}

async function theSessionEndsWhileSheTypesAndNothingIsLost() {
  await field('示范作用与基础').fill('99');
  await page.getByLabel('总评').fill('服务流程完整，台账可查。');
  const cookies = await chinese.context.cookies();
  await chinese.context.clearCookies();
  // Anything the page asks for from here on sends him away, also before this.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.waitForURL('**/sign-in?*');
  await reads(page); // also what was asked for without a session is answered by then
  await chinese.context.addCookies(cookies);
  await goesTo(page, `/scoring/files/${first}`);
  await expect.poll(() => page.getByLabel('总评').inputValue()).toBe('服务流程完整，台账可查。');
  expect(await field('示范作用与基础').inputValue()).toBe('99');
  await page.getByRole('button', { name: '保存草稿' }).click();
  await expect.poll(async () => (await sheetOf(first)).comments.whole).toBe('服务流程完整，台账可查。');
  await expect
    .poll(() => page.evaluate(() => Object.entries(sessionStorage).flat().join()))
    .not.toContain('台账可查');
  await page.getByLabel('总评').fill('');
}

async function theLowestLevelAndAnUnusualTotalAskForAReason() {
  for (const [at, given] of ['17', '16', '12', '8', '2'].entries()) await points(titles[at] ?? '', given);
  await page.getByText('本项为最低等级').waitFor();
  await page.getByLabel('理由：示范作用与基础').fill('目标没有数据支撑。');
  await expect.poll(() => page.getByText('本项为最低等级').count()).toBe(0);
  await page.getByRole('button', { name: '保存并评下一件' }).click();
  await page.waitForURL(`**/scoring/files/${second}`);
  await page.getByRole('heading', { name: units[1] }).waitFor();
  for (const title of titles) await points(title, '0');
  await page
    .getByText(/须写总评。$/)
    .first()
    .waitFor();
  await page.getByLabel('总评').fill('没有可核实的材料。');
  await page.getByRole('button', { name: '保存并评下一件' }).click();
  await page.waitForURL(`**/scoring/files/${third}`);
}

async function sheFindsAConflictAndStepsBack() {
  await looksRight('/scoring/sign');
  await page.getByText('还有1件没有评完').waitFor();
  await goesTo(page, `/scoring/files/${third}`);
  await page.getByRole('button', { name: '发现需要回避…' }).click();
  await page.getByRole('radio', { name: '亲属关系' }).check();
  await page.getByRole('button', { name: '发现需要回避', exact: true }).click();
  await page.waitForURL('**/scoring');
  await page.getByText('已回避').waitFor();
  expect(await assignments()).toEqual(['declared', 'declared', 'recused']);
}

async function allScoresStandInOneTableAndAreSealed() {
  await page.getByText('已评完2 / 2件').waitFor();
  await breaksOnce(page, `**/api/review/files/${second}`);
  await page.getByRole('link', { name: '查看全部评分并提交' }).click();
  await page.getByText('未能读取，已有内容不受影响。').waitFor();
  expect(await page.getByRole('button', { name: '全部提交并密封…' }).count()).toBe(0);
  await page.getByRole('button', { name: '重试' }).click();
  await page.getByRole('cell', { name: '17', exact: true }).waitFor();
  await looksRight('/scoring/sign');
  await page.getByRole('button', { name: '全部提交并密封…' }).click();
  await page.getByText('提交后不能修改').waitFor();
  await page.getByRole('button', { name: '全部提交并密封', exact: true }).click();
  await page.getByText('您的评分已全部提交并密封。').waitFor();
  const sheets = await world.deps.db.selectFrom('score_sheet').select('state').execute();
  expect(sheets.map(({ state }) => state)).toEqual(['sealed', 'sealed']);
}

async function everyPageReadsWellInBothLanguages() {
  await goesTo(english.page, '/scoring');
  await english.page.getByRole('row', { name: first }).getByText('Submitted').waitFor();
  await english.page.getByRole('columnheader', { name: 'Progress' }).waitFor({ state: 'attached' });
  await looksRight('/scoring', '/scoring/conflicts', '/scoring/sign', `/scoring/files/${first}`);
  await page.getByText('本件评分已提交并密封').waitFor();
  expect([...chinese.complaints, ...english.complaints]).toEqual([]);
}

const field = (title: string) => page.getByLabel(title, { exact: true });

async function points(title: string, given: string) {
  await field(title).fill(given);
  await field(title).blur();
}

const sheetOf = async (number: string) => must(await actor.get(`/api/review/files/${number}`)).sheet;

const assignments = async () =>
  must(await actor.get('/api/review/files')).files.map(({ state }: { state: string }) => state);

/** Pages in Chinese and wide, in English and narrow: accessible, nothing cut, no code in place of words. */
async function looksRight(...paths: string[]) {
  for (const path of paths) for (const window of [chinese, english]) await isRight(window, path);
}

async function isRight({ page: shown }: Window, path: string) {
  await goesTo(shown, path);
  await reads(shown, { level: 1 });
  const main = await shown.getByRole('main').innerText();
  expect(main).not.toMatch(/D5-[A-E]-\d|scoringDesk\./);
  const wide = await shown.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide, `${path} is cut at the right`).toBeLessThanOrEqual(0);
}
