import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTransaction } from '#server/database/in-transaction.ts';
import { enrolExpert } from '#server/experts/enrol-expert.ts';
import { openBrowser, type Window } from '#test/support/browser.ts';
import { goesTo, openAs } from '#test/support/browser-as.ts';
import { identity, workbook } from '#test/support/draw-of-experts.ts';
import { must } from '#test/support/filled.ts';
import { isAccessible } from '#test/support/is-accessible.ts';
import { provinceOf } from '#test/support/province.ts';
import { type Actor, createWorld, type World } from '#test/support/world.ts';

test('the pool office imports a workbook, finds an expert, and hands an invited one his link', async () => {
  await thePoolIsEmpty();
  await aWorkbookWithWrongRowsIsNotTakenIn();
  await theMendedWorkbookIs();
  await anExpertIsFound();
  await hisRecordIsReadAndThatIsWrittenDown();
  await onlyWhoIsInvitedGetsALink();
  await nobodyElseHasThePage();
  expect([chinese, narrow, other].flatMap(({ complaints }) => complaints)).toEqual([]);
}, 120_000);

const right = {
  name: '秦甲',
  identityCommitment: identity('秦甲'),
  employer: '示例第九研究所',
  formerEmployers: '示例莱芜机床有限公司 2012-03-15 2020-07-10',
  title: '研究员',
  fields: 'D5',
  city: '370100',
  phone: '13800000001',
} as const;
const second = { ...right, name: '尤乙', identityCommitment: identity('尤乙'), disabledUntil: '2023-12-31' };

let world: World;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let poolOfficer: Actor;
let chinese: Window;
/** In English, on a telephone. */
let narrow: Window;
let other: Window;

beforeAll(async () => {
  world = await createWorld({ at: '2023-07-01T09:00+08:00', desks: true });
  const province = await provinceOf(world);
  poolOfficer = province.poolOfficer;
  browser = await openBrowser(world);
  chinese = await openAs(browser, poolOfficer);
  narrow = await openAs(browser, poolOfficer, { language: 'en', width: 360 });
  other = await openAs(browser, province.officer);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

async function thePoolIsEmpty() {
  await goesTo(chinese.page, '/draws');
  await chinese.page.getByRole('link', { name: '专家库' }).click();
  await chinese.page.getByText('专家库还没有人。').waitFor();
  await readsWell();
}

async function aWorkbookWithWrongRowsIsNotTakenIn() {
  await imports([right, { ...second, city: '999999' }, { ...second, fields: '' }]);
  const wrong = chinese.page.getByRole('table', { name: '读不懂的行' });
  await wrong.getByRole('cell', { name: '所在市' }).waitFor();
  expect(await wrong.getByRole('row').allInnerTexts()).toEqual([
    expect.stringMatching(/^行/),
    expect.stringMatching(/^3\s+所在市/),
    expect.stringMatching(/^4\s+专业领域/),
    expect.stringMatching(/^4\s+身份承诺值/),
  ]);
  await chinese.page.getByText('代码 rows-not-read').waitFor();
  await isAccessible(chinese.page);
  expect(must(await poolOfficer.get('/api/experts')).all).toBe(0);
}

async function theMendedWorkbookIs() {
  await imports([right, second]);
  await chinese.page.getByText('已导入：新增2人，更新0人。').waitFor();
  await chinese.page.getByRole('table', { name: '专家库' }).getByText('秦甲').waitFor();
  expect(await chinese.page.getByText('代码 rows-not-read').count()).toBe(0);
  await chinese.page.getByText('停用至2023年12月31日').waitFor();
  await readsWell();
}

async function anExpertIsFound() {
  await chinese.page.getByLabel('查找姓名或工作单位').fill('没有这个人');
  await chinese.page.getByRole('button', { name: '查找', exact: true }).click();
  await chinese.page.getByText('没有符合筛选条件的专家。').waitFor();
  await chinese.page.getByRole('button', { name: '清除筛选' }).click();
  await chinese.page.getByRole('button', { name: '尤乙' }).waitFor();
  await chinese.page.getByLabel('查找姓名或工作单位').fill('秦');
  await chinese.page.getByRole('button', { name: '查找', exact: true }).click();
  await chinese.page.getByRole('button', { name: '尤乙' }).waitFor({ state: 'detached' });
  expect(await chinese.page.getByRole('button', { name: '秦甲' }).count()).toBe(1);
}

async function hisRecordIsReadAndThatIsWrittenDown() {
  await chinese.page.getByRole('button', { name: '秦甲' }).click();
  await chinese.page.getByText('2012年3月15日至2020年7月10日').waitFor();
  await chinese.page.getByText('尚未受邀，没有账号').waitFor();
  const shown = await chinese.page.getByRole('main').innerText();
  expect(shown).toContain('138****0001');
  expect(shown).not.toContain('13800000001');
  expect(shown).not.toContain(right.identityCommitment);
  const read = await world.deps.db
    .selectFrom('personal_read')
    .select('subject')
    .where('what', '=', 'detail')
    .execute();
  expect(read).toHaveLength(1);
  await isAccessible(chinese.page);
}

async function onlyWhoIsInvitedGetsALink() {
  expect(await chinese.page.getByRole('button', { name: '生成登录链接…' }).count()).toBe(0);
  const { experts } = must(await poolOfficer.get('/api/experts?search=秦甲'));
  await inTransaction(world.deps.db, (trx) =>
    enrolExpert(trx, world.department, experts[0].id, world.clock.now()),
  );
  await chinese.page.reload();
  await chinese.page.getByRole('button', { name: '秦甲' }).click();
  await chinese.page.getByRole('button', { name: '生成登录链接…' }).click();
  await chinese.page.getByRole('button', { name: '生成登录链接', exact: true }).click();
  const link = await chinese.page.getByLabel('登录链接', { exact: true }).inputValue();
  expect(link).toMatch(/^http:\/\/localhost\/invitations\/[\w-]+$/);
  await isAccessible(chinese.page);
}

async function nobodyElseHasThePage() {
  await goesTo(other.page, '/experts');
  await other.page.getByRole('heading', { name: '没有找到这个页面' }).waitFor();
}

async function imports(rows: Parameters<typeof workbook>[0]) {
  await chinese.page
    .locator('input[type=file]')
    .setInputFiles({ name: '专家.xlsx', mimeType: 'application/octet-stream', buffer: await workbook(rows) });
}

/** The page in both languages, wide and narrow: nothing against WCAG 2.1 AA, no code in place of words, nothing cut off. */
async function readsWell() {
  await isAccessible(chinese.page);
  const { page } = narrow;
  await goesTo(page, '/experts');
  await page.getByRole('heading', { name: 'Import experts' }).waitFor();
  await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0);
  await isAccessible(page);
  for (const { page: shown } of [chinese, narrow])
    expect(await shown.getByRole('main').innerText()).not.toMatch(/\b(null|undefined|NaN)\b|\{\{/);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
}
