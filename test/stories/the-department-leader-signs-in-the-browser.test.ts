import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type Window } from '#test/support/browser.ts';
import { goesTo, openAs, readsWell } from '#test/support/browser-as.ts';
import { must } from '#test/support/filled.ts';
import { isAccessible } from '#test/support/is-accessible.ts';
import { type Province, provinceOf } from '#test/support/province.ts';
import { acceptedFiles, openedScores, programme } from '#test/support/scored.ts';
import { type Actor, createWorld, type World } from '#test/support/world.ts';

test('the department leader reads and signs decision, notice and recognition on one page', async () => {
  await nothingWaitsYet();
  await theOfficerPutsTheDecisionBeforeHim();
  await heSendsItBackWithAReason();
  await heSignsItThen();
  await noPlaceIsFreeForTheReserve();
  await heTakesOneOffTheList();
  await theReserveMovesUpThen();
  await heWritesWhereAndWhenTheNoticeWasPublished();
  await afterTheNoticeHeGivesTheTitles();
  await heTakesATitleAwayAndEverybodyIsTold();
  await theOfficerReadsTheSamePageWithoutItsActs();
  expect([...chinese.complaints, ...english.complaints]).toEqual([]);
}, 240_000);

let world: World;
let province: Province;
let leader: Actor;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let chinese: Window;
let english: Window;
let units: string[];
/** File numbers by the demonstration’s. */
let of: (number: number) => string;
const api = `/api/programmes/${programme}`;

beforeAll(async () => {
  world = await createWorld({ overlay: 'demo/overlay.yaml', at: '2023-05-15T09:00+08:00', desks: true });
  province = await provinceOf(world);
  leader = await world.actor(province.department, 'department-leader', '杨十五');
  const files = await acceptedFiles(world, province, [41, 42, 46]);
  units = [...files.values()].map(({ demoCase }) => demoCase.unit.name);
  world.clock.moveTo('2023-08-22T09:00+08:00');
  of = (number) => files.get(number)?.number ?? '';
  // Two for two places, the third in reserve.
  await openedScores(world, province, 'D5', { [of(41)]: '82', [of(42)]: '85', [of(46)]: '79' });
  browser = await openBrowser(world);
  chinese = await openAs(browser, leader);
  english = await openAs(browser, leader, { language: 'en', width: 360 });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

const looksRight = () => readsWell([chinese, english], '/to-sign', { level: 2 });

async function nothingWaitsYet() {
  await looksRight();
  await chinese.page.getByText('没有等待签批的审定记录。').waitFor();
  await english.page.getByText('No notice waits for a signature.').waitFor();
}

async function theOfficerPutsTheDecisionBeforeHim() {
  const ranking = must(await province.officer.get(`${api}/rankings/D5`));
  must(await province.officer.post(`${api}/rankings/D5`, { seen: ranking.seen }));
  world.clock.moveTo('2023-09-20T15:00+08:00');
  await prepares();
  await looksRight();
  const table = chinese.page.getByRole('region', { name: /^审定结果：/ });
  for (const unit of units) await table.getByText(unit).waitFor();
  await chinese.page.getByText('厅党组会议，2023年9月20日，演党组纪〔2023〕18号').waitFor();
  await whatWaitsStandsAtTheHead();
  await theActStaysInSightBesideAList();
  const number = table.getByRole('link').first();
  const file = await number.innerText();
  await number.click();
  await chinese.page.getByRole('heading', { level: 1, name: new RegExp(`^${file}`) }).waitFor();
  await chinese.page.goBack();
}

async function whatWaitsStandsAtTheHead() {
  const contents = chinese.page.getByRole('navigation', { name: '本页事项' }).getByRole('listitem');
  const waiting = contents.filter({ hasText: '等待签批' });
  expect(await waiting.getByRole('link').allInnerTexts()).toEqual(['审定']);
}

async function theActStaysInSightBesideAList() {
  const { page } = english;
  const usual = page.viewportSize();
  const list = page.getByRole('region', { name: /^Decision on / });
  await list.scrollIntoViewIfNeeded();
  const { y = 0 } = (await list.boundingBox()) ?? {};
  // So low that the list goes on below the window.
  const height = Math.round(y + 90);
  await page.setViewportSize({ width: 360, height });
  const { y: top = height, height: tall = 0 } =
    (await page.getByRole('button', { name: 'Sign the decision…' }).boundingBox()) ?? {};
  expect(top + tall).toBeLessThanOrEqual(height);
  if (usual) await page.setViewportSize(usual);
}

const prepares = async () =>
  must(
    await province.officer.put(`${api}/decision-request`, {
      meeting: '厅党组会议',
      minutesNumber: '演党组纪〔2023〕18号',
      decidedOn: '2023-09-20',
      departures: [],
    }),
  );

async function heSendsItBackWithAReason() {
  const { page } = chinese;
  await page.getByRole('button', { name: '退回经办人…' }).click();
  const panel = page.getByRole('region', { name: '退回经办人' });
  await panel.getByRole('button', { name: '退回经办人' }).click();
  await panel.getByText('代码 reason-required').waitFor();
  await panel.getByLabel('退回理由').fill('会议日期请核对。');
  await panel.getByRole('button', { name: '退回经办人' }).click();
  await page.getByText('已退回经办人。').waitFor();
  await page.getByText('没有等待签批的审定记录。').waitFor();
}

async function heSignsItThen() {
  const { page } = chinese;
  await prepares();
  await goesTo(page, '/to-sign');
  await page.getByRole('button', { name: '签署审定记录…' }).click();
  const panel = page.getByRole('region', { name: '签署审定记录' });
  await panel.getByText('签批后不能撤回。').waitFor();
  await isAccessible(page);
  await panel.getByRole('button', { name: '签署审定记录' }).click();
  await page.getByText('审定记录已签署。').waitFor();
  expect(must(await leader.get(`${api}/decisions`)).decisions).toHaveLength(1);
}

async function noPlaceIsFreeForTheReserve() {
  const { page } = chinese;
  await page.getByRole('link', { name: '第1号审定记录' }).click();
  await page.getByRole('link', { name: of(46) }).click();
  await page.getByRole('button', { name: '储备递补…' }).click();
  const panel = page.getByRole('region', { name: '储备递补' });
  await panel.getByLabel('会议纪要编号').fill('演党组纪〔2023〕19号');
  await panel.getByRole('button', { name: '储备递补' }).click();
  await panel.getByText('没有空出的名额').waitFor();
  await isAccessible(page);
  expect(await stateOf(46)).toBe('reserve');
  await page.getByRole('link', { name: '待签批' }).waitFor();
}

async function heTakesOneOffTheList() {
  const { page } = chinese;
  await readsWell([chinese, english], `/files/${of(41)}`);
  expect(await page.getByRole('button', { name: '储备递补…' }).count()).toBe(0);
  await page.getByRole('button', { name: '移出名单…' }).click();
  const panel = page.getByRole('region', { name: '移出名单' });
  await panel.getByRole('button', { name: '移出名单' }).click();
  await panel.getByText('代码 reason-required').waitFor();
  await panel.getByRole('combobox', { name: '理由' }).selectOption({ label: '信用状况不符合' });
  await panel.getByRole('textbox', { name: '说明' }).fill('9月21日列入严重失信主体名单。');
  await isAccessible(page);
  await panel.getByRole('button', { name: '移出名单' }).click();
  await expect.poll(() => stateOf(41)).toBe('dropped');
  await expect.poll(() => page.getByRole('button', { name: '移出名单' }).count()).toBe(0);
}

async function theReserveMovesUpThen() {
  const { page } = chinese;
  await goesTo(page, `/files/${of(46)}`);
  const panel = page.getByRole('region', { name: '储备递补' }); // open, with what was written
  await panel.getByRole('button', { name: '储备递补' }).click();
  await page.getByRole('button', { name: '移出名单…' }).waitFor();
  expect(await stateOf(46)).toBe('approved');
  await isAccessible(page);
}

const stateOf = async (number: number): Promise<string> =>
  must(await leader.get(`/api/applications/${of(number)}/check`)).state;

async function heWritesWhereAndWhenTheNoticeWasPublished() {
  const { page } = chinese;
  world.clock.moveTo('2023-09-27T10:00+08:00');
  const contact = { office: '融合推进处', telephone: '0000-00001000', address: '示例路1号' };
  must(await province.officer.put(`${api}/notice-request`, { contact }));
  await looksRight();
  await page.getByRole('button', { name: '发布公示…' }).click();
  const panel = page.getByRole('region', { name: '发布公示' });
  await panel.getByText(/如现在发布，公示期为/).waitFor();
  await panel.getByLabel('文号').fill('演工信公示〔2023〕18号');
  await panel.getByLabel('发布网址').fill('https://notice.example.org/2023/18');
  await panel.getByRole('button', { name: '发布公示' }).click();
  await panel.getByText('代码 bad-input').waitFor(); // the time is missing, the rest stays
  expect(await panel.getByLabel('文号').inputValue()).toBe('演工信公示〔2023〕18号');
  await panel.getByLabel('发布时间').fill('2023-09-27T09:45');
  await isAccessible(page);
  await panel.getByRole('button', { name: '发布公示' }).click();
  await page.getByText('公示已发布。').waitFor();
  await page.getByText(/^公示期满才能认定。/).waitFor();
  const { notices } = must(await world.visitor.get(`${api}/notices`));
  expect(notices).toMatchObject([{ number: 1, publishedAt: '2023-09-27T01:45:00Z', state: 'running' }]);
}

async function afterTheNoticeHeGivesTheTitles() {
  const { page } = chinese;
  world.clock.moveTo('2023-10-20T10:00+08:00');
  await looksRight();
  await page.getByRole('button', { name: '签批认定…' }).click();
  const panel = page.getByRole('region', { name: '签批认定' });
  await panel.getByLabel('文号').fill('演工信认定〔2023〕20号');
  await panel.getByRole('button', { name: '签批认定' }).click();
  await page.getByText('已认定2件，证书已生成。').waitFor({ timeout: 60_000 });
  const { titles } = must(await world.visitor.get(`${api}/recognised`));
  expect(titles.map(({ unit }: { unit: string }) => unit).toSorted()).toEqual(units.slice(1).toSorted());
  given = titles[0].certificate;
}

let given: string;

async function heTakesATitleAwayAndEverybodyIsTold() {
  const { page } = chinese;
  await page.getByRole('link', { name: '认定', exact: true }).click();
  await readsWell([chinese, english], '/recognition');
  const act = `撤销${given}`;
  await page.getByRole('button', { name: `${act}…` }).click();
  const panel = page.getByRole('region', { name: act });
  await panel.getByRole('combobox', { name: '撤销理由' }).selectOption({ label: '停产停用' });
  await panel.getByRole('textbox', { name: '说明' }).fill('生产线已于9月停用，已听取单位陈述。');
  await panel.getByLabel('听取单位意见的日期').fill('2023-10-21');
  await panel.getByRole('button', { name: act }).click();
  await panel.getByText('代码 reason-required').waitFor(); // a day to come
  await panel.getByLabel('听取单位意见的日期').fill('2023-10-19');
  await isAccessible(page);
  await panel.getByRole('button', { name: act }).click();
  await page.getByText(`已撤销${given}。`).waitFor();
  expect(await page.getByRole('button', { name: `${act}…` }).count()).toBe(0);
  await isAccessible(page);

  await page.getByRole('link', { name: given }).click();
  await page.getByRole('status').getByText('已撤销').waitFor();
  await page.getByText('2023年10月20日撤销：停产停用').waitFor();
}

async function theOfficerReadsTheSamePageWithoutItsActs() {
  await prepareNothing();
  const { page } = await openAs(browser, province.officer);
  await goesTo(page, '/to-sign');
  await page.getByRole('heading', { name: '待认定的名单', exact: true }).waitFor();
  expect(await page.getByRole('button', { name: '…' }).count()).toBe(0);
}

/** Every list has been decided on: what an officer would put before the leader now is refused. */
async function prepareNothing() {
  const refused = await province.officer.put(`${api}/decision-request`, {
    meeting: '厅党组会议',
    minutesNumber: '演党组纪〔2023〕19号',
    decidedOn: '2023-10-20',
    departures: [],
  });
  expect(refused.status).toBe(409);
}
