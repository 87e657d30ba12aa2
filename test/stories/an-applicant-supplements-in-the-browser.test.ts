import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Reported, reported } from '#test/support/at-the-province.ts';
import { openBrowser, type Window } from '#test/support/browser.ts';
import { goesTo, openAs, reads, readsWell } from '#test/support/browser-as.ts';
import { must, versionOf } from '#test/support/filled.ts';
import { type Province, provinceOf } from '#test/support/province.ts';
import { createWorld, type World } from '#test/support/world.ts';

test('an applicant supplements what the province asks for; a second officer does not agree to reject another', async () => {
  await theOfficerAsksForMore();
  await theApplicantReadsWhatIsWanted();
  await sheMendsTheSectionThatWasNamed();
  await sheSubmitsTheSupplement();

  await anOfficerProposesToReject();
  await aColleagueReadsTheGroundAndDoesNotAgree();
  await theFileWaitsAgainAndTheFirstReadsWhy();
  await noPageComplained();
});

let world: World;
let province: Province;
let asked: Reported;
let proposed: Reported;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let chinese: Window;
let english: Window;
let first: Window;
let second: Window;
let secondEnglish: Window;

const wanted = '请说明注册地址与营业执照不一致的原因。';
const ground = {
  clause: '1.1.8',
  reason: 'ineligible-certificate',
  sentence: '证书首次颁发于2021年8月20日，不在规定期间，因更名换发的按原日期。',
};
const disagreement = '更名换发的情况，申报书第二部分已经说明。';
const at = (path = '') => `/applications/${asked.number}${path}`;
const act = async ({ number }: Reported, what: string, body: object) =>
  must(
    await province.officer.post(
      `/api/applications/${number}/${what}?seen=${await versionOf(province.officer, number)}`,
      body,
    ),
  );

beforeAll(async () => {
  world = await createWorld({ at: '2023-05-20T09:00+08:00', desks: true });
  province = await provinceOf(world);
  const cities = new Map();
  asked = await reported(world, cities, 42);
  proposed = await reported(world, cities, 1);
  world.clock.moveTo('2023-06-20T09:30+08:00');

  browser = await openBrowser(world);
  chinese = await openAs(browser, asked.applicant);
  english = await openAs(browser, asked.applicant, { language: 'en', width: 360 });
  first = await openAs(browser, province.officer);
  second = await openAs(browser, province.secondOfficer);
  secondEnglish = await openAs(browser, province.secondOfficer, { language: 'en' });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

async function theOfficerAsksForMore() {
  await act(asked, 'supplement-request', {
    items: [{ section: 'unit', field: 'unit.officeAddress', reason: 'supplement-clarify', sentence: wanted }],
  });
}

async function theApplicantReadsWhatIsWanted() {
  const { page } = chinese;
  await goesTo(page, '/home');
  await page.getByText('请补正').waitFor();
  await page.getByRole('link', { name: '去修改' }).click();
  await page.getByRole('heading', { name: '请补正', level: 1 }).waitFor();
  await page.getByText('通讯地址').waitFor();
  await page.getByText('说明疑点').waitFor();
  await page.getByText(wanted).waitFor();
  await page.getByText('2023年6月28日24:00').waitFor();
  await readsWell([chinese, english], at('/corrections'));
  await english.page.getByText('the department decides on what it has').waitFor();
}

async function sheMendsTheSectionThatWasNamed() {
  const { page } = chinese;
  await page.getByRole('link', { name: '去修改第一项' }).click();
  await page.getByRole('heading', { name: '本部分要补正的' }).waitFor();
  await page.getByText(wanted).waitFor();
  await page.getByLabel('通讯地址').fill('青岛市胶州市示例路42号，与执照住所相距一个街区');
  await page
    .getByRole('main')
    .getByText(/已保存 \d\d:\d\d:\d\d/)
    .waitFor();
  await readsWell([english], at('/sections/unit'));
  await page.getByRole('button', { name: '保存并返回任务列表' }).click();
  await page.getByRole('link', { name: '看要补正什么' }).click();
  await page.getByRole('link', { name: '都改好了，检查并提交补正' }).click();
}

async function sheSubmitsTheSupplement() {
  const { page } = chinese;
  await page.getByRole('button', { name: '继续：承诺并提交' }).click();
  await page.getByText('提交后由省厅继续形式审查。').waitFor();
  await readsWell([chinese, english], at('/declaration'));
  await page.getByRole('button', { name: '提交补正' }).click();
  await page.waitForURL('**/receipt');
  await page.getByText('版本2').first().waitFor();
  await readsWell([chinese, english], at('/receipt'));
  expect(must(await asked.applicant.get(`/api/applications/${asked.number}`))).toMatchObject({
    state: 'reported',
    revision: 2,
  });
}

async function anOfficerProposesToReject() {
  await act(proposed, 'rejection-proposal', ground);
}

async function aColleagueReadsTheGroundAndDoesNotAgree() {
  const { page } = second;
  await readsWell([second, secondEnglish], '/confirmations');
  await page.getByText(ground.sentence).waitFor();
  await page.getByRole('button', { name: '不同意…' }).click();
  const panel = page.getByRole('region', { name: '不同意' });
  await panel.getByText(`${proposed.number}回到形式审查，可以重新办理。`).waitFor();
  await panel.getByLabel('不同意的原因').fill(disagreement);
  await reads(page);
  await panel.getByRole('button', { name: '不同意', exact: true }).click();
  await page.getByText(`${proposed.number}已回到形式审查。`).first().waitFor();
  await page.getByText('没有等待复核的事项。').waitFor();
}

async function theFileWaitsAgainAndTheFirstReadsWhy() {
  const { page } = first;
  await goesTo(page, '/formality');
  await page.getByRole('link', { name: new RegExp(`办理 ?${proposed.number}`) }).waitFor();
  await goesTo(page, `/files/${proposed.number}`);
  await page.getByText(disagreement).waitFor();
  await reads(page, { level: 1 });
  expect(must(await proposed.applicant.get(`/api/applications/${proposed.number}`)).state).toBe('reported');
}

async function noPageComplained() {
  const windows = [chinese, english, first, second, secondEnglish];
  expect(windows.flatMap(({ complaints }) => complaints)).toEqual([]);
}
