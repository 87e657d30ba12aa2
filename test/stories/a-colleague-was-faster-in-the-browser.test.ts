import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Reported, reported } from '#test/support/at-the-province.ts';
import { openBrowser, type Window } from '#test/support/browser.ts';
import { goesTo, openAs, reads } from '#test/support/browser-as.ts';
import { checkOf } from '#test/support/checking.ts';
import { type Filled, must, versionOf } from '#test/support/filled.ts';
import { applicantOf, type City, cityOf } from '#test/support/offices.ts';
import { type Province, provinceOf } from '#test/support/province.ts';
import { submitted } from '#test/support/recommended.ts';
import { type Actor, createWorld, type World } from '#test/support/world.ts';

test('whoever decides on a page that has grown old is told who did what, and goes on from there', async () => {
  await aClerkWritesWhatIsToBeChanged();
  await aColleagueReturnsTheFileMeanwhile();
  await theClerkIsToldAndLosesNothing();
  await sheLooksAtTheFileAsItIsNow();

  await anOfficerWritesWhyToReject();
  await aColleagueAcceptsTheFileMeanwhile();
  await theOfficerIsToldAndLosesNothing();
  await heSeesThatItNoLongerWaits();
  await noPageComplained();
});

let world: World;
let city: City;
let colleague: Actor;
let file: Filled;
let province: Province;
let waiting: Reported;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let clerk: Window;
let clerkEnglish: Window;
let officer: Window;

const wanted = '对外联系电话打不通，请核对。';
const why = '证书首次颁发于2021年8月20日，不在规定期间，因更名换发的按原日期。';

beforeAll(async () => {
  world = await createWorld({ at: '2023-05-20T09:00+08:00', desks: true });
  city = await cityOf(world, 42);
  colleague = await world.actor(city.bureau, 'recommending-clerk', '另一经办人');
  file = await submitted(world, await applicantOf(world, 42), 42);
  province = await provinceOf(world);
  waiting = await reported(world, new Map(), 41);

  browser = await openBrowser(world);
  clerk = await openAs(browser, city.clerk);
  clerkEnglish = await openAs(browser, city.clerk, { language: 'en' });
  officer = await openAs(browser, province.officer);
  world.clock.moveTo('2023-06-01T09:00+08:00');
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

async function aClerkWritesWhatIsToBeChanged() {
  const { page } = clerk;
  for (const window of [clerk, clerkEnglish]) await goesTo(window.page, `/files/${file.number}`);
  await clerkEnglish.page.getByRole('button', { name: 'Pass…' }).click();
  await page.getByRole('button', { name: '退回修改…' }).click();
  const panel = page.getByRole('region', { name: '退回修改' });
  await panel.getByLabel('所在部分').selectOption({ label: '联系人' });
  await panel.getByLabel('理由').selectOption({ label: '填报有误' });
  await panel.getByLabel('需要怎样修改').fill(wanted);
}

async function aColleagueReturnsTheFileMeanwhile() {
  must(
    await colleague.post(
      `/api/applications/${file.number}/correction?seen=${await versionOf(colleague, file.number)}`,
      {
        items: [{ section: 'roster', reason: 'return-inconsistent', sentence: '名单中同一人出现两次。' }],
        dueAt: '2023-06-08T17:00+08:00',
      },
    ),
  );
}

async function theClerkIsToldAndLosesNothing() {
  const { page } = clerk;
  const panel = page.getByRole('region', { name: '退回修改', exact: true });
  await panel.getByRole('button', { name: '退回修改', exact: true }).click();
  await panel.getByText('代码 stale-version').waitFor();
  await panel.getByText('另一经办人已于2023年6月1日09:00办理“退回修改”').waitFor();
  expect(await panel.getByLabel('需要怎样修改').inputValue()).toBe(wanted);
  await reads(page);

  const english = clerkEnglish.page.getByRole('region', { name: 'Pass', exact: true });
  await english.getByRole('button', { name: 'Pass', exact: true }).click();
  await english.getByText('另一经办人 did “Ask for changes” at 1 June 2023, 09:00').waitFor();
  await reads(clerkEnglish.page);
}

async function sheLooksAtTheFileAsItIsNow() {
  const { page } = clerk;
  await page.getByRole('button', { name: '看现在的版本' }).click();
  await page.getByRole('button', { name: '退回修改…' }).waitFor({ state: 'detached' });
  await page.getByText('名单中同一人出现两次。').first().waitFor();
  await reads(page);
  expect((await checkOf(city.clerk, file.number)).corrections).toHaveLength(1);
}

async function anOfficerWritesWhyToReject() {
  const { page } = officer;
  world.clock.moveTo('2023-06-20T09:30+08:00');
  await goesTo(page, `/formality?file=${waiting.number}`);
  await page.getByRole('button', { name: '提出不予受理…' }).click();
  const panel = page.getByRole('region', { name: '提出不予受理' });
  await panel.getByLabel('依据条款').selectOption('1.1.8');
  await panel.getByLabel('理由', { exact: true }).selectOption('ineligible-certificate');
  await panel.getByLabel('说明', { exact: true }).fill(why);
}

async function aColleagueAcceptsTheFileMeanwhile() {
  must(
    await province.secondOfficer.post(
      `/api/applications/${waiting.number}/acceptance?seen=${await versionOf(province.secondOfficer, waiting.number)}`,
    ),
  );
}

async function theOfficerIsToldAndLosesNothing() {
  const { page } = officer;
  const panel = page.getByRole('region', { name: '提出不予受理' });
  await panel.getByRole('button', { name: '提出不予受理' }).click();
  await panel.getByText('沈十三已于2023年6月20日09:30办理“受理”').waitFor();
  expect(await panel.getByLabel('说明', { exact: true }).inputValue()).toBe(why);
  await reads(page);
}

async function heSeesThatItNoLongerWaits() {
  const { page } = officer;
  await page.getByRole('button', { name: '看现在的版本' }).click();
  await page.getByText('没有等待形式审查的申报书。').waitFor();
  await reads(page);
}

async function noPageComplained() {
  expect([clerk, clerkEnglish, officer].flatMap(({ complaints }) => complaints)).toEqual([]);
}
