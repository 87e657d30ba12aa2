import { buffer } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { inTransaction } from '#server/database/in-transaction.ts';
import { sessionCookie } from '#server/session/authenticate.ts';
import { openSession } from '#server/session/open-session.ts';
import { openBrowser } from '#test/support/browser.ts';
import { goesTo, readsWell } from '#test/support/browser-as.ts';
import { applicantOf, cityOf } from '#test/support/offices.ts';
import { readPdf } from '#test/support/read-pdf.ts';
import { askOpinion, passed, submitted } from '#test/support/recommended.ts';
import { type Actor, createWorld } from '#test/support/world.ts';

test('a department finds the letter that waits, says what it objects to, and sees that it has answered', async () => {
  await theLetterWaits();
  await itObjectsAndMustSayWhy();
  await itsSessionEndsAndNothingTypedIsLost();
  await itSubmitsWhatItTyped();
  await theAnswerStands();
}, 120_000);

const world = await createWorld({ at: '2023-05-20T09:00+08:00', desks: true });
const city = await cityOf(world, 41);
const file = await submitted(world, await applicantOf(world, 41), 41);
await passed(world, city, file, { opinion: false });
const browser = await openBrowser(world);
const chinese = await browser.open();
const english = await browser.open({ language: 'en' });
const { page } = chinese;
await signedIn(city.opinionOfficer);
const statement = '2022年11月2日发生起重伤害事故，死亡3人，经认定为较大事故。';
let letter = '';

afterAll(async () => {
  await browser.close();
  await world.end();
});

async function theLetterWaits() {
  await goesTo(page, '/opinions-to-give');
  await page.getByText('没有待回复的函').waitFor();
  await looksRight('/opinions-to-give');
  letter = await askOpinion(city, [file.number], '2023-06-09');
  await looksRight('/opinions-to-give');
  await page.getByText('等待回复').waitFor();
  await page.getByRole('link', { name: '示例泉城数智促进中心' }).click();
  await page.getByText(/征求意见的期间/).waitFor();
  await looksRight(`/opinions-to-give/${letter}`);
  const link = page.getByRole('link', { name: '征求意见函（PDF）' });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const { pages } = readPdf(await buffer(await download.createReadStream()));
  expect(pages.join('')).toContain('附件1征求意见单位名单');
  expect(pages.join('')).toContain('示例泉城数智促进中心');
}

async function itObjectsAndMustSayWhy() {
  await page.getByLabel('复函文号').fill('济应急函〔2023〕91号');
  await page.getByLabel('复函日期').fill('2023-05-20');
  await page.getByRole('radio', { name: '有异议' }).check();
  await page.getByText(/填齐后，可以提交/).waitFor();
  await page.getByLabel('情况说明').fill(statement);
}

async function itsSessionEndsAndNothingTypedIsLost() {
  await world.deps.db.deleteFrom('session').execute();
  await page.reload();
  await page.waitForURL('**/sign-in?*');
  await signedIn(city.opinionOfficer);
  await goesTo(page, `/opinions-to-give/${letter}`);
  await expect.poll(() => page.getByLabel('情况说明').inputValue()).toBe(statement);
  expect(await page.getByLabel('复函文号').inputValue()).toBe('济应急函〔2023〕91号');
  expect(await page.getByRole('radio', { name: '有异议' }).isChecked()).toBe(true);
}

async function itSubmitsWhatItTyped() {
  await page.getByRole('button', { name: '提交意见…' }).click();
  await page.getByText('提交后不能修改').waitFor();
  await page.getByRole('button', { name: '提交意见', exact: true }).click();
  await page.getByLabel('复函文号').waitFor({ state: 'detached' });
  await page.getByText(statement).waitFor();
  expect(
    await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('shifan:typing'))),
  ).toEqual([]);
}

async function theAnswerStands() {
  const { letters } = await (await page.request.get('/api/opinion-letters')).json();
  expect(letters[0]).toMatchObject({ open: false, files: [{ reply: { result: 'objection', statement } }] });
  await looksRight(`/opinions-to-give/${letter}`);
  await looksRight('/opinions-to-give');
  await page.getByText('已回复').waitFor();
  expect([...chinese.complaints, ...english.complaints]).toEqual([]);
}

async function signedIn({ person: { id, membership } }: Actor) {
  const value = await inTransaction(world.deps.db, (trx) =>
    openSession(world.deps, trx, { person: id, membership }),
  );
  for (const { context } of [chinese, english]) {
    await context.addCookies([{ name: sessionCookie, value, url: browser.address }]);
  }
}

/** A page in both languages: nothing that WCAG 2.1 AA forbids, no code in place of words. */
async function looksRight(path: string) {
  await readsWell([chinese, english], path);
}
