import { afterAll, expect, test } from 'vitest';
import { inTransaction } from '#server/database/in-transaction.ts';
import { sessionCookie } from '#server/session/authenticate.ts';
import { openSession } from '#server/session/open-session.ts';
import { reported } from '#test/support/at-the-province.ts';
import { openBrowser, type Window } from '#test/support/browser.ts';
import { goesTo, openAs, reads } from '#test/support/browser-as.ts';
import { loadLists } from '#test/support/lists.ts';
import { provinceOf } from '#test/support/province.ts';
import { type Actor, createWorld } from '#test/support/world.ts';

test('officers check reported files in form, and two of them decide on a rejection', async () => {
  await theOverviewSaysWhatWaits();
  await oneFileIsAccepted();
  await theRowOfAListLoadedSinceIsShownWhole();
  await oneIsAskedForMore();
  await aRejectionWithoutGroundIsRefusedAndNothingTypedIsLost();
  await itWaitsForASecondPerson();
  await whoProposedItCannotConfirmIt();
  await aColleagueConfirmsIt();
  await itsApplicantReadsTheClauseTheReasonAndTheSentence();
  await nothingWaitsAnyMore();
}, 180_000);

const world = await createWorld({ at: '2023-05-20T09:00+08:00', desks: true });
const province = await provinceOf(world);
const cities = new Map();
const accepted = await reported(world, cities, 41);
const asked = await reported(world, cities, 42);
const turnedAway = await reported(world, cities, 1);
world.clock.moveTo('2023-06-20T09:30+08:00');
await loadLists(province.officer, ['promotion-centre-repository'], '2023-06-20');
const browser = await openBrowser(world);
const [first, second, english] = await Promise.all([
  windowOf(province.officer),
  windowOf(province.secondOfficer),
  windowOf(province.officer, 'en'),
]);
const { page } = first;
const sentence = '证书首次颁发于2021年8月20日，不在规定期间，因更名换发的按原日期。';

afterAll(async () => {
  await browser.close();
  await world.end();
});

async function theOverviewSaysWhatWaits() {
  await looksRight('/programme');
  await page.getByText('3件').waitFor();
  const running = await page.locator('tr[aria-current=step]').allInnerTexts();
  expect(running).toEqual([expect.stringMatching(/^形式审查\s+进行中/)]);
  await page.getByRole('link', { name: '去办理：形式审查' }).waitFor();
  await page.getByRole('link', { name: '形式审查', exact: true }).click();
  await page.getByRole('heading', { name: '形式审查' }).waitFor();
  await looksRight('/formality');
}

async function oneFileIsAccepted() {
  await handle(accepted.number);
  await page.getByRole('button', { name: '受理…' }).first().click();
  const panel = page.getByRole('region', { name: '受理', exact: true });
  await panel.getByText('受理后不能取消。').waitFor();
  await panel.getByRole('button', { name: '受理' }).click();
  await page.getByText(`${accepted.number}已受理。`).first().waitFor();
  expect(await stateOf(accepted.number)).toBe('accepted');
}

async function theRowOfAListLoadedSinceIsShownWhole() {
  await looksRight(`/files/${asked.number}`);
  const listed = page.locator('.listed');
  await listed.getByText('演工信〔2022〕52号').waitFor();
  expect(await listed.getByText('胶州湾工业互联网转型促进中心建设', { exact: true }).count()).toBe(2); // of the list, and its own
  await listed.getByText('91379900FAKE00427R').waitFor();
}

async function oneIsAskedForMore() {
  await handle(asked.number);
  await page.getByRole('button', { name: '要求补正…' }).click();
  const panel = page.getByRole('region', { name: '要求补正' });
  await panel.getByLabel('申报书部分').selectOption({ label: '申报单位基本情况' });
  await panel.getByLabel('理由', { exact: true }).selectOption({ label: '说明疑点' });
  await panel.getByLabel('要补什么').fill('请说明注册地址与营业执照不一致的原因。');
  await looksRight();
  await panel.getByRole('button', { name: '要求补正' }).click();
  await page.getByText(`已要求${asked.number}补正。`).first().waitFor();
  expect(await stateOf(asked.number)).toBe('supplement-asked');
}

async function aRejectionWithoutGroundIsRefusedAndNothingTypedIsLost() {
  await handle(turnedAway.number);
  await page.getByRole('button', { name: '提出不予受理…' }).click();
  const panel = page.getByRole('region', { name: '提出不予受理' });
  await panel.getByLabel('说明', { exact: true }).fill(sentence);
  await panel.getByRole('button', { name: '提出不予受理' }).click();
  await page.getByText('代码 reason-required').waitFor();
  expect(await panel.getByLabel('说明', { exact: true }).inputValue()).toBe(sentence);
}

async function itWaitsForASecondPerson() {
  const panel = page.getByRole('region', { name: '提出不予受理' });
  await panel.getByLabel('依据条款').selectOption('1.1.8');
  await panel.getByLabel('理由', { exact: true }).selectOption('ineligible-certificate');
  await panel.getByRole('button', { name: '提出不予受理' }).click();
  await page.getByText(`${turnedAway.number}已交复核。`).first().waitFor();
  expect(await stateOf(turnedAway.number)).toBe('reported');
}

async function whoProposedItCannotConfirmIt() {
  await looksRight('/confirmations');
  await page.getByText('由您提出，须由另一名经办人复核。').waitFor();
  expect(await page.getByRole('button', { name: '同意不予受理…' }).count()).toBe(0);
}

async function aColleagueConfirmsIt() {
  await goesTo(second.page, '/confirmations');
  await second.page.getByText(sentence).waitFor();
  await second.page.getByRole('button', { name: '同意不予受理…' }).click();
  const panel = second.page.getByRole('region', { name: '同意不予受理' });
  await panel.getByRole('button', { name: '同意不予受理' }).click();
  await second.page.getByText(`${turnedAway.number}不予受理。`).first().waitFor();
  expect(await stateOf(turnedAway.number)).toBe('rejected');
}

async function itsApplicantReadsTheClauseTheReasonAndTheSentence() {
  for (const language of ['zh-CN', 'en'] as const) {
    const { page } = await openAs(browser, turnedAway.applicant, { language, width: 360 });
    const inChinese = language === 'zh-CN';
    for (const path of ['', '/history']) {
      await goesTo(page, `/applications/${turnedAway.number}${path}`);
      await page.getByText(sentence).waitFor();
      const clause = page.getByRole('link', { name: inChinese ? /^一（一）·8/ : /^1\(1\)·8/ });
      expect(await clause.getAttribute('href')).toBe('/programmes/shandong-2023/guide#1.1.8');
      await page.getByText(inChinese ? '证书不在规定期间' : 'Certificate outside the period').waitFor();
      await reads(page, { level: 1 });
    }
    await page.context().close();
  }
}

async function nothingWaitsAnyMore() {
  await looksRight('/formality');
  await page.getByText('没有等待形式审查的申报书。').waitFor();
  await looksRight('/confirmations');
  expect([...first.complaints, ...second.complaints, ...english.complaints]).toEqual([]);
}

async function handle(number: string) {
  await goesTo(page, '/formality');
  await page.getByRole('link', { name: new RegExp(`办理 ?${number}`) }).click();
  await page.getByRole('heading', { level: 2, name: number }).waitFor();
}

async function windowOf({ person }: Actor, language: 'zh-CN' | 'en' = 'zh-CN'): Promise<Window> {
  const window = await browser.open({ language });
  const value = await inTransaction(world.deps.db, (trx) =>
    openSession(world.deps, trx, { person: person.id, membership: person.membership }),
  );
  await window.context.addCookies([{ name: sessionCookie, value, url: browser.address }]);
  return window;
}

const stateOf = async (number: string) =>
  (
    await world.deps.db
      .selectFrom('application')
      .select('state')
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
  ).state;

/** A page in both languages, or the one that is open: accessible, and without a code in place of words. */
async function looksRight(path?: string) {
  for (const window of path ? [first, english] : [first]) {
    if (path) await goesTo(window.page, path);
    await window.page.waitForLoadState('networkidle');
    await reads(window.page, { level: 1 });
  }
}
