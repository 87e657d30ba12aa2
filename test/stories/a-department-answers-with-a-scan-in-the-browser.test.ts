import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type Window } from '#test/support/browser.ts';
import { goesTo, openAs, reads, readsWell } from '#test/support/browser-as.ts';
import { type Filled, must } from '#test/support/filled.ts';
import { applicantOf, type City, cityOf } from '#test/support/offices.ts';
import { askOpinion, submitted } from '#test/support/recommended.ts';
import { createWorld, type World } from '#test/support/world.ts';

test('a department answers about two units in one document, attaches its scan, and cannot confirm one of them', async () => {
  await itReadsWhoIsAskedAbout();
  await itDoesNotObjectToOneAndCannotConfirmTheOther();
  await whatIsNoScanIsRefusedAndNothingTypedIsLost();
  await itAnswersWithTheScan();
  await theClerkReadsBothAnswersAndTheScan();
  await noPageComplained();
});

let world: World;
let city: City;
let clear: Filled;
let unclear: Filled;
let letter: string;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let department: Window;
let english: Window;
let clerk: Window;

const statement = '该单位所在园区的事故台账正在移交，现有资料无法确认。';
const unit = ({ demoCase }: Filled) => department.page.getByRole('region', { name: demoCase.unit.name });

beforeAll(async () => {
  world = await createWorld({ at: '2023-05-20T09:00+08:00', desks: true });
  city = await cityOf(world, 42);
  clear = await submitted(world, await applicantOf(world, 42), 42);
  unclear = await submitted(world, await applicantOf(world, 33), 33);
  letter = await askOpinion(city, [clear.number, unclear.number]);

  browser = await openBrowser(world);
  department = await openAs(browser, city.opinionOfficer);
  english = await openAs(browser, city.opinionOfficer, { language: 'en', width: 360 });
  clerk = await openAs(browser, city.clerk);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

async function itReadsWhoIsAskedAbout() {
  await readsWell([department, english], '/opinions-to-give');
  await department.page.getByRole('link', { name: clear.demoCase.unit.name }).click();
  await unit(unclear).waitFor();
  await readsWell([english], `/opinions-to-give/${letter}`);
}

async function itDoesNotObjectToOneAndCannotConfirmTheOther() {
  const { page } = department;
  await unit(clear).getByRole('radio', { name: '无异议' }).check();
  await unit(unclear).getByRole('radio', { name: '无法确认' }).check();
  await page.getByLabel('复函文号').fill('青应急函〔2023〕42号');
  await page.getByLabel('复函日期').fill('2023-05-20');
  // Who cannot confirm says why; until then nothing can be sent.
  await page.getByText(/填齐后，可以提交/).waitFor();
  await unit(unclear).getByLabel('情况说明').fill(statement);
  await page.getByRole('button', { name: '提交意见…' }).waitFor();
  await reads(page, { level: 1 });
}

async function whatIsNoScanIsRefusedAndNothingTypedIsLost() {
  const { page } = department;
  await scanned('not a scan');
  await answer();
  await page.getByText('代码 file-', { exact: false }).waitFor();
  expect(await unit(unclear).getByLabel('情况说明').inputValue()).toBe(statement);
  await page.getByRole('button', { name: '取消' }).click();
}

async function itAnswersWithTheScan() {
  const { page } = department;
  await scanned('%PDF-1.7\ntrailer <<>>\n%%EOF\n');
  await page.getByText('复函.pdf').waitFor();
  await answer();
  await page.getByLabel('复函文号').waitFor({ state: 'detached' });
  await unit(clear).getByText('无异议').waitFor();
  await unit(unclear).getByText('无法确认', { exact: true }).waitFor();
  await readsWell([department, english], `/opinions-to-give/${letter}`);
  const { letters } = must(await city.opinionOfficer.get('/api/opinion-letters'));
  expect(letters[0]).toMatchObject({
    open: false,
    files: [{ reply: { hasScan: true, onPaper: false } }, {}],
  });
}

async function theClerkReadsBothAnswersAndTheScan() {
  const { page } = clerk;
  const opinion = page.getByRole('region', { name: '应急管理部门意见' });
  await goesTo(page, `/files/${unclear.number}`);
  await opinion.getByText('无法确认', { exact: true }).waitFor();
  await opinion.getByText(statement).waitFor();
  await reads(page, { level: 1 });
  await goesTo(page, `/files/${clear.number}`);
  await opinion.getByText('无异议').waitFor();
  await opinion.getByRole('link', { name: '看征求意见函和复函' }).click();
  const scan = page.getByRole('link', { name: '看扫描件' }).first();
  await scan.waitFor();
  await reads(page, { level: 1 });
  const { bytes } = await city.clerk.get((await scan.getAttribute('href')) ?? '');
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
}

async function noPageComplained() {
  expect([department, english, clerk].flatMap(({ complaints }) => complaints)).toEqual([]);
}

const scanned = (words: string) =>
  department.page
    .locator('input[type=file]')
    .setInputFiles({ name: '复函.pdf', mimeType: 'application/pdf', buffer: Buffer.from(words) });

async function answer() {
  const { page } = department;
  await page.getByRole('button', { name: '提交意见…' }).click();
  await page.getByRole('region', { name: '提交意见' }).getByRole('button', { name: '提交意见' }).click();
}
