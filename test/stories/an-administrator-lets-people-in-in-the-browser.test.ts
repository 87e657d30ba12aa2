import { afterAll, beforeAll, expect, test } from 'vitest';
import { offerFirstAdministrator } from '#server/people/first-administrator.ts';
import { openBrowser, type Window } from '#test/support/browser.ts';
import { goesTo, openAs, readsWell } from '#test/support/browser-as.ts';
import { must } from '#test/support/filled.ts';
import { isAccessible } from '#test/support/is-accessible.ts';
import { createWorld, type World } from '#test/support/world.ts';

test('from the printed link to people at their desks: administrator, bureau, clerk', async () => {
  await thePrintedLinkMakesTheFirstAdministrator();
  await heAddsABureauAndInvitesItsLeader();
  await theLeaderAcceptsAndInvitesAClerk();
  await theLeaderForgetsHisPasswordAndIsGivenALink();
  await heChangesItHimself();
  await theClerkIsLetOutAgain();
  await theProgrammeAndItsCalendarAreShown();
  await anOfficerMovesADateWithAReason();
  await allOfItReadsInEnglish();
  expect([...windows].flatMap(({ complaints }) => complaints)).toEqual([]);
}, 240_000);

let world: World;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let administrator: Window;
const windows = new Set<Window>();
const password = '青山 绿水 一九 二三';

beforeAll(async () => {
  world = await createWorld({ at: '2023-05-04T09:00+08:00', desks: true });
  browser = await openBrowser(world);
  administrator = await opened();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

async function opened(language?: 'en') {
  const window = await browser.open(language && { language, width: 360 });
  windows.add(window);
  return window;
}

async function thePrintedLinkMakesTheFirstAdministrator() {
  const { page } = administrator;
  const link = new URL((await offerFirstAdministrator(world.deps)) ?? '').pathname;
  await readsWell([await opened('en')], link);
  await goesTo(page, link);
  await page.getByLabel('系统运行单位').fill('示范信息中心');
  await page.getByLabel('姓名').fill('尤十八');
  await page.getByLabel('账号').fill('you18');
  await page.getByLabel('密码').fill('短');
  await isAccessible(page);
  await page.getByRole('button', { name: '设置并登录' }).click();
  await page.getByRole('alert').getByRole('link').waitFor();
  expect(await page.getByLabel('系统运行单位').inputValue()).toBe('示范信息中心'); // nothing typed is lost
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '设置并登录' }).click();
  await page.getByRole('heading', { name: '账号', level: 1 }).waitFor();

  const stranger = await opened('en');
  await goesTo(stranger.page, link);
  await stranger.page.getByRole('heading', { name: 'Page not found' }).waitFor(); // it works once
  stranger.complaints.length = 0; // the browser names the 404 itself
}

let invitation: string;

async function heAddsABureauAndInvitesItsLeader() {
  const { page } = administrator;
  await page.getByLabel('单位类型').selectOption({ label: '推荐单位' });
  await page.getByText('还没有这类单位。').waitFor();
  await page.getByRole('button', { name: '添加单位…' }).click();
  const adding = page.getByRole('region', { name: '添加单位' });
  await adding.getByLabel('单位名称').fill('甲市工业和信息化局');
  await adding.getByRole('combobox').nth(0).selectOption({ label: '山东省' });
  await adding.getByRole('combobox').nth(1).selectOption({ label: '济南市' });
  await isAccessible(page);
  await adding.getByRole('button', { name: '添加单位', exact: true }).click();
  await page.getByText('已添加甲市工业和信息化局。').waitFor();
  await page.getByRole('button', { name: '甲市工业和信息化局' }).click();
  invitation = await invites(administrator, '推荐单位负责人');
  await isAccessible(page);
}

async function invites({ page }: Window, role: string) {
  await page.getByRole('button', { name: '邀请人员…' }).click();
  const inviting = page.getByRole('region', { name: '邀请人员' });
  await inviting.getByLabel('身份').selectOption({ label: role });
  await inviting.getByRole('button', { name: '邀请人员', exact: true }).click();
  return new URL(await page.getByLabel('邀请链接').inputValue()).pathname;
}

let leader: Window;

async function theLeaderAcceptsAndInvitesAClerk() {
  leader = await opened();
  await readsWell([await opened('en')], invitation);
  await accepts(leader, invitation, '郑七', 'zheng7');
  await leader.page.getByRole('link', { name: '本单位人员' }).click();
  const clerk = await opened();
  await accepts(clerk, await invites(leader, '推荐单位经办人'), '吴六', 'wu6');
  await expect.poll(() => new URL(clerk.page.url()).pathname).toBe('/desk');
}

async function accepts({ page }: Window, link: string, name: string, signInName: string) {
  await goesTo(page, link);
  await page.getByText(/^甲市工业和信息化局邀请您担任/).waitFor();
  await isAccessible(page);
  await page.getByLabel('姓名').fill(name);
  await page.getByLabel('账号').fill(signInName);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '接受' }).click();
  await page.getByRole('button', { name: '退出' }).waitFor();
}

let resetting: string;
const another = '明月 清风 二三 四五';

async function theLeaderForgetsHisPasswordAndIsGivenALink() {
  const { page } = administrator;
  await goesTo(page, '/inbox');
  await goesTo(page, '/admin/accounts');
  await page.getByLabel('单位类型').selectOption({ label: '推荐单位' });
  await page.getByRole('button', { name: '甲市工业和信息化局' }).click();
  await page.getByRole('button', { name: '重设郑七的密码…' }).click();
  const panel = page.getByRole('region', { name: '重设郑七的密码' });
  await isAccessible(page);
  await panel.getByRole('button', { name: '重设郑七的密码' }).click();
  resetting = new URL(await page.getByLabel('供郑七重设密码的链接').inputValue()).pathname;
  await isAccessible(page);

  const [forgetful, english] = [await opened(), await opened('en')];
  await readsWell([forgetful, english], resetting);
  await forgetful.page.getByText('账号zheng7。').waitFor();
  await forgetful.page.getByLabel('新密码').fill('短');
  await forgetful.page.getByRole('button', { name: '重设密码' }).click();
  await forgetful.page.getByRole('alert').getByRole('link', { name: '不足10个字符' }).waitFor();
  await forgetful.page.getByLabel('新密码').fill(another);
  await forgetful.page.getByRole('button', { name: '重设密码' }).click();
  await forgetful.page.getByText('密码已重设，在各处的登录已退出。').waitFor();
  await isAccessible(forgetful.page);

  await leader.page.reload(); // he was signed in here
  await leader.page.getByRole('heading', { name: '登录', level: 1 }).waitFor();
  await forgetful.page.getByRole('link', { name: '登录' }).click();
  await forgetful.page.getByLabel('账号').fill('zheng7');
  await forgetful.page.getByLabel('密码').fill(another);
  await forgetful.page.getByRole('button', { name: '登录' }).click();
  await forgetful.page.getByRole('button', { name: '退出' }).waitFor();
  leader = forgetful;

  await readsWell([english], resetting); // it works once
  await english.page.getByText('link-used-up').waitFor();
}

async function heChangesItHimself() {
  const { page } = leader;
  await page.getByRole('link', { name: '我的账号' }).click();
  await page.getByText('登录用的账号是zheng7').waitFor();
  const change = async (current: string, next: string) => {
    await page.getByLabel('现在的密码').fill(current);
    await page.getByLabel('新密码').fill(next);
    await page.getByRole('button', { name: '修改密码' }).click();
  };
  await change(password, password);
  await page.getByRole('alert').getByRole('link', { name: '与现在的密码不符' }).waitFor();
  await isAccessible(page);
  await change(another, password);
  await page.getByText('密码已修改。您在其他电脑和浏览器上的登录已退出。').waitFor();
  expect(await page.getByLabel('新密码').inputValue()).toBe('');
  await isAccessible(page);
}

async function theClerkIsLetOutAgain() {
  const { page } = leader;
  await goesTo(page, '/unit/people');
  const act = '停用吴六的推荐单位经办人身份';
  await page.getByRole('button', { name: `${act}…` }).click();
  await page.getByRole('region', { name: act }).getByRole('button', { name: act }).click();
  await page.getByText('已停用吴六的推荐单位经办人身份。').waitFor();
  await expect.poll(() => page.getByText('吴六', { exact: true }).count()).toBe(0);
  await isAccessible(page);
}

async function theProgrammeAndItsCalendarAreShown() {
  const { page } = administrator;
  for (const path of [
    '/admin/accounts',
    '/admin/programmes',
    '/admin/programmes/shandong-2023',
    '/admin/calendar',
  ])
    await readsWell([administrator], path);
  await page.locator('summary', { hasText: '2023年放假安排' }).click();
  await page.getByRole('cell', { name: '端午节' }).first().waitFor();
  await goesTo(page, '/admin/programmes/shandong-2023');
  await page.getByText('116/116条').waitFor();
  await page.getByText('没有问题。').waitFor();
}

async function anOfficerMovesADateWithAReason() {
  const department = await world.organisation('department', '省厅');
  const actor = await world.actor(department, 'programme-officer', '蒋十二');
  const officer = await openAs(browser, actor);
  const english = await openAs(browser, actor, { language: 'en', width: 360 });
  windows.add(officer).add(english);
  await readsWell([officer, english], '/programme', { level: 2 });
  const { page } = officer;
  await page.getByRole('button', { name: '调整时间…' }).click();
  const panel = page.getByRole('region', { name: '调整时间' });
  await panel.getByLabel('哪一项时间').selectOption({ label: '补正截止' });
  await panel.getByLabel('调整为').fill('2023-07-10');
  await panel.getByRole('button', { name: '调整时间', exact: true }).click();
  await panel.getByText('代码 reason-required').waitFor();
  await panel.getByLabel('调整理由').fill('补正件数较多，延长一个工作日。');
  await panel.getByRole('button', { name: '调整时间', exact: true }).click();
  await page.getByText('已调整：补正截止。').waitFor();
  const { programmes } = must(await world.visitor.get('/api/programmes'));
  expect(programmes[0].dates.supplementClosesOn).toBe('2023-07-10');
}

/** Each as who works there, in a narrow window. */
async function allOfItReadsInEnglish() {
  const visitor = await opened('en');
  for (const path of ['/sign-in', '/register']) await readsWell([visitor], path);
  for (const [{ context }, paths] of [
    [
      administrator,
      ['/admin/accounts', '/admin/programmes', '/admin/programmes/shandong-2023', '/admin/calendar'],
    ],
    [leader, ['/unit/people', '/recommendation', '/inbox', '/account']],
  ] as const) {
    const english = await opened('en');
    await english.context.addCookies(await context.cookies());
    for (const path of paths) await readsWell([english], path);
  }
}
