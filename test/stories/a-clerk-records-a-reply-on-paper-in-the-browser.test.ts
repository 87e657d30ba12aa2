import { afterAll, expect, test } from 'vitest';
import { openBrowser } from '#test/support/browser.ts';
import { goesTo, openAs, readsWell } from '#test/support/browser-as.ts';
import { must, startFilled, submitFilled } from '#test/support/filled.ts';
import { isAccessible } from '#test/support/is-accessible.ts';
import { applicantOf, cityOf } from '#test/support/offices.ts';
import { askOpinion } from '#test/support/recommended.ts';
import { createWorld } from '#test/support/world.ts';

test('a clerk records what came back on paper, with its scan; leader and department read where it came from', async () => {
  await theLetterStandsOnItsPage();
  await withoutAScanNothingCanBeRecorded();
  await whatIsNoScanIsRefusedAndNothingTypedIsLost();
  await theReplyIsRecorded();
  await leaderAndDepartmentReadWhereItCameFrom();
  await aJointUnitWithoutAnAccountIsConfirmedByItsLetter();
  expect([clerk, leader, english].flatMap(({ complaints }) => complaints)).toEqual([]);
}, 180_000);

const world = await createWorld({ at: '2023-05-20T09:00+08:00', desks: true });
const city = await cityOf(world, 41);
const applicant = await applicantOf(world, 41);
const file = await startFilled(applicant, world, 41);
await submitFilled(applicant, file); // its joint unit has no account

await askOpinion(city, [file.number], '2023-06-09');
const browser = await openBrowser(world);
const clerk = await openAs(browser, city.clerk);
const leader = await openAs(browser, city.leader);
const english = await openAs(browser, city.clerk, { language: 'en', width: 360 });
const { page } = clerk;

afterAll(async () => {
  await browser.close();
  await world.end();
});

async function theLetterStandsOnItsPage() {
  await goesTo(page, '/desk');
  await page.getByRole('link', { name: '征求意见', exact: true }).click();
  await readsWell([clerk, leader, english], '/opinions');
  await page.getByRole('link', { name: file.demoCase.unit.name }).click();
  await page.getByText('登记纸质复函').click();
  await leader.page.getByRole('link', { name: file.demoCase.unit.name }).click();
  for (const clerkOnly of ['登记纸质复函', '催办'])
    expect(await leader.page.getByText(clerkOnly).count()).toBe(0);
  await page.getByRole('button', { name: '催办' }).click();
  await page.getByText(/^已向.*催办。$/).waitFor();
}

async function withoutAScanNothingCanBeRecorded() {
  await page.getByLabel('复函文号').fill('济应急函〔2023〕91号');
  await page.getByLabel('复函日期').fill('2023-05-20');
  await page.getByRole('radio', { name: '无异议' }).check();
  await page.getByText(/填齐后，可以提交/).waitFor();
  await isAccessible(page);
}

async function whatIsNoScanIsRefusedAndNothingTypedIsLost() {
  await scanned('复函.pdf', 'not a scan');
  await record();
  await page.getByText('代码 file-', { exact: false }).waitFor();
  expect(await page.getByLabel('复函文号').inputValue()).toBe('济应急函〔2023〕91号');
}

async function theReplyIsRecorded() {
  await page.getByRole('button', { name: '取消' }).click();
  await scanned('复函.pdf', '%PDF-1.7\ntrailer <<>>\n%%EOF\n');
  await record();
  await page.getByText('按纸质复函登记').waitFor();
  const { letters } = must(await city.clerk.get('/api/opinion-letters'));
  expect(letters[0].files[0].reply).toMatchObject({ result: 'no-objection', onPaper: true, hasScan: true });
}

async function leaderAndDepartmentReadWhereItCameFrom() {
  const { letters } = must(await city.clerk.get('/api/opinion-letters'));
  await readsWell([leader, english], `/opinions?letter=${letters[0].id}`);
  await leader.page.getByRole('link', { name: '看扫描件' }).waitFor();
  const department = await openAs(browser, city.opinionOfficer);
  await readsWell([department], `/opinions-to-give/${letters[0].id}`);
  await department.page.getByText('按纸质复函登记').waitFor();
}

async function aJointUnitWithoutAnAccountIsConfirmedByItsLetter() {
  await goesTo(page, `/files/${file.number}`);
  const joint = page.getByRole('region', { name: '联合单位' });
  await joint.getByText('待确认').waitFor();
  await joint.getByRole('button', { name: /^按盖章确认函确认/ }).click();
  await joint.getByLabel('盖章确认函所在附件').selectOption({ index: 1 });
  await isAccessible(page);
  await joint.getByRole('button', { name: /^按盖章确认函确认/ }).click();
  await joint.getByText('已确认').waitFor();
}

const scanned = (name: string, words: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(words) });

async function record() {
  await page.getByRole('button', { name: '登记意见…' }).click();
  await page.getByRole('region', { name: '登记意见' }).getByRole('button', { name: '登记意见' }).click();
}
