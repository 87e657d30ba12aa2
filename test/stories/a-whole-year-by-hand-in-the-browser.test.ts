import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkCharacterOf } from '#domain/identifiers/credit-code.ts';
import { reads } from '#test/support/browser-as.ts';
import { acts, opens, pictured, type YearByHand, yearByHand } from '#test/support/by-hand.ts';

test('one enterprise goes from registration to a certificate that a stranger checks, every act by hand', async () => {
  await year.plays(wholeYear);
  expect(year.complaints()).toEqual([]);
}, 600_000);

async function wholeYear() {
  await anEnterpriseRegisters();
  await itFillsInAndSubmits();
  await itsJointUnitsConfirm();

  await theClerkTakesTheFileAndAsksTheDepartment();
  await theDepartmentAnswers();
  await theClerkChecksAndJudges();
  await theLeaderRecommendsAndReports();

  await theOfficerAcceptsTheFile();
  await theApplicantIsToldItsPublicCode();
  await expertsAreAskedForAndDrawn();
  await theSupervisorSealsAndTheDrawIsHeld();
  await anExpertComesByALinkAndAccepts();
  await filesAreGivenOutDeclaredAndScored();
  await scoresAreOpenedBeforeTheSupervisor();
  await theListIsProposedWithOneMoreAndAReason();
  await theDecisionIsRecordedAndSigned();
  await theNoticeIsPreparedAndPublished();
  await aStrangerReadsHowExpertsWereDrawn();
  await aStrangerObjectsAndIsAnswered();
  await theTitleIsGiven();
  await aStrangerChecksTheCertificate();
  await theApplicantReadsItsWholeStory();
  await theTitleRunsOut();
}

let year: YearByHand;
let applicant: Page;
let number = '';
let expert: Page;
let stranger: Page;
let draw = '';
let certificate = '';
const centre = '工业互联网数字化转型促进中心试点';
const panel = '/review/D5-1/opening';
const secret = '泉城 Spring 七十二';
const sources = [
  { name: '双色球第2023079期', figures: '02 05 08 10 12 31 + 09' },
  { name: '大乐透第2023080期', figures: '03 11 19 24 33 + 05 12' },
] as const;
const judged = [
  ['需求与资源集聚', '17'],
  ['服务体系与载体作用', '16'],
  ['公共服务与供需闭环', '13'],
  ['场地、团队与投入', '8'],
  ['示范作用与基础', '8'],
] as const;
const unit = '示例来客促进中心有限公司';
const password = '泉城的春天来得很早，花也开了';
const creditCode = '91379900FAKE97005';

beforeAll(async () => {
  year = await yearByHand('2023-05-15T09:00+08:00');
}, 120_000);
afterAll(() => year.end());

async function anEnterpriseRegisters() {
  applicant = await year.stranger();
  await opens(applicant, '/register');
  await applicant
    .getByLabel('统一社会信用代码', { exact: true })
    .fill(creditCode + checkCharacterOf(creditCode));
  await applicant.getByLabel('单位名称').fill(unit);
  for (const [level, name] of [
    ['省', '山东省'],
    ['市', '济南市'],
    ['县（市、区）', '历下区'],
  ] as const)
    await applicant.getByLabel(level, { exact: true }).selectOption({ label: name });
  await applicant.getByLabel('姓名').fill('来客');
  await applicant.getByLabel('账号').fill('guest');
  await applicant.getByLabel('密码', { exact: true }).fill(password);
  await reads(applicant);
  await applicant.getByRole('button', { name: '注册并登录' }).click();
  await applicant.waitForURL('**/home');
  await reads(applicant);
}

async function itFillsInAndSubmits() {
  await opens(applicant, '/start');
  await applicant.getByRole('radio', { name: '工业互联网数字化转型促进中心试点' }).check();
  await applicant.getByRole('button', { name: '选择方向并开始' }).click();
  await applicant.waitForURL('**/applications/*');
  number = applicant.url().split('/').at(-1) ?? '';
  await reads(applicant);
  await pictured(applicant, 'applicant-tasks');
  for (const section of await sectionsToFill()) {
    await opens(applicant, section);
    await applicant.getByRole('button', { name: '用示例填写本部分' }).click();
    await applicant
      .getByRole('main')
      .getByText(/已保存 \d\d:\d\d:\d\d/)
      .waitFor();
  }
  await opens(applicant, `/applications/${number}/attachments`);
  for (const example of await examplesOfPapers()) {
    await applicant.getByRole('button', { name: example, exact: true }).click();
    await expect
      .poll(() => applicant.getByRole('button', { name: example, exact: true }).count(), { timeout: 15_000 })
      .toBe(0);
  }
  await opens(applicant, `/applications/${number}/eligibility`);
  await opens(applicant, `/applications/${number}/answers`);
  await opens(applicant, `/applications/${number}/declaration`);
  await applicant.getByRole('button', { name: '提交申报' }).click();
  await applicant.waitForURL('**/receipt');
  await reads(applicant);
  await pictured(applicant, 'applicant-receipt');
}

async function sectionsToFill(): Promise<string[]> {
  await applicant.getByRole('link', { name: /^继续：1 / }).waitFor();
  const links = await applicant
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return [...new Set(links.filter((href) => href.includes('/sections/')))];
}

async function itsJointUnitsConfirm() {
  await opens(applicant, '/home');
  await applicant.getByText('2家联合单位待确认（推荐前）').waitFor();
  for (const person of ['zhou-5', 'fei-64']) {
    const joint = await year.as(person, { language: 'en' });
    await opens(joint, '/participations');
    const asked = joint.getByRole('region', { name: number, exact: true });
    await asked.getByRole('button', { name: 'Confirm…' }).click();
    await asked.getByRole('button', { name: 'Confirm', exact: true }).click();
    await asked.getByText('Confirmed', { exact: true }).waitFor();
  }
  await opens(applicant, `/applications/${number}`);
  await applicant.getByText('联合单位均已确认').waitFor();
}

const examplesOfPapers = () => applicant.getByRole('button', { name: /^附上示例：/ }).allInnerTexts();

async function theClerkTakesTheFileAndAsksTheDepartment() {
  await year.until('2023-06-02T09:10+08:00');
  const clerk = await year.as('wu-6');
  await opens(clerk, `/desk?search=${number}`);
  await clerk.getByRole('checkbox', { name: `选择${number}` }).check();
  await clerk.getByRole('button', { name: '领取', exact: true }).click();
  await clerk.getByText('已领取1件。').waitFor();
  await clerk.getByRole('checkbox', { name: `选择${number}` }).check();
  await clerk.getByRole('button', { name: '征求应急管理部门意见…' }).click();
  await clerk.getByLabel('请于何日前回复').fill('2023-06-09');
  await clerk.getByRole('button', { name: '征求应急管理部门意见', exact: true }).click();
  await clerk.getByText('征求意见函已发出。').waitFor();
  await clerk.getByRole('row').filter({ hasText: number }).getByText('等待回复（第1天）').waitFor();
  await pictured(clerk, 'clerk-desk');
  await opens(applicant, '/home');
  await applicant.getByText('已征求应急管理部门意见').waitFor();
}

async function theDepartmentAnswers() {
  await year.until('2023-06-07T09:00+08:00');
  const officer = await year.as('chu-10');
  await opens(officer, '/opinions-to-give');
  await officer.getByRole('link', { name: unit }).click();
  await officer.getByLabel('复函文号').fill('济应急函〔2023〕91号');
  await officer.getByLabel('复函日期').fill('2023-06-07');
  await officer.getByRole('radio', { name: '无异议' }).check();
  await reads(officer);
  await officer.getByRole('button', { name: '提交意见…' }).click();
  await officer.getByRole('button', { name: '提交意见', exact: true }).click();
  await officer.getByLabel('复函文号').waitFor({ state: 'detached' });
}

async function theClerkChecksAndJudges() {
  await year.until('2023-06-08T09:00+08:00');
  const clerk = await year.as('wu-6');
  await opens(clerk, `/files/${number}`);
  await clerk.getByRole('button', { name: /\d+项都核对为/ }).click();
  await clerk.getByText(/^已核(\d+)项，共\1项/).waitFor();
  await judgesInFavour(clerk);
  await pictured(clerk, 'clerk-file');
  await acts(clerk, '审核通过');
  await clerk.getByRole('button', { name: '重新审核…' }).waitFor();
}

/** The first answer of each question speaks for the file. */
async function judgesInFavour(page: Page) {
  const open = page.getByRole('listitem').filter({ hasText: '待判断' });
  for (let left = await open.count(); left > 0; left -= 1) {
    const question = open.first();
    await question.getByRole('radio').first().check();
    await question.getByLabel('一句话说明').fill('查阅有关记录，与申报一致。');
    await question.getByRole('button', { name: '作出判断' }).click();
    await expect.poll(() => open.count()).toBe(left - 1);
  }
}

async function theLeaderRecommendsAndReports() {
  await year.until('2023-06-09T12:00+08:00');
  const leader = await year.as('zheng-7');
  await opens(leader, `/files/${number}`);
  const decided = leader.getByRole('listitem').filter({ hasText: '由负责人决定' });
  for (let left = await decided.count(); left > 0; left -= 1) {
    await decided.first().getByRole('radio').first().check();
    await decided.first().getByLabel('一句话说明').fill('同意经办人意见。');
    await decided.first().getByRole('button', { name: '作出判断' }).click();
    await expect.poll(() => decided.count()).toBe(left - 1);
  }
  await acts(leader, '推荐');
  await leader.getByRole('button', { name: '取回…' }).waitFor();
  await year.until('2023-06-15T09:00+08:00');
  await opens(leader, '/recommendation');
  await leader.getByText(number).first().waitFor();
  await pictured(leader, 'leader-recommendation');
  await acts(leader, '报送省厅', { 推荐函文号: '济工信推〔2023〕7号' });
  await leader.getByText('已报送，省厅尚未打开').waitFor();
}

async function theOfficerAcceptsTheFile() {
  await year.until('2023-06-20T09:00+08:00');
  const officer = await year.as('jiang-12');
  await opens(officer, '/programme');
  await opens(officer, '/confirmations');
  await opens(officer, `/formality?file=${number}`);
  await acts(officer, '受理');
  await officer.getByText(`${number}已受理。`).waitFor();
}

async function theApplicantIsToldItsPublicCode() {
  await opens(applicant, '/home');
  await applicant.getByRole('link', { name: /^消息（\d+条未读）$/ }).click();
  await reads(applicant);
  await applicant.getByRole('link', { name: /打开相关页面.*受理/ }).click();
  await applicant.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).waitFor();
  await reads(applicant);
  await applicant.getByRole('link', { name: '消息', exact: true }).waitFor();
}

async function expertsAreAskedForAndDrawn() {
  await year.until('2023-07-03T09:00+08:00');
  const officer = await year.as('jiang-12');
  await opens(officer, '/review');
  const direction = officer.getByRole('region', { name: centre, exact: true });
  await direction.getByRole('button', { name: '申请抽取专家…' }).click();
  await direction.getByRole('button', { name: '申请抽取专家', exact: true }).click();
  await officer.getByText(`已申请抽取“${centre}”的专家。`).waitFor();

  await year.until('2023-07-05T09:00+08:00');
  const pool = await year.as('han-14');
  await opens(pool, '/draws');
  await pool.getByRole('row').filter({ hasText: centre }).getByRole('link').click();
  await reads(pool);
  draw = new URL(pool.url()).pathname + new URL(pool.url()).search;
  await acts(pool, '同意抽取');
  await pool.getByText('已同意，待冻结').waitFor();
  await year.until('2023-07-10T16:00+08:00');
  await acts(pool, '冻结名册');
  await pool.getByText(/名单共\d+人。/).waitFor();
}

async function theSupervisorSealsAndTheDrawIsHeld() {
  const supervisor = await year.as('qin-17');
  await opens(supervisor, '/supervision');
  await opens(supervisor, draw);
  await acts(supervisor, '提交见证口令的承诺', { 见证口令: secret });
  await supervisor.getByText('已提交承诺的见证人：1名。').waitFor();

  await year.until('2023-07-11T09:00+08:00');
  const pool = await year.as('han-14');
  await opens(pool, draw);
  await acts(pool, '公布承诺', {
    来源1名称: sources[0].name,
    来源1公布时间: '2023-07-12T20:30',
    来源2名称: sources[1].name,
    来源2公布时间: '2023-07-12T20:30',
  });
  await pool.getByText('等待随机来源').waitFor();

  await year.until('2023-07-12T20:40+08:00');
  const second = await year.as('xue-67');
  for (const [page, act, told] of [
    [pool, '录入随机来源', '您已录入，须由另一人复核。'],
    [second, '复核随机来源', '已复核：'],
  ] as const) {
    await opens(page, draw);
    for (const [place, { name, figures }] of sources.entries()) {
      await acts(page, act, { [`${name}的结果`]: figures });
      await expect.poll(() => page.getByText(told).count()).toBe(place + 1);
    }
  }
  await year.until('2023-07-13T09:20+08:00');
  await opens(supervisor, draw);
  await acts(supervisor, '揭示见证口令', { 见证口令: secret });
  await supervisor.getByText(`已揭示：${secret}`).waitFor();
  await opens(pool, draw);
  await acts(pool, '抽取');
  await pool
    .getByRole('table')
    .getByText(/待答复，限/)
    .first()
    .waitFor();
  await pictured(pool, 'draw-held');
}

async function anExpertComesByALinkAndAccepts() {
  const pool = await year.as('han-14');
  const drawn = await pool.getByRole('table').getByRole('row').nth(1).getByRole('cell').allInnerTexts();
  const name = drawn.find((cell) => /^[\u4e00-\u9fff]{2,3}$/.test(cell)) ?? '';
  await opens(pool, `/experts?search=${encodeURIComponent(name)}`);
  await pool.getByRole('button', { name }).first().click();
  await acts(pool, '生成登录链接');
  const link = new URL(await pool.getByRole('textbox', { name: '登录链接' }).inputValue()).pathname;

  expert = await year.stranger();
  await opens(expert, link);
  await expert.getByLabel('姓名').fill(name);
  await expert.getByLabel('账号').fill('drawn-expert');
  await expert.getByLabel('密码', { exact: true }).fill(password);
  await expert.getByRole('button', { name: '接受' }).click();
  await expert.waitForURL('**/scoring');
  await opens(expert, '/scoring/invitation');
  await expert.getByRole('button', { name: '接受邀请…', exact: true }).click();
  await expert.getByRole('button', { name: '接受邀请', exact: true }).click();
  await expert.getByText('已接受').waitFor();
}

async function filesAreGivenOutDeclaredAndScored() {
  await year.until('2023-07-14T09:00+08:00');
  const officer = await year.as('jiang-12');
  await opens(officer, panel);
  await acts(officer, '分配申报');
  await officer.getByText('申报已分配给D5-1。').waitFor();
  await officer.getByText(unit).waitFor();

  await year.until('2023-07-17T09:10+08:00');
  await opens(expert, '/scoring/conflicts');
  for (const none of await expert.getByRole('radio', { name: '无', exact: true }).all()) await none.check();
  await expert.getByRole('button', { name: '确认申报…' }).click();
  await expert.getByRole('button', { name: '确认申报', exact: true }).click();
  await expert.getByRole('heading', { name: '已申报' }).waitFor();
  await opens(expert, '/scoring');
  const { files } = await (await expert.request.get('/api/review/files')).json();
  const numbers: string[] = files.map(({ number }: { number: string }) => number);
  expect(numbers).toContain(number);
  for (const each of numbers)
    await expert.getByRole('main').getByRole('link', { name: each }).first().waitFor();
  for (const file of numbers.map((each) => `/scoring/files/${each}`)) {
    await opens(expert, file);
    for (const [title, points] of judged) {
      await expert.getByLabel(title, { exact: true }).fill(points);
      await expert.getByLabel(title, { exact: true }).blur();
    }
    // Where a figure is not asked of a unit, as of a university, the expert gives its points too.
    const fields = await expert.locator('input.score-points').all();
    for (const field of fields) {
      if ((await field.inputValue()) !== '') continue;
      await field.fill('3');
      await field.blur();
    }
    await expect.poll(() => pointsKept(file)).toBe(fields.length);
    if (file.endsWith(number)) await pictured(expert, 'expert-scores');
  }
  await opens(expert, '/scoring/sign');
  await expert.getByRole('button', { name: '全部提交并密封…' }).click();
  await expert.getByRole('button', { name: '全部提交并密封', exact: true }).click();
  await expert.getByText('您的评分已全部提交并密封。').waitFor();
}

async function pointsKept(file: string): Promise<number> {
  const answer = await expert.request.get(file.replace('/scoring/', '/api/review/'));
  return Object.keys((await answer.json()).sheet.points).length;
}

async function scoresAreOpenedBeforeTheSupervisor() {
  await year.until('2023-08-21T09:00+08:00');
  const supervisor = await year.as('qin-17');
  await opens(supervisor, panel);
  await acts(supervisor, '确认在场见证启封');
  await supervisor.getByText('已确认在场见证D5-1启封。').waitFor();
  const officer = await year.as('jiang-12');
  await opens(officer, panel);
  await acts(officer, '启封评分');
  await officer.getByText('D5-1的评分已启封。').waitFor();
}

async function theListIsProposedWithOneMoreAndAReason() {
  await year.until('2023-08-22T09:30+08:00');
  const officer = await year.as('jiang-12');
  await opens(officer, '/review/D5-1/ranking');
  await officer.getByRole('cell', { name: unit }).waitFor();
  await acts(officer, '生成拟支持名单', {
    线画在第几名之后: '4',
    调整理由: '并列分差很小，四家服务的产业各不相同，经处务会研究一并提出。',
  });
  await officer.getByText(`“${centre}”的拟支持名单已生成。`).waitFor();
  await pictured(officer, 'officer-ranking');
}

async function theDecisionIsRecordedAndSigned() {
  await year.until('2023-09-20T09:00+08:00');
  const officer = await year.as('jiang-12');
  await opens(officer, '/selection');
  await officer.getByRole('button', { name: '提请审定…' }).click();
  const record = officer.getByRole('region', { name: '提请审定', exact: true }).last();
  await record.getByLabel('会议名称').fill('厅党组会议');
  await record.getByLabel('纪要文号').fill('演党组纪〔2023〕18号');
  await record.getByLabel('会议日期').fill('2023-09-20');
  const departing = await year.world.demo.stage.file(49);
  await record.getByRole('button', { name: '增加一处' }).click();
  await record.getByLabel('申报', { exact: true }).selectOption({ value: departing?.number ?? '' });
  await record.getByLabel('理由类别').selectOption({ label: '集体研究：名额上浮' });
  await record.getByLabel('具体理由').fill('与第一名同属一条产业链的上下游，会议确定名额上浮一个。');
  await reads(officer);
  await pictured(officer, 'officer-decision');
  await record.getByRole('button', { name: '提请审定', exact: true }).click();
  await officer.getByText('已提请审定。').waitFor();
  const leader = await year.as('yang-15');
  await opens(leader, '/to-sign');
  await leader.getByText(unit).first().waitFor();
  await pictured(leader, 'leader-signs');
  await acts(leader, '签署审定记录');
  await leader.getByText('审定记录已签署。').waitFor();
}

async function theNoticeIsPreparedAndPublished() {
  await year.until('2023-09-26T15:00+08:00');
  const officer = await year.as('jiang-12');
  await opens(officer, '/notices');
  await acts(officer, '提请发布', {
    受理异议的处室: '省厅办公室',
    联系电话: '0000-00001000',
    联系地址: '济南市示例路1号',
  });
  await officer.getByText(/^已提请发布/).waitFor();
  await year.until('2023-09-27T09:00+08:00');
  const leader = await year.as('yang-15');
  await opens(leader, '/to-sign');
  await acts(leader, '发布公示', {
    文号: '演工信公示〔2023〕18号',
    发布网址: 'https://notice.example.org/2023/18',
    发布时间: '2023-09-27T09:00',
  });
  await leader.getByText('公示已发布。').waitFor();
}

async function aStrangerReadsHowExpertsWereDrawn() {
  await year.until('2023-10-07T09:00+08:00');
  stranger = await year.stranger({ language: 'en' });
  await opens(stranger, '/programmes/shandong-2023');
  await stranger.getByRole('link', { name: 'Draws of experts' }).first().click();
  await reads(stranger);
  await stranger.getByRole('link', { name: /R-\d+/.exec(draw)?.[0] ?? '' }).click();
  await stranger.getByText(sources[0].name).waitFor();
  await stranger.getByText(secret).waitFor();
  await stranger
    .getByText(/sha256sum/)
    .first()
    .waitFor();
  await reads(stranger);
  await pictured(stranger, 'public-draw-en');
  await opens(stranger, '/programmes/shandong-2023/statistics');
  await opens(stranger, '/programmes/shandong-2023/scores');
}

async function aStrangerObjectsAndIsAnswered() {
  await opens(stranger, '/programmes/shandong-2023/notices/1');
  await pictured(stranger, 'public-notice-en');
  await opens(stranger, '/programmes/shandong-2023/notices/1/objection');
  await stranger.getByLabel('The project concerned').selectOption({ value: number });
  await stranger.getByLabel('Facts and grounds').fill('I have heard that the rooms are smaller than stated.');
  await stranger.getByRole('button', { name: 'Submit the objection' }).click();
  await stranger.getByRole('heading', { name: 'Your objection has been received' }).waitFor();
  await reads(stranger);
  const objection = /\d\d-Y-\d+/.exec(await stranger.getByRole('main').innerText())?.[0] ?? '';

  const handler = await year.as('zhu-16');
  await opens(handler, '/objections');
  await handler.getByRole('link', { name: objection }).click();
  await reads(handler);
  await acts(handler, '不予受理', {
    理由: '证明材料不完整',
    答复内容: '没有实名，也没有附证据。',
  });
  await handler.getByText(`${objection}已决定不予受理。`).waitFor();
}

async function theTitleIsGiven() {
  await year.until('2023-10-20T09:30+08:00');
  const leader = await year.as('yang-15');
  await opens(leader, '/recognition');
  // Printing takes less than a second: its answer is held back until the page has told how far it is.
  const told = leader.getByText(/^已生成\d+份，共\d+份$/).waitFor();
  await leader.route('**/recognitions', async (route) => {
    const response = await route.fetch();
    await told.finally(() => route.fulfill({ response }));
  });
  await acts(leader, '签批认定', { 文号: '演工信认定(2023)20号' });
  await told;
  await leader.getByText(/^已认定\d+件，证书已生成。$/).waitFor({ timeout: 90_000 });
  const row = leader.getByRole('region', { name: '已认定的称号' }).getByRole('row').filter({ hasText: unit });
  certificate = await row.first().getByRole('link').innerText();
}

async function aStrangerChecksTheCertificate() {
  await opens(stranger, '/certificates');
  await stranger.getByLabel('Certificate number').fill(certificate);
  await stranger.getByRole('button', { name: 'Check' }).click();
  await stranger.getByText('Valid', { exact: true }).first().waitFor();
  await stranger.getByText(unit).first().waitFor();
  await stranger.getByText('演工信认定〔2023〕20号').first().waitFor();
  await reads(stranger);
  await pictured(stranger, 'certificate-check-en');
}

async function theApplicantReadsItsWholeStory() {
  await opens(applicant, `/applications/${number}/history`);
  await opens(applicant, '/home');
  await applicant.getByText('已列为试点').first().waitFor();
  await applicant
    .getByRole('listitem')
    .filter({ hasText: number })
    .getByRole('link', { name: '看结果' })
    .click();
  await applicant.waitForURL('**/result');
  await reads(applicant);
  await applicant.getByText(certificate).waitFor();
  await pictured(applicant, 'result');
  const [saved] = await Promise.all([
    applicant.waitForEvent('download'),
    applicant.getByRole('link', { name: '下载证书（PDF）' }).click(),
  ]);
  await opens(stranger, '/certificates');
  await stranger.getByLabel('PDF of a certificate').setInputFiles(await saved.path());
  await stranger.getByRole('button', { name: 'Compare the file' }).click();
  await stranger.getByText('The file is as it was issued').waitFor();
  await opens(applicant, '/home');
  await applicant.getByText(number).first().waitFor();
  const administrator = await year.as('you-18');
  await opens(administrator, '/admin/accounts');
  await opens(administrator, '/admin/calendar');
  for (const path of ['/demo/mail', '/demo/restart']) await opens(stranger, path);
}

async function theTitleRunsOut() {
  await year.until('2025-10-21T09:00+08:00');
  await opens(stranger, `/certificates/${encodeURIComponent(certificate)}`);
  await stranger.getByText('Expired', { exact: true }).first().waitFor();
}
