import { buffer } from 'node:stream/consumers';
import type { Locator } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findOrganisation } from '#server/people/organisation.store.ts';
import { openBrowser, type Window } from '#test/support/browser.ts';
import { goesTo, openAs, reads, readsWell } from '#test/support/browser-as.ts';
import { checkOf, judgeInFavour } from '#test/support/checking.ts';
import { type Filled, must } from '#test/support/filled.ts';
import { isAccessible } from '#test/support/is-accessible.ts';
import { loadLists } from '#test/support/lists.ts';
import { applicantOf, type City, cityOf } from '#test/support/offices.ts';
import { provinceOf } from '#test/support/province.ts';
import { readPdf } from '#test/support/read-pdf.ts';
import { replyTo, submitted } from '#test/support/recommended.ts';
import { createWorld, type World } from '#test/support/world.ts';

test('a clerk checks a file on the desk and the leader recommends it', async () => {
  await theClerkFindsTheFileAndTakesIt();
  await sheAsksTheDepartmentFromTheDesk();
  await nothingPassesBeforeTheListIsAnswered();
  await aNoSaysWhatIsWrongBeforeItCounts();
  await sheAnswersEveryLine();
  await sheReturnsNothingWithoutAReason();
  await sheReadsWhatEachConditionRestsOn();
  await theRowOfTheListStandsBesideTheApplication();
  await sheJudgesWhatIsLeftToHer();
  await theFilePasses();

  await theLeaderReadsHerNote();
  await theLeaderIsToldWhyItCannotBeRecommendedYet();
  await heRecommendsItOnceTheDepartmentHasAnswered();
  await heTakesItBackAndRecommendsItAgain();
  await heSendsItAndRecallsItUntilTheProvinceOpensIt();
  await hisPapersSayWhatHeSent();
  await theProvinceOpensItAndReadsTheSame();
  await theDeskReadsInEnglish();
  await anotherCityAsksFromThePageOfTheFile();
  await andReadsTheEarlierProjectBesideTheNewOne();
  await noPageComplained();
});

let world: World;
let city: City;
let file: Filled;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let clerk: Window;
let leader: Window;
let officer: Window;
let english: Window;
let elsewhere: Window;
let factory: Filled;

beforeAll(async () => {
  world = await createWorld({ at: '2023-05-05T10:00+08:00', desks: true });
  const province = await provinceOf(world);
  city = await cityOf(world, 42);
  const lists = [
    'previous-recognitions',
    'promotion-centre-repository',
    'safety-accident-records',
    'environmental-event-records',
  ];
  await loadLists(province.officer, lists, '2023-05-05');
  world.clock.moveTo('2023-05-20T09:00+08:00');
  file = await submitted(world, await applicantOf(world, 42), 42);
  const otherCity = await cityOf(world, 24);
  factory = await submitted(world, await applicantOf(world, 24), 24);
  world.clock.moveTo('2023-06-02T09:00+08:00');
  await loadLists(province.officer, ['abnormal-operations', 'serious-dishonesty'], '2023-06-02');

  browser = await openBrowser(world);
  clerk = await openAs(browser, city.clerk);
  leader = await openAs(browser, city.leader);
  officer = await openAs(browser, province.officer);
  english = await openAs(browser, city.clerk, { language: 'en' });
  elsewhere = await openAs(browser, otherCity.clerk, { width: 360 });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

const check = () => checkOf(city.clerk, file.number);
const act = async ({ page }: Window, name: string) => {
  await page.getByRole('button', { name: `${name}…`, exact: true }).click();
  await page.getByRole('button', { name, exact: true }).click();
};

async function theClerkFindsTheFileAndTakesIt() {
  const { page } = clerk;
  await goesTo(page, '/desk?turn=clerk');
  await page.getByRole('link', { name: '待经办人审核 1' }).waitFor();
  expect(await page.locator('.desk-tabs [aria-current=page]').allInnerTexts()).toEqual(['待经办人审核 1']);
  // From Saturday 20 May to Friday 2 June, and on to Friday 16 June.
  await page.getByRole('cell', { name: /^10个工作日 自2023-05-20 09:\d\d起$/ }).waitFor();
  await page.getByText(/^报送截止\s*2023年6月16日17:00\s*还有10个工作日$/).waitFor();
  await isAccessible(page);
  await page.getByLabel('搜索单位、编号或项目').fill('没有这样的单位');
  await page.keyboard.press('Enter');
  await page.getByText('没有符合筛选的申报。').waitFor();
  await page.getByRole('button', { name: '清除筛选' }).click();
  await page.getByRole('checkbox', { name: `选择${file.number}` }).check();
  await page.getByRole('button', { name: '领取', exact: true }).click();
  await page.getByText('已领取1件。').waitFor();
  expect((await check()).handler.mine).toBe(true);
}

async function sheAsksTheDepartmentFromTheDesk() {
  const { page } = clerk;
  await page.getByRole('checkbox', { name: `选择${file.number}` }).check();
  await page.getByRole('button', { name: '征求应急管理部门意见…' }).click();
  await page.getByText('选定回复日期后，这里显示将要发出的函。').waitFor();
  await page.getByLabel('请于何日前回复').fill('2023-06-09');
  await theLetterCanBeReadBeforeItIsSent();
  await page.getByRole('button', { name: '征求应急管理部门意见', exact: true }).click();
  await page.getByText('征求意见函已发出。').waitFor();
  expect((await check()).opinions).toMatchObject([{ dueOn: '2023-06-09', result: null }]);
  const listed = page.getByRole('link', { name: file.number });
  await page.getByLabel('应急意见').selectOption({ label: '未征求' });
  await page.getByText('没有符合筛选的申报。').waitFor();
  await page.getByLabel('应急意见').selectOption({ label: '等待回复' });
  await listed.waitFor();
  await page.reload();
  await listed.waitFor();
  expect(new URL(page.url()).searchParams.get('opinion')).toBe('waiting');
}

async function theLetterCanBeReadBeforeItIsSent() {
  const { page } = clerk;
  const draft = page.getByRole('region', { name: '将要发出的征求意见函' });
  await draft.getByText('关于征求应急管理部门意见的函').waitFor();
  await draft.getByText('所涉期间：2020年6月1日至2023年5月31日').waitFor();
  await draft.getByText('请于此日前回复：2023年6月9日（含当日）').waitFor();
  await draft.getByText('91379900FAKE00427R').waitFor();
  await reads(page);
  const paper = await saved(clerk, draft.getByRole('button', { name: '征求意见函草稿（PDF）' }));
  expect(paper).toMatch(/^草稿/);
  expect(paper).toContain('示例胶州湾工业互联网有限公司91379900FAKE00427R');
}

async function nothingPassesBeforeTheListIsAnswered() {
  const { page } = clerk;
  await page.getByRole('link', { name: file.number }).click();
  await page.getByRole('heading', { name: '审核清单' }).waitFor();
  await isAccessible(page);
  const letter = await saved(clerk, page.getByRole('link', { name: '征求意见函（PDF）' }));
  expect(letter).toContain('请于此日前回复：2023年6月9日（含当日）');
  expect(letter).not.toContain('草稿');
  await page.getByText(/^审核清单还有\d+项未答，答完才能通过。$/).waitFor();
  await act(clerk, '审核通过');
  await page.getByText('代码 list-match-open').waitFor();
  await page.getByRole('button', { name: '取消' }).click();
  expect((await check()).state).toBe('submitted');
}

const wrong = '章程第3页缺失，须补。';

async function aNoSaysWhatIsWrongBeforeItCounts() {
  const { page } = clerk;
  const licence = page.getByRole('group', { name: /^营业执照/ });
  const lines = (await check()).lines.length;
  await licence.getByLabel('否', { exact: true }).click();
  await licence.getByLabel('问题说明（选“否”必填）').fill(wrong);
  await page.reload();
  await page.getByText(`已核0项，共${lines}项`).waitFor();
  expect(await licence.getByLabel('问题说明（选“否”必填）').inputValue()).toBe(wrong);
  await page.getByRole('button', { name: `其余${lines - 1}项都核对为“是”` }).waitFor();
  await licence.getByRole('button', { name: '保存说明' }).click();
  await page.getByText(`已核1项，共${lines}项`).waitFor();
  expect((await check()).lines[0].given).toMatchObject({ answer: 'no', note: wrong });
}

async function sheAnswersEveryLine() {
  const { page } = clerk;
  const { lines } = await check();
  const first = page.getByRole('group', { name: /^营业执照/ });
  await first.getByLabel('是', { exact: true }).click();
  await expect.poll(async () => (await check()).lines[0].given).toMatchObject({ answer: 'yes', note: wrong });
  await page.getByText(`已核1项，共${lines.length}项`).waitFor(); // it says so again once that is saved
  await page.getByRole('button', { name: /其余\d+项都核对为/ }).click();
  await page.getByText(`已核${lines.length}项，共${lines.length}项`).waitFor();
}

async function sheReturnsNothingWithoutAReason() {
  const { page } = clerk;
  await page.getByRole('button', { name: '退回修改…' }).click();
  await page.getByLabel('所在部分').selectOption({ label: '联系人' });
  await page.getByLabel('需要怎样修改').fill('联系电话打不通');
  await page.getByRole('button', { name: '退回修改', exact: true }).click();
  await page.getByText('代码 reason-required').waitFor();
  expect(await page.getByLabel('需要怎样修改').inputValue()).toBe('联系电话打不通');
  await page.getByRole('button', { name: '取消' }).click();
  expect((await check()).state).toBe('submitted');
}

async function sheReadsWhatEachConditionRestsOn() {
  const conditions = clerk.page.getByRole('region', { name: '条件判断' });
  const open = conditions.getByRole('heading', { name: '由有关人员判断 产业政策' });
  const answer = conditions.getByText('应为“符合”', { exact: false });
  expect(await answer.isVisible()).toBe(false);
  await open.click();
  await answer.waitFor();
  const met = conditions.getByRole('heading', { name: '符合 注册时间' });
  expect(await met.isVisible()).toBe(false);
  await conditions.getByText(/^符合的条件\d+项$/).click();
  await met.click();
  await isAccessible(clerk.page);
}

async function theRowOfTheListStandsBesideTheApplication() {
  const match = clerk.page
    .getByRole('listitem')
    .filter({ has: clerk.page.getByRole('heading', { name: '名单核对' }) });
  const said = await match.locator('.listed > div').allInnerTexts();
  for (const cell of [
    '促进中心项目库',
    '只有名称相符，须由人核对',
    '胶州湾工业互联网转型促进中心建设',
    '2022年11月18日',
    '已入库',
    '演工信〔2022〕52号',
  ])
    expect(said[0]).toContain(cell);
  for (const answer of ['本次申报', '91379900FAKE00427R']) expect(said[1]).toContain(answer);
}

async function sheJudgesWhatIsLeftToHer() {
  const { page } = clerk;
  const policy = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /产业政策/ }) });
  await policy.getByLabel('符合', { exact: true }).check();
  await policy.getByLabel('一句话说明').fill('对照产业目录和立项文件，符合产业政策。');
  await policy.getByRole('button', { name: '作出判断' }).click();
  await policy.getByText('对照产业目录和立项文件，符合产业政策。').first().waitFor();

  const { definition } = world.deps.programmes.all()[0] ?? nothing();
  await judgeInFavour(city, file.number, (code) => {
    const judgement = definition.judgements.find((each) => each.code === code) ?? nothing();
    return { codes: judgement.options.map((option) => option.code), counts: judgement.counts };
  });
}

async function theFilePasses() {
  await clerk.page.reload();
  await act(clerk, '审核通过');
  await clerk.page.getByRole('button', { name: '重新审核…' }).waitFor();
  expect((await check()).state).toBe('checked');
}

async function theLeaderReadsHerNote() {
  const { page } = leader;
  await goesTo(page, `/files/${file.number}`);
  await page
    .getByRole('group', { name: /^营业执照/ })
    .getByText(wrong)
    .waitFor();
}

async function theLeaderIsToldWhyItCannotBeRecommendedYet() {
  const { page } = leader;
  await act(leader, '推荐');
  await page.getByText('代码 opinion-missing').waitFor();
  await page.getByRole('button', { name: '取消' }).click();
}

async function heRecommendsItOnceTheDepartmentHasAnswered() {
  const { letters } = must(await city.opinionOfficer.get('/api/opinion-letters'));
  const said = { documentNumber: '应急复〔2023〕7号', result: 'no-objection' } as const;
  must(await replyTo(city.opinionOfficer, letters[0].id, [file.number], said, '2023-06-02'));
  await leader.page.reload();
  await leader.page.getByText('无异议', { exact: true }).waitFor();
  await act(leader, '推荐');
  await leader.page.getByRole('button', { name: '取回…' }).waitFor();
  await isAccessible(leader.page);
}

async function heTakesItBackAndRecommendsItAgain() {
  await act(leader, '取回');
  await act(leader, '推荐');
  await leader.page.getByRole('button', { name: '取回…' }).waitFor();
  expect((await check()).state).toBe('recommended');
}

async function heSendsItAndRecallsItUntilTheProvinceOpensIt() {
  const { page } = leader;
  const report = async (documentNumber: string) => {
    await page.getByRole('button', { name: '报送省厅…' }).click();
    await page.getByLabel('推荐函文号').fill(documentNumber);
    await whatWillBeSentCanBeRead(documentNumber);
    await page.getByRole('button', { name: '报送省厅', exact: true }).click();
  };
  await goesTo(page, '/recommendation');
  await page.getByRole('region', { name: /推荐次序/ }).waitFor();
  await isAccessible(page);
  await report('工信推〔2023〕1号');
  await page.getByText('已报送，省厅尚未打开').waitFor();
  expect((await check()).state).toBe('reported');
  await act(leader, '撤回报送');
  await page.getByText('已撤回').waitFor();
  await report('工信推〔2023〕2号');
  await page.getByText('第2次').waitFor();
  expect((await check()).state).toBe('reported');
}

async function whatWillBeSentCanBeRead(documentNumber: string) {
  const { page } = leader;
  const preview = page.getByRole('region', { name: '将要报送的推荐函和汇总表' });
  await preview.getByText(documentNumber).waitFor();
  await preview.getByText('关于推荐2023年').waitFor();
  await preview.getByText('本次推荐项目1个').waitFor();
  await preview.getByRole('heading', { name: '工业互联网数字化转型促进中心试点 1件' }).waitFor();
  await preview.getByText(`${file.number}　示例胶州湾工业互联网有限公司`).waitFor();
  await preview.getByText('应急管理部门无异议：应急复〔2023〕7号，2023年6月2日').waitFor();
  await page.getByLabel('推荐意见').fill('经审核，同意推荐。\n请予支持。');
  await preview.getByText('请予支持。').waitFor();
  await reads(page);
  const letter = await saved(leader, preview.getByRole('button', { name: '推荐函草稿（PDF）' }));
  expect(letter).toMatch(/^草稿/);
  expect(letter).toContain(documentNumber);
  expect(letter).toContain('经审核，同意推荐。请予支持。');
  const sheet = await saved(leader, preview.getByRole('link', { name: '汇总表草稿（PDF）' }));
  expect(sheet).toMatch(/^草稿.*示例胶州湾工业互联网有限公司.*报送内容校验码：报送时生成/);
}

async function hisPapersSayWhatHeSent() {
  const second = leader.page.getByRole('listitem').filter({ hasText: '第2次' });
  await second.getByText('推荐函：工信推〔2023〕2号').waitFor();
  await reads(leader.page);
  const letter = await saved(leader, second.getByRole('link', { name: '推荐函（PDF）' }));
  expect(letter).toContain('工信推〔2023〕2号');
  expect(letter).toContain('经审核，同意推荐。请予支持。');
  expect(letter).not.toContain('草稿');
}

async function theProvinceOpensItAndReadsTheSame() {
  const { name } = await findOrganisation(world.deps.db, city.bureau);
  const { page } = officer;
  await readsWell([officer], '/formality');
  const row = page.getByRole('row', { name: new RegExp(`^${name}`) });
  await row.getByText('工信推〔2023〕2号').waitFor();
  await row.getByText('尚未打开').waitFor();
  await row.getByRole('button', { name: '打开推荐汇总表…' }).click();
  await page.getByText(/从打开时起，.+不能再撤回报送/).waitFor();
  await reads(page);
  await page.getByRole('button', { name: '打开推荐汇总表', exact: true }).click();
  await page.getByText(`已打开${name}的推荐汇总表。`).first().waitFor();
  await row.getByText('已打开', { exact: true }).waitFor();
  const sheet = await saved(officer, row.getByRole('link', { name: '汇总表（PDF）' }));
  expect(sheet).toContain('示例胶州湾工业互联网有限公司');
  await goesTo(leader.page, '/desk');
  await goesTo(leader.page, '/recommendation');
  await leader.page.getByText('省厅已打开').waitFor();
  expect(await leader.page.getByRole('button', { name: '撤回报送…' }).count()).toBe(0);
}

/** The text of what a link or a button saves. */
async function saved({ page }: Window, pressed: Locator) {
  const [download] = await Promise.all([page.waitForEvent('download'), pressed.click()]);
  return readPdf(await buffer(await download.createReadStream())).pages.join('');
}

async function theDeskReadsInEnglish() {
  const { page } = english;
  await goesTo(page, '/desk');
  await page.getByRole('heading', { name: 'Desk' }).waitFor();
  await page.getByRole('link', { name: file.number }).click();
  await page.getByRole('heading', { name: 'Check-list' }).waitFor();
  await page.getByText('Only the name agrees: a person must compare').waitFor();
  await page.getByText('Entered', { exact: true }).waitFor();
  await isAccessible(page);
}

async function anotherCityAsksFromThePageOfTheFile() {
  const { page } = elsewhere;
  await goesTo(page, `/files/${factory.number}`);
  const opinion = page.getByRole('region', { name: '应急管理部门意见', exact: true });
  await opinion.getByRole('button', { name: '征求应急管理部门意见…' }).click();
  await opinion.getByLabel('请于何日前回复').fill('2023-06-09');
  await opinion.getByRole('button', { name: '征求应急管理部门意见', exact: true }).click();
  await opinion.getByText(/征求，请于2023年6月9日前回复$/).waitFor();
  await opinion.getByText('征求意见函已发出。').waitFor();
  expect(await opinion.getByRole('button', { name: '征求应急管理部门意见…' }).count()).toBe(0);
}

async function andReadsTheEarlierProjectBesideTheNewOne() {
  const { page } = elsewhere;
  const question = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: '是否同一项目' }) });
  const [earlier, now] = await question.locator('.listed > div').all();
  for (const cell of ['蓬莱船舶分段制造标杆工厂', '蓬莱船舶蓬莱区总装工厂', '2021年12月20日', '示范期内'])
    await earlier!.getByText(cell, { exact: true }).first().waitFor();
  await now!.getByText('与已列入项目的区别').waitFor();
  expect((await now!.boundingBox())!.y).toBeGreaterThan((await earlier!.boundingBox())!.y); // no room beside it
  await page.setViewportSize({ width: 1440, height: 900 });
  expect((await now!.boundingBox())!.y).toBe((await earlier!.boundingBox())!.y);
}

async function noPageComplained() {
  const windows = [clerk, leader, officer, english, elsewhere];
  expect(windows.flatMap(({ complaints }) => complaints)).toEqual([]);
}

function nothing(): never {
  throw new Error('The programme does not know it');
}
