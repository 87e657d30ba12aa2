import { afterAll, expect, test } from 'vitest';
import { openBrowser } from '#test/support/browser.ts';
import { openAs, reads } from '#test/support/browser-as.ts';
import { must } from '#test/support/filled.ts';
import { applicantOf, cityOf } from '#test/support/offices.ts';
import { createWorld } from '#test/support/world.ts';

test('what cannot be read is refused beside its field and stays as it was typed', async () => {
  await sheTypesSomethingWrongInEachKindOfField();
  await eachIsRefusedBesideItsField();
  await nothingOfItIsStored();

  await afterAReloadItStandsThereStillWithItsRefusal();
  await andInEnglish();

  await sheCorrectsOneAfterAnother();
  await everythingIsStoredAndNothingIsRefused();
}, 120_000);

const world = await createWorld({ at: '2023-05-16T10:41+08:00', desks: true });
await cityOf(world, 41);
const applicant = await applicantOf(world, 41);
const { number } = must(
  await applicant.post('/api/applications', {
    programme: 'shandong-2023',
    direction: 'D5',
    recommendingUnit: '370100',
  }),
);
const browser = await openBrowser(world);
const { page, complaints, context } = await openAs(browser, applicant);
page.on('dialog', (dialog) => void dialog.accept()); // "leave the page?", as long as something is not saved
const section = `/applications/${number}/sections/project`;

// Label, wrong, what is said, right, and how it is stored.
const typed = [
  ['项目名称', '长'.repeat(61), '共61字，多于60字。删减到60字以内。', '促进中心', '促进中心'],
  ['开工日期', '去年春天', '不是日期。写法如2031-06-20，或2031年6月20日。', '2022年3月1日', '2022-03-01'],
  ['总投资', '一千万', '不是数字。填写数字，最多2位小数，例如1180.5。', '1,180.5', '1180.5'],
  ['已完成投资', '1.005', '小数位数太多。最多保留2位小数。', '1.01', '1.01'],
  ['项目概述', '概'.repeat(801), '共801字，多于800字。删减到800字以内。', '概述', '概述'],
  ['服务商信用代码', '91379900FAKEO0419Y', '第13位“O”不对', '91379900FAKE00419Y', '91379900FAKE00419Y'],
] as const;
const english = ['61 characters, more than 60.', 'Not a date.', 'Not a number.', 'Too many decimals.'];

afterAll(async () => {
  await browser.close();
  await world.end();
});

async function sheTypesSomethingWrongInEachKindOfField() {
  await page.goto(section);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page
    .getByRole('group', { name: /主要服务商/ })
    .getByRole('button', { name: '添加一行' })
    .click();
  await page.getByRole('radio', { name: '已建成' }).check(); // asks when it was begun
  for (const [label, wrong] of typed) await field(label).fill(wrong);
  await field('项目地址').fill('示例路41号'); // what is right goes its way
  await field('项目地址').blur();
}

async function eachIsRefusedBesideItsField() {
  for (const [label, , said] of typed) await besideIs(label, said);
}

async function nothingOfItIsStored() {
  await expect.poll(stored).toMatchObject({ 'project.address': '示例路41号' });
  const kept = JSON.stringify(await stored());
  for (const [, wrong] of typed) expect(kept).not.toContain(wrong);
}

async function afterAReloadItStandsThereStillWithItsRefusal() {
  await page.reload();
  await page.getByText(typed[0][2]).waitFor();
  await page.getByRole('button', { name: /展开/ }).click();
  for (const [label, wrong, said] of typed) {
    expect(await field(label).inputValue(), label).toBe(wrong);
    await besideIs(label, said);
  }
  await reads(page, { level: 1 });
}

async function andInEnglish() {
  await page.getByRole('button', { name: 'English' }).click();
  for (const words of english) await page.getByText(words).first().waitFor();
  await reads(page, { level: 1 });
  await page.getByRole('button', { name: '中文' }).click();
  await page.getByText(typed[0][2]).waitFor();
}

async function sheCorrectsOneAfterAnother() {
  const edit = page.getByRole('button', { name: /展开/ });
  if ((await edit.count()) > 0) await edit.click();
  for (const [label, , said, right] of typed) {
    await field(label).fill(right);
    await field(label).blur();
    await expect.poll(() => page.getByText(said).count(), { message: label }).toBe(0);
  }
}

async function everythingIsStoredAndNothingIsRefused() {
  await expect.poll(async () => JSON.stringify(await stored())).toContain('FAKE00419Y');
  const kept = JSON.stringify(await stored());
  for (const [, , , , as] of typed) expect(kept).toContain(`"${as}"`);
  await expect.poll(() => page.locator('.field-error').count()).toBe(0);
  await expect
    .poll(() =>
      page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('shifan:typed'))),
    )
    .toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
}

function field(label: string) {
  return page.getByLabel(label, { exact: true });
}

/** The field is said to be wrong, and what describes it are these words. */
async function besideIs(label: string, said: string) {
  const control = field(label);
  await expect.poll(() => control.getAttribute('aria-invalid'), { message: label }).toBe('true');
  const described = await control.evaluate((each) =>
    (each.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
  expect(described).toContain(said);
}

/** The section as the server has it. */
async function stored(): Promise<Record<string, unknown>> {
  const { answers } = must(await applicant.get(`/api/applications/${number}`));
  return Object.fromEntries(Object.entries(answers).filter(([code]) => code.startsWith('project.')));
}
