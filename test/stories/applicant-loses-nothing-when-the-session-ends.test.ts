import { afterAll, expect, test } from 'vitest';
import { openBrowser } from '#test/support/browser.ts';
import { must } from '#test/support/filled.ts';
import { createWorld } from '#test/support/world.ts';

test('what an applicant types outlives a cut line, the end of the session and the page', async () => {
  await sheTypesWhileTheServerCannotBeReached();
  await thePageSaysThatNothingIsSavedAndKeepsIt();
  await theLineIsBackAndEverythingIsSaved();

  await theSessionEndsWhileSheTypes();
  await sheIsToldWhyAndSignsInAgain();
  await sheIsBackOnTheSamePageWithWhatSheTyped();
  await itIsOnTheServerNow();

  await aColleagueChangesTheSameFieldMeanwhile();
  await bothTextsStandSideBySide();
  await sheIsLedToThemBeforeSheGoesOn();
  await sheKeepsHersAndTheOtherStaysInHistory();
  await theNextTimeSheTakesTheOtherAndGoesOn();

  await anotherTabActsAsWhoeverSignedInLast();
  await whoeverCouldNotBeSignedOutIsTold();
  await theOtherTabIsSignedOutWithIt();
});

const world = await createWorld({ at: '2023-05-16T10:41+08:00', desks: true });
await world.organisation('recommending-unit', '济南市工业和信息化局', { region: '370100' });
const browser = await openBrowser(world);
const { page, context, complaints } = await browser.open();
const other = await context.newPage();
const account = { person: '陈静', signInName: 'chenjing', password: '工业北路八十八号三号楼' };
const neighbour = { person: '郑海', signInName: 'zhenghai', password: '经十路二十号院五单元' };
for (const [name, creditCode, { person, ...administrator }] of [
  ['示例泉城数智促进中心', '91379900FAKE00419Y', account],
  ['示例大明湖云服务中心', '91379900FAKE00013M', neighbour],
] as const)
  must(
    await world.visitor.post('/api/units', {
      name,
      creditCode,
      region: '370104',
      administrator: { name: person, ...administrator },
    }),
  );
await signIn();
await page.waitForURL('**/home');
const { number } = await (
  await page.request.post('/api/applications', { data: { programme: 'shandong-2023', direction: 'D5' } })
).json();
const section = `/applications/${number}/sections/contacts`;
const name = page.getByLabel('项目负责人姓名');
const onward = page.getByRole('button', { name: '保存并继续' });

afterAll(async () => {
  await browser.close();
  await world.end();
});

async function sheTypesWhileTheServerCannotBeReached() {
  await page.goto(section);
  await name.fill('海若');
  await page
    .getByRole('main')
    .getByText(/已保存/)
    .waitFor();
  await context.setOffline(true);
  await page.getByLabel('项目负责人职务').fill('总工程师');
}

async function thePageSaysThatNothingIsSavedAndKeepsIt() {
  await page.getByText('网络已断开。').waitFor();
  await page.getByText(/还没有保存到服务器，已留在本机/).waitFor();
  expect(await stored('contacts.leader.post')).toBeUndefined();
}

async function theLineIsBackAndEverythingIsSaved() {
  await context.setOffline(false);
  await page.getByRole('button', { name: '立即重试' }).click();
  await page
    .getByRole('main')
    .getByText(/已保存/)
    .waitFor();
  expect(await stored('contacts.leader.post')).toBe('总工程师');
}

async function theSessionEndsWhileSheTypes() {
  await world.deps.db.deleteFrom('session').execute();
  await name.fill('海若兰');
}

async function sheIsToldWhyAndSignsInAgain() {
  await page.waitForURL('**/sign-in?*');
  await page.getByText(/30分钟没有操作即退出。您现在没有登录，所填内容留在这台电脑。登录后继续。/).waitFor();
  expect(await stored('contacts.leader.name')).toBe('海若');
  await fillSignIn();
}

async function sheIsBackOnTheSamePageWithWhatSheTyped() {
  await page.waitForURL(`**${section}`);
  await expect.poll(() => name.inputValue()).toBe('海若兰');
}

async function itIsOnTheServerNow() {
  await expect.poll(() => stored('contacts.leader.name')).toBe('海若兰');
  await expect
    .poll(() =>
      page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('shifan:typed'))),
    )
    .toEqual([]);
}

async function aColleagueChangesTheSameFieldMeanwhile() {
  await save({ 'contacts.leader.name': '周磊' }, { 'contacts.leader.name': '海若兰' });
}

async function bothTextsStandSideBySide() {
  await name.fill('海若澜');
  const conflict = page.getByRole('alert', { name: '项目负责人姓名' });
  await conflict.getByText('周磊').waitFor();
  await conflict.getByText('海若澜').waitFor();
  expect(await stored('contacts.leader.name')).toBe('周磊');
}

async function sheIsLedToThemBeforeSheGoesOn() {
  await onward.click();
  await expect.poll(() => page.locator(':focus').getAttribute('aria-label')).toBe('项目负责人姓名');
  expect(page.url()).toContain(section);
}

async function sheKeepsHersAndTheOtherStaysInHistory() {
  await page.getByRole('button', { name: '保留我的' }).click();
  await expect.poll(() => stored('contacts.leader.name')).toBe('海若澜');
  await expect.poll(() => page.getByRole('alert', { name: '项目负责人姓名' }).count()).toBe(0);
}

async function theNextTimeSheTakesTheOtherAndGoesOn() {
  await save({ 'contacts.leader.name': '周磊' }, { 'contacts.leader.name': '海若澜' });
  await name.fill('海若');
  await page.getByRole('button', { name: '用对方的' }).click();
  await expect.poll(() => name.inputValue()).toBe('周磊');
  await onward.click();
  await page.waitForURL((url) => !url.pathname.endsWith(section));
}

async function anotherTabActsAsWhoeverSignedInLast() {
  await other.route('**/api/**/sections/*', (route) => route.fulfill({ status: 408 }));
  await other.goto(section);
  await other.getByLabel('项目负责人职务').fill('首席工程师');
  await other.getByText(/还没有保存到服务器，已留在本机/).waitFor();
  await signIn(neighbour);
  await page.waitForURL('**/home');
  await other.getByRole('heading', { name: '没有找到这个页面' }).waitFor();
  await other.getByRole('banner').getByText(neighbour.person).first().waitFor({ state: 'attached' });
}

async function whoeverCouldNotBeSignedOutIsTold() {
  await context.setOffline(true);
  await page.getByRole('button', { name: '退出' }).click();
  await page.getByText('没有退出，您仍在登录状态。').waitFor();
  await context.setOffline(false);
  await page.getByRole('button', { name: '退出' }).click();
  await page.waitForURL('**/sign-in');
}

async function theOtherTabIsSignedOutWithIt() {
  await other.waitForURL('**/sign-in');
  expect(complaints.filter((words) => !words.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
}

async function signIn(as = account) {
  await page.goto('/sign-in');
  await fillSignIn(as);
}

async function fillSignIn({ signInName, password } = account) {
  await page.getByLabel('账号').fill(signInName);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
}

async function save(answers: Record<string, string>, seen: Record<string, string>) {
  const answer = await page.request.put(`/api/applications/${number}/sections/contacts`, {
    data: { answers, seen },
  });
  expect(answer.status()).toBe(200);
}

async function stored(field: string): Promise<unknown> {
  const rows = await world.deps.db
    .selectFrom('application_section')
    .select('answers')
    .where('section', '=', 'contacts')
    .execute();
  return (rows[0]?.answers as Record<string, unknown> | undefined)?.[field];
}
