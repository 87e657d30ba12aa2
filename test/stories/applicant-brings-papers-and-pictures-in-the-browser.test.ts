import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Locator, Page } from '@playwright/test';
import { afterAll, expect, test } from 'vitest';
import { exampleFile } from '#server/demo/example-file.ts';
import { openBrowser, type Window } from '#test/support/browser.ts';
import { goesTo, openAs, reads, readsWell } from '#test/support/browser-as.ts';
import { must } from '#test/support/filled.ts';
import { isHeard } from '#test/support/is-heard.ts';
import { applicantOf, cityOf } from '#test/support/offices.ts';
import { readPdf } from '#test/support/read-pdf.ts';
import { createWorld } from '#test/support/world.ts';

test('an applicant picks papers and pictures on the page, and each picture gets its caption', async () => {
  await aPageOfWordsCalledPdfIsRefusedBesideItsSlot();
  await andSoItIsInEnglish();
  await theRightPaperIsListed();
  await andTakenAwayAgain();

  await aPictureIsBroughtAndAsksForItsCaption();
  await theCaptionIsWrittenAndOutlivesAReload();
  await theCheckPageShowsBoth();
  await thePaperBearsTheCaptionToo();
  await aMarkerInTheTextGivesItItsPlace();
  await aMarkerWithoutAPictureIsTold();
  await aPictureInARowIsBroughtAndSeen();
  await aPictureOfBeforeThereWereCaptionsIsStillSeen();
  await bothAreTakenAway();
}, 120_000);

const folder = await withPicturesInRows();
const world = await createWorld({ programme: folder, at: '2023-05-16T10:41+08:00', desks: true });
await cityOf(world, 41);
const applicant = await applicantOf(world, 41);
const { number } = must(
  await applicant.post('/api/applications', {
    programme: 'shandong-2023',
    direction: 'D5',
    recommendingUnit: '370100',
  }),
);
const at = `/applications/${number}`;
const browser = await openBrowser(world);
const chinese = await openAs(browser, applicant);
const english = await openAs(browser, applicant, { language: 'en', width: 360 });
const { page } = chinese;

const words = Buffer.from('This is not a PDF.');
const drawings = page.getByRole('group', { name: /架构图/ });

afterAll(async () => {
  await browser.close();
  await world.end();
  await rm(folder, { recursive: true });
});

async function aPageOfWordsCalledPdfIsRefusedBesideItsSlot() {
  await goesTo(page, `${at}/attachments`);
  await reads(page, { level: 1 });
  const licence = slotOf(page, '营业执照（或法人证书、统一社会信用代码证）');
  await pick(page, licence.getByRole('button', { name: /上传/ }), '营业执照.pdf', words);
  await licence.getByText('“营业执照（或法人证书、统一社会信用代码证）”接受PDF、JPG、PNG。').waitFor();
  await licence.getByText('“营业执照.pdf”的内容是别的类型。').waitFor();
  await licence.getByText('另存为所接受的类型后上传。').waitFor();
  await reads(page, { level: 1 });
  expect(await listed()).toEqual([]);
}

async function andSoItIsInEnglish() {
  await goesTo(english.page, `${at}/attachments`);
  const licence = slotOf(english.page, /^Business licence/);
  await pick(english.page, licence.getByRole('button', { name: /Upload/ }), 'licence.pdf', words);
  await licence.getByText(/^“Business licence .*” takes PDF, JPG, PNG\.$/).waitFor();
  await licence.getByText('Save it as one of these kinds and upload it.').waitFor();
  await reads(english.page, { level: 1 });
}

async function theRightPaperIsListed() {
  const licence = slotOf(page, '营业执照（或法人证书、统一社会信用代码证）');
  const right = await buffer(await exampleFile('营业执照.pdf', number));
  const heard = isHeard(page, '已上传“营业执照.pdf”。');
  await pick(page, licence.getByRole('button', { name: /上传/ }), '营业执照.pdf', right);
  await heard;
  await licence.getByRole('link', { name: /下载.*营业执照\.pdf/ }).waitFor();
  expect(await licence.getByText('别的类型').count()).toBe(0);
  expect(await listed()).toMatchObject([{ slot: 'business-licence', name: '营业执照.pdf' }]);
  await readsWell([chinese, english], `${at}/attachments`);
}

async function andTakenAwayAgain() {
  const licence = slotOf(page, '营业执照（或法人证书、统一社会信用代码证）');
  const heard = isHeard(page, '已删除“营业执照.pdf”。');
  await licence.getByRole('button', { name: /删除.*营业执照\.pdf/ }).click();
  await heard;
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('business-licence');
  await expect.poll(() => licence.getByText('营业执照.pdf').count()).toBe(0);
  expect(await listed()).toEqual([]);
}

async function aPictureIsBroughtAndAsksForItsCaption() {
  await goesTo(page, `${at}/sections/project?missing=true`);
  await pick(page, drawings.getByRole('button', { name: /上传图片/ }), 'a.png', words);
  await drawings.getByText('“a.png”的内容是别的类型。').waitFor();

  await pick(page, drawings.getByRole('button', { name: /上传图片/ }), 'a.jpg', await picture('a.jpg'));
  await drawings.getByRole('img', { name: '图1' }).waitFor();
  await saved();
  await page.getByLabel('项目名称').focus();
  await drawings.getByText('图1没有图题。在图下写明图中是什么。').waitFor();
}

async function theCaptionIsWrittenAndOutlivesAReload() {
  await drawings.getByLabel('图1的图题').fill('平台总体架构');
  await page.getByLabel('项目名称').focus();
  await expect.poll(answer).toMatchObject({ rows: [{ cells: { caption: '平台总体架构' } }] });
  expect(await drawings.getByText('没有图题').count()).toBe(0);
  await page.reload();
  await drawings.getByLabel('图1的图题').waitFor();
  await expect.poll(() => drawings.getByLabel('图1的图题').inputValue()).toBe('平台总体架构');
  await readsWell([chinese, english], `${at}/sections/project`);
}

async function theCheckPageShowsBoth() {
  await readsWell([chinese, english], `${at}/answers`);
  const shown = page.getByRole('figure').filter({ hasText: '图1　平台总体架构' });
  expect(await isSeen(shown.getByRole('img'))).toBe(true);
  await english.page.getByText('Figure 1. 平台总体架构').waitFor();
}

async function thePaperBearsTheCaptionToo() {
  const { bytes } = await applicant.get(`/api/applications/${number}/application.pdf`);
  expect(readPdf(bytes).pages.join('')).toContain('架构图：平台总体架构');
}

async function aMarkerInTheTextGivesItItsPlace() {
  await goesTo(page, `${at}/sections/project`);
  const text = page.getByLabel('建设内容和技术路线');
  await text.fill('第一段\n第二段');
  await text.press('Control+Home');
  await text.press('End');
  const place = drawings.getByRole('button', { name: '放入正文：图1' });
  await place.focus();
  await page.keyboard.press('Enter');
  await drawings.getByText('已在正文中另起一行写上[图1]').waitFor();
  expect(await place.count()).toBe(0);
  await expect.poll(solution).toBe('第一段\n[图1]\n第二段');

  await goesTo(page, `${at}/answers`);
  const [above, figure, below] = [
    page.getByText('第一段', { exact: true }),
    page.getByRole('figure').filter({ hasText: '平台总体架构' }),
    page.getByText('第二段', { exact: true }),
  ];
  const heights = [await topOf(above), await topOf(figure), await topOf(below)];
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  await page.getByText('图1，见上文').waitFor();
  expect(
    await figure.getByRole('link', { name: '查看大图：图1　平台总体架构' }).getAttribute('href'),
  ).toMatch(/\/figures\/[0-9a-f]{64}$/);
  await readsWell([chinese, english], `${at}/answers`);

  const { bytes } = await applicant.get(`/api/applications/${number}/application.pdf`);
  const paper = readPdf(bytes).pages.join('');
  const places = ['第一段', '架构图：平台总体架构', '第二段', '见上文，1幅'].map((words) =>
    paper.indexOf(words),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThan(0);
}

async function aMarkerWithoutAPictureIsTold() {
  await goesTo(page, `${at}/sections/project?missing=true`);
  const text = page.getByLabel('建设内容和技术路线');
  await text.fill('第一段\n[图1]\n[图2]');
  await page.getByLabel('项目名称').focus();
  await page.getByText('文中有[图2]，“架构图”中没有这幅图。上传这幅图，或删去文中这一行。').first().waitFor();
  await text.fill('第一段\n[图1]');
  await page.getByLabel('项目名称').focus();
  await expect.poll(solution).toBe('第一段\n[图1]');
}

async function aPictureInARowIsBroughtAndSeen() {
  const providers = page.getByRole('group', { name: /^主要服务商/ });
  await goesTo(page, `${at}/sections/project`);
  await providers.getByRole('button', { name: '添加一行' }).click();
  const cell = providers.getByRole('group', { name: /现场照片/ });
  await pick(page, cell.getByRole('button', { name: /上传图片/ }), 'c.jpg', await picture('c.jpg'));
  await cell.getByLabel('图1的图题').fill('机房');
  await page.getByLabel('项目名称').focus();
  await saved();
  expect(await isSeen(cell.getByRole('img', { name: '机房' }))).toBe(true);
  await readsWell([chinese, english], `${at}/sections/project`);

  await goesTo(page, `${at}/answers`);
  const shown = page.getByRole('figure').filter({ hasText: '图1　机房' });
  expect(await isSeen(shown.getByRole('img'))).toBe(true);
  expect(await page.getByRole('main').innerText()).not.toMatch(/[0-9a-f]{64}/);
  await goesTo(english.page, `${at}/answers`);
  await english.page.getByText('Figure 1. 机房').waitFor();

  const { bytes } = await applicant.get(`/api/applications/${number}/application.pdf`);
  const paper = readPdf(bytes).pages.join('');
  expect(paper).toContain('第1行现场照片（第1幅）：机房');
  expect(paper).not.toMatch(/[0-9a-f]{64}/);
}

async function aPictureOfBeforeThereWereCaptionsIsStillSeen() {
  const { sha256 } = must(
    await applicant.upload(`/api/applications/${number}/figures`, 'b.jpg', await picture('b.jpg')),
  );
  const sent = await applicant.put(`/api/applications/${number}/sections/project`, {
    answers: { 'project.solutionFigures': [sha256] },
    seen: { 'project.solutionFigures': await answer() },
  });
  expect(must(sent).problems).toEqual([]);
  await goesTo(page, `${at}/answers`);
  const shown = page.getByRole('figure').filter({ hasText: /^图1$/ });
  expect(await isSeen(shown.getByRole('img'))).toBe(true);

  await goesTo(page, `${at}/sections/project`);
  await pick(page, drawings.getByRole('button', { name: /上传图片/ }), 'a.jpg', await picture('a.jpg'));
  await drawings.getByLabel('图2的图题').fill('网络拓扑');
  await expect
    .poll(answer)
    .toMatchObject({ rows: [{ id: sha256, cells: { caption: '' } }, { cells: { caption: '网络拓扑' } }] });
}

async function bothAreTakenAway() {
  await drawings.getByRole('button', { name: '删除图1' }).click();
  await expect.poll(solution).toBe('第一段');
  await expect.poll(() => drawings.getByLabel('图1的图题').inputValue()).toBe('网络拓扑');
  await drawings.getByRole('button', { name: '删除图1' }).click();
  await expect.poll(answer).toEqual({ rows: [] });
  expect([...chinese.complaints, ...english.complaints]).toEqual([]);
}

function slotOf(on: Window['page'], title: string | RegExp): Locator {
  return on.getByRole('listitem').filter({ has: on.getByRole('heading', { name: title }) });
}

/** As the device's own choice of a file gives it. */
async function pick(on: Page, button: Locator, name: string, content: Buffer) {
  const [chooser] = await Promise.all([on.waitForEvent('filechooser'), button.click()]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: content });
}

const picture = async (name: string) => buffer(await exampleFile(name, number));

const saved = () =>
  page
    .getByRole('main')
    .getByText(/已保存 \d\d:\d\d:\d\d/)
    .waitFor();

/** Whether the browser has it and could read it. */
async function isSeen(image: Locator): Promise<boolean> {
  await image.waitFor();
  await expect.poll(() => image.evaluate((each: HTMLImageElement) => each.complete)).toBe(true);
  return image.evaluate((each: HTMLImageElement) => each.naturalWidth > 0);
}

const topOf = (locator: Locator) => locator.evaluate((each) => each.getBoundingClientRect().top);

/** The programme, with pictures asked for in the rows of a table. */
async function withPicturesInRows(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'shifan-pictures-'));
  await cp('programmes/shandong-2023', copy, { recursive: true });
  const file = join(copy, 'form-common.yaml');
  const before = await readFile(file, 'utf8');
  const role = 'role: { label: { zh: 承担内容, en: Role }, type: text, max: 200 }\n';
  const view =
    '            view: { label: { zh: 现场照片, en: Picture of the site }, type: figures, max: 2, required: never }\n';
  expect(before).toContain(role);
  await writeFile(file, before.replace(role, `${role}${view}`));
  return copy;
}

const solution = async () =>
  must(await applicant.get(`/api/applications/${number}`)).answers['project.solution'];
const listed = async () => must(await applicant.get(`/api/applications/${number}`)).attachments;
const answer = async () =>
  must(await applicant.get(`/api/applications/${number}`)).answers['project.solutionFigures'];
