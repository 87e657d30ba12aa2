import type { Locator } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type Window } from '#test/support/browser.ts';
import { createDemoWorld, type DemoWorld } from '#test/support/demo-world.ts';
import { isAccessible } from '#test/support/is-accessible.ts';

const mostPresses = 40;
/** Some hundred acts of the cast lie between two steps; how quickly they are done is the machine's affair. */
const whileTheCastActs = { timeout: 60_000 };

test('a visitor goes from the guide to a certificate in at most forty presses, every desk opened on its day', async () => {
  begun = performance.now();
  await fromTheFrontPageToTheGuide();
  for (const { code } of ofTheYear()) {
    await everyDeskOfTheStepIsOpened(code);
    await theCastDoesTheStep(code);
  }
  await theCertificateIsValid();
  console.log(`From the guide to the certificate: ${presses} presses, ${seconds()} s`);
  expect(presses).toBeLessThanOrEqual(mostPresses);
  expect(window.complaints).toEqual([]);
}, 240_000);

let world: DemoWorld;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let window: Window;
let presses = 0;
let begun = 0;
const seconds = () => Math.round((performance.now() - begun) / 1000);

beforeAll(async () => {
  world = await createDemoWorld({ desks: true });
  browser = await openBrowser(world);
  window = await browser.open();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

const tour = () => world.demo.stage.tour.steps;
const ofTheYear = () => tour().filter(({ done }) => done);
const bar = () => window.page.getByRole('region', { name: '演示' });

async function press(what: Locator) {
  presses += 1;
  await what.click();
}

async function fromTheFrontPageToTheGuide() {
  const { page } = window;
  await page.goto('/');
  await toTheTour();
  await isAccessible(page);
  await press(page.getByRole('button', { name: '打开', exact: true }).first());
  await page.getByRole('heading', { level: 1 }).waitFor();
  await isAccessible(page);
  await toTheTour();
}

const toTheTour = () => press(bar().getByRole('link', { name: /^导览/ }));

/** The first from where the last step ended, the others from the tour. */
async function everyDeskOfTheStepIsOpened(code: string) {
  const { page } = window;
  const { doors, title } = tour().find((step) => step.code === code)!;
  for (const [place, { as, page: path }] of doors.entries()) {
    if (as === undefined) continue;
    if (place > 0) await toTheTour();
    const name = world.demo.stage.cast.persons[as]?.name ?? '在席的专家';
    await press(
      currentStep(title.zh)
        .getByRole('button', { name: `以${name}打开` })
        .nth(sameBefore(doors, place)),
    );
    await page.waitForURL((url) => pattern(path).test(url.pathname), whileTheCastActs);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0);
    expect(await page.getByText('没有找到').count(), `${path} as ${name}`).toBe(0);
    await isAccessible(page);
    if (code === 'ask-opinion')
      await page.getByRole('button', { name: '征求应急管理部门意见…' }).waitFor({ timeout: 5000 });
  }
}

/** On the tour the step's own item; on the page of what the cast did, the step that comes next. */
const currentStep = (title: string): Locator =>
  window.page
    .locator('li[aria-current=step], section.card')
    .filter({ has: window.page.getByRole('heading', { name: title }) });

/** Somebody may open two pages of one step. */
const sameBefore = (doors: readonly { as?: string | undefined }[], place: number): number =>
  doors.slice(0, place).filter(({ as }) => as === doors[place]?.as).length;

const pattern = (path: string): RegExp =>
  new RegExp(`^${path.replace(':p', '[^/]+').replace(':number', '[^/]+')}$`);

async function theCastDoesTheStep(code: string) {
  const { page } = window;
  const { title, doors } = tour().find((step) => step.code === code)!;
  // A step without a desk that is known beforehand is done from the page where the last one ended.
  await press(
    doors.length > 0
      ? bar().getByRole('button', { name: `请演示人员办理：${title.zh}` })
      : currentStep(title.zh).getByRole('button', { name: '请演示人员办理这一步' }),
  );
  await page.getByRole('heading', { name: '办理结果' }).waitFor(whileTheCastActs);
  expect(await page.locator('.refused, .attend').allInnerTexts(), code).toEqual([]);
  await isAccessible(page);
}

async function theCertificateIsValid() {
  const { page } = window;
  await toTheTour();
  await press(page.getByRole('button', { name: '打开', exact: true }).last());
  await page.waitForURL('**/certificates');
  const file = await world.demo.stage.file(world.demo.stage.tour.case);
  const { number } = await world.owner
    .selectFrom('certificate')
    .select('number')
    .where('application_id', '=', file?.id ?? '')
    .executeTakeFirstOrThrow();
  await page.getByRole('main').getByRole('textbox').first().fill(number);
  await press(page.getByRole('main').getByRole('button', { name: '查询' }));
  await page.getByRole('main').getByText('示例新手促进中心').first().waitFor();
  await page.getByRole('main').getByText(/有效/).first().waitFor();
  await isAccessible(page);
}
