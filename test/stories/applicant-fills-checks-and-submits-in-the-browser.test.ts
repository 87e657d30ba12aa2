import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { openBrowser } from '#test/support/browser.ts';
import { goesTo, reads } from '#test/support/browser-as.ts';
import { bringPapers, demoCase, typeAnswers } from '#test/support/filled.ts';
import { asking, createWorld } from '#test/support/world.ts';

test('an applicant registers, fills in, sees what is missing, and submits with the keyboard alone', async () => {
  await theUnitRegisters();
  await itBeginsInOneDirection();
  await theOtherSectionsAreFilledIn();

  await aPressIsNotSwallowedWhereAnErrorComesUp();
  await whatIsTypedIntoTheLastGapIsKept();
  await theVenueIsTooSmall();
  await theClauseSaysSoWhileItIsTyped();
  await aSecondFloorIsAdded();

  await nothingIsMissingOnTheCheckPage();
  await theCommitmentsAreTickedOneByOneWithTheKeyboard();
  await theReceiptNamesNumberHashAndWhatComesNext();
  await aReloadAndASecondPressFindTheSameReceipt();

  await itIsTakenBackAndIsADraftAgain();
}, 180_000);

const world = await createWorld({ at: '2023-05-16T10:41+08:00', desks: true });
await world.organisation('recommending-unit', '济南市工业和信息化局', { region: '370100' });
const browser = await openBrowser(world);
const chinese = await browser.open();
const english = await browser.open({ language: 'en', width: 360 });
const { page } = chinese;
const unit = await demoCase(41);
const commitments = [
  { code: 'commitment.truth', name: '真实性承诺' },
  { code: 'commitment.noSecrets', name: '不含涉密内容' },
  { code: 'commitment.demonstrationDuties', name: '示范期义务承诺' },
];
let number = '';
let receipt = '';

afterAll(async () => {
  await browser.close();
  await world.end();
});

async function theUnitRegisters() {
  await goesTo(page, '/register');
  await looksRight('/register');
  await page.getByLabel('统一社会信用代码').fill('91379900 fake0041 9y');
  await page.getByLabel('单位名称').fill(unit.unit.name);
  await page.getByLabel('省', { exact: true }).selectOption({ label: '山东省' });
  await page.getByLabel('市', { exact: true }).selectOption({ label: '济南市' });
  await page.getByLabel('县（市、区）').selectOption({ label: '槐荫区' });
  await page.getByLabel('姓名').fill('王海');
  await page.getByLabel('账号').fill('wanghai');
  await page.getByLabel('密码', { exact: true }).fill('短');
  await page.getByRole('button', { name: '注册并登录' }).click();

  // What was wrong is said once above, once at the field, in the same words; what was typed is still there.
  const summary = page.getByRole('heading', { name: '还有1项需要处理' });
  await summary.waitFor();
  await expect.poll(() => page.title()).toMatch(/^有误：/);
  await page.getByRole('link', { name: /不足10个字符/ }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('password');

  await page.getByLabel('密码', { exact: true }).fill('泉城的春天来得很早');
  await page.getByLabel('密码', { exact: true }).press('End');
  await page.keyboard.type('，花也开了');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/home');
  await english.context.addCookies(await chinese.context.cookies());
  await looksRight('/home');
}

async function itBeginsInOneDirection() {
  await goesTo(page, '/home');
  await page.getByRole('link', { name: '开始申报' }).first().click();
  await page.getByRole('heading', { name: '开始申报' }).waitFor();
  await looksRight('/start');
  await page.getByRole('radio', { name: '工业互联网数字化转型促进中心试点' }).check();
  await page.getByRole('button', { name: '选择方向并开始' }).click();
  await page.waitForURL('**/applications/*');
  number = page.url().split('/').at(-1) ?? '';
  expect(number).toBe('23-D5-0001');
  await page.getByRole('link', { name: '继续：1 申报单位基本情况' }).waitFor();
}

/** As a browser would send them; one section is left for the hand. */
async function theOtherSectionsAreFilledIn() {
  const [session] = (await chinese.context.cookies()).filter(({ name }) => name === 'shifan_session');
  const actor = { ...asking(world.app, session?.value), person: undefined as never };
  const byHand = new Set(['venues', ...commitments.map(({ code }) => code)]);
  const others = new Map([...unit.answers].filter(([code]) => !byHand.has(code)));
  await typeAnswers(actor, world, { number, demoCase: unit }, others);
  await bringPapers(actor, { number, demoCase: unit });
}

/** Leaving a field says what is missing in it, and so moves what stands below: the press must land all the same. */
async function aPressIsNotSwallowedWhereAnErrorComesUp() {
  const { page: narrow } = english;
  await narrow.goto(`/applications/${number}/sections/venues?missing=true`);
  await narrow.getByRole('button', { name: 'Add a row' }).click();
  await narrow.getByLabel('Usable area', { exact: true }).click();
  const forward = narrow.getByRole('button', { name: 'Save and continue' });
  await forward.scrollIntoViewIfNeeded();
  const box = await forward.boundingBox();
  await narrow.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 4);
  await narrow.mouse.down();
  await narrow.waitForFunction(() => document.activeElement?.textContent === 'Save and continue');
  await narrow.mouse.up();
  await narrow.waitForURL('**/sections/roster');
}

/** Come to fill in what is missing, one types into a row that stands open; it stays open when nothing is missing any more. */
async function whatIsTypedIntoTheLastGapIsKept() {
  await page.goto(`/applications/${number}/sections/venues?missing=true`);
  await page.getByRole('radio', { name: '自有' }).check();
  await page.getByLabel('县（市、区）').selectOption({ label: '槐荫区' });
  await page.getByLabel('使用面积', { exact: true }).fill('5');
  await page.getByLabel('场地地址').pressSequentially('示例路1号');
  expect(await page.getByLabel('场地地址').inputValue()).toBe('示例路1号');
  await page.getByRole('button', { name: '删除' }).click();
  await page
    .getByRole('main')
    .getByText(/已保存 \d\d:\d\d:\d\d/)
    .waitFor();
}

async function theVenueIsTooSmall() {
  await goesTo(page, `/applications/${number}`);
  await looksRight(`/applications/${number}`);
  await page.getByRole('link', { name: '继续：9 运营场地' }).click();
  await page.getByRole('heading', { name: '运营场地', level: 1 }).waitFor();

  await page.getByRole('button', { name: '添加一行' }).click();
  await page.getByLabel('场地地址').fill('示例路41号数字大厦三层');
  await page.getByLabel('县（市、区）').selectOption({ label: '槐荫区' });
  await page.getByRole('radio', { name: '自有' }).check();
  await page.getByLabel('使用面积', { exact: true }).fill('６２０');
  await page
    .getByRole('main')
    .getByText(/已保存 \d\d:\d\d:\d\d/)
    .waitFor();
}

async function theClauseSaysSoWhileItIsTyped() {
  const panel = page.getByRole('complementary', { name: '本页涉及的条件' });
  await panel.getByText('使用面积合计应在1000平方米以上（含）').waitFor();
  await panel.getByText(/还差380平方米/).waitFor();
  expect(await panel.getByRole('link', { name: /一（五）·9/ }).getAttribute('href')).toBe(
    '/programmes/shandong-2023/guide#1.5.9',
  );
  await looksRight(`/applications/${number}/sections/venues`);
}

async function aSecondFloorIsAdded() {
  await goesTo(page, `/applications/${number}/sections/venues`);
  await page.getByRole('button', { name: '添加一行' }).click();
  const second = page.getByRole('listitem').filter({ has: page.getByLabel('场地地址') });
  await second.getByLabel('场地地址').fill('示例路41号数字大厦四层');
  await second.getByLabel('县（市、区）').selectOption({ label: '槐荫区' });
  await second.getByRole('radio', { name: '租赁' }).check();
  await second.getByLabel('可使用至').fill('2026年12月31日');
  await second.getByLabel('使用面积', { exact: true }).fill('380');
  await page.getByRole('status').getByText('场地使用面积：现在符合。').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: '保存并继续' }).click();
  await page.getByRole('heading', { name: '专职运营团队', level: 1 }).waitFor();
}

async function nothingIsMissingOnTheCheckPage() {
  for (const path of [
    'sections/finances',
    'sections/project',
    'sections/restrictions',
    'eligibility',
    'attachments',
    'answers',
    'history',
  ]) {
    await looksRight(`/applications/${number}/${path}`);
  }
  await goesTo(page, `/applications/${number}/eligibility`);
  const joint = page.getByRole('article').filter({ hasText: '牵头和联合申报单位' });
  await joint.getByText('“联合申报单位”中同时符合下列各项的应在1家以上（含）：').waitFor();
  await joint.getByRole('listitem').filter({ hasText: '已确认参加' }).getByText('第1行：尚待判断').waitFor();

  await goesTo(page, `/applications/${number}/answers`);
  await page.getByText('2026年12月31日').first().waitFor();
  expect(await page.getByText(/需要处理/).count()).toBe(0);
  await page.getByText(/尚未确认参加。不影响提交/).waitFor();
}

async function theCommitmentsAreTickedOneByOneWithTheKeyboard() {
  await looksRight(`/applications/${number}/declaration`);
  await goesTo(page, `/applications/${number}/answers`);
  await tabTo('button', '继续：承诺并提交');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '承诺与提交' }).waitFor();

  await tabTo('button', '提交申报');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: '请确认：真实性承诺' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('commitment.truth');
  await aTickCountsThoughItsAnswerIsLost();
  await answersComeLate();
  for (const { name } of commitments.slice(1)) {
    await tabTo('checkbox', name);
    await page.keyboard.press('Space');
  }
  await tabTo('button', '提交申报');
  await thePageOfTheReceiptComesLate();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/receipt');
  expect(await page.evaluate(() => document.body.dataset.wasNotFound)).toBeUndefined();
}

/** On a slow line: the page goes on from what it was answered, and at no moment says that there is no such page. */
async function thePageOfTheReceiptComesLate() {
  await page.route('**/receipt-*.js', async (route) => {
    await setTimeout(1500);
    await route.continue();
  });
  await page.evaluate(() => {
    new MutationObserver(() => {
      if (document.body.innerText.includes('没有找到这个页面')) document.body.dataset.wasNotFound = 'true';
    }).observe(document.body, { childList: true, subtree: true });
  });
}

async function aTickCountsThoughItsAnswerIsLost() {
  await page.route(
    '**/sections/*',
    async (route) => {
      await route.fetch();
      await route.fulfill({ status: 408 });
    },
    { times: 1 },
  );
  const box = page.getByRole('checkbox', { name: commitments[0]!.name });
  const readAnew = page.waitForResponse(`**/api/applications/${number}`);
  await page.keyboard.press('Space');
  await readAnew;
  await expect.poll(() => box.isChecked()).toBe(true);
  expect(await page.getByRole('alert').filter({ hasText: /./ }).count()).toBe(1); // the summary of what is open
}

/** On a slow line: what has just been ticked is pressed on before the page has heard of it. */
const answersComeLate = () =>
  page.route(`**/api/applications/${number}`, async (route) => {
    await setTimeout(500);
    await route.continue();
  });

async function theReceiptNamesNumberHashAndWhatComesNext() {
  await page.getByRole('heading', { name: '申报已提交' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  receipt = await page.getByRole('main').innerText();
  for (const words of [
    number,
    '2023年5月16日10:41:00.000',
    '王海',
    /([0-9a-f]{4} ){15}[0-9a-f]{4}/,
    '济南市工业和信息化局',
    '2023年5月31日17:00前可以撤回',
  ]) {
    expect(receipt).toMatch(words);
  }
  await looksRight(`/applications/${number}/receipt`);
}

async function aReloadAndASecondPressFindTheSameReceipt() {
  await goesTo(page, `/applications/${number}/receipt`);
  await page.getByRole('heading', { name: '申报已提交' }).waitFor();
  await expect.poll(() => page.getByRole('main').innerText()).toBe(receipt);
  expect((await world.deps.db.selectFrom('submission').select('id').execute()).length).toBe(1);
}

async function itIsTakenBackAndIsADraftAgain() {
  await page.getByRole('button', { name: '撤回申报…' }).click();
  const panel = page.getByRole('region', { name: '撤回申报' });
  await panel.getByText('2023年5月31日17:00前可以修改后再次提交').waitFor();
  expect(await panel.getByText('不能恢复').count()).toBe(0);
  await panel.getByRole('button', { name: '撤回申报' }).click();
  await page.getByText(/草稿（已撤回/).waitFor();
  expect([...chinese.complaints, ...english.complaints]).toEqual([]);
}

/** A page in both languages, wide and narrow: nothing that WCAG 2.1 AA forbids, nothing cut, no code in place of words. */
async function looksRight(path: string) {
  await Promise.all(
    [chinese, english].map(async (window) => {
      await goesTo(window.page, path);
      await reads(window.page, { level: 1 });
      expect(await window.page.evaluate(cutOff), `${path} is cut at the right`).toEqual([]);
    }),
  );
}

/** What reaches beyond the right edge of a page that has to be moved sideways to be read. Runs in the page. */
function cutOff(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((each) => each.getBoundingClientRect().right > clientWidth)
    .map(({ tagName, className }) => `${tagName} ${className}`);
}

/** As somebody without a mouse gets there. */
async function tabTo(role: 'button' | 'checkbox', name: string) {
  const target = page.getByRole(role, { name });
  await target.waitFor();
  for (let presses = 0; presses < 400; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Nobody gets to ${name} by Tab`);
}
