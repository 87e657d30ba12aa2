import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type Window } from '#test/support/browser.ts';
import { goesTo, readsWell } from '#test/support/browser-as.ts';
import { createDemoWorld, type DemoWorld } from '#test/support/demo-world.ts';

test('a supervisor opens every page of a played year, is offered nothing to do, and leaves a line for each', async () => {
  await everyPageOfTheOfficeIsThere();
  await oneOfEachKindIsThereToo();
  await whatDepartsFromTheOrdinaryIsListed();
  await everyReadHasLeftALine();
  expect(windows.flatMap(({ complaints }) => complaints)).toEqual([]);
}, 240_000);

let world: DemoWorld;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let windows: Window[];
const opened: string[] = [];

beforeAll(async () => {
  world = await createDemoWorld({ at: '2023-10-25T09:00+08:00', desks: true });
  browser = await openBrowser(world);
  windows = [await browser.open(), await browser.open({ language: 'en', width: 360 })];
  for (const { context } of windows) {
    const { status } = await context.request
      .post(`${browser.address}/api/demo/identity`, {
        data: { person: 'qin-17' },
        headers: { origin: browser.address },
      })
      .then((response) => ({ status: response.status() }));
    expect(status).toBe(200);
  }
}, 240_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

const chinese = () => windows[0]!.page;

async function reads(path: string) {
  await readsWell(windows, path);
  // Whatever opens an act ends in three dots; whatever does one stands in its panel.
  expect(await chinese().getByRole('main').getByRole('button', { name: '…' }).count(), path).toBe(0);
  expect(await chinese().getByText('没有找到').count(), path).toBe(0);
  await chinese().getByText('只读 · 监督视角 · 您的查看会被记录').waitFor();
  opened.push(path);
}

async function everyPageOfTheOfficeIsThere() {
  await goesTo(chinese(), '/supervision');
  const stages = chinese().getByRole('region', { name: '各环节' });
  await stages.getByRole('link').first().waitFor();
  const paths = await stages
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(paths.length).toBeGreaterThan(14);
  for (const path of ['/supervision', ...paths]) await reads(path);
}

async function oneOfEachKindIsThereToo() {
  const first = async (from: string, name: RegExp) => {
    await goesTo(chinese(), from);
    const link = chinese().getByRole('main').getByRole('link', { name }).first();
    await link.waitFor();
    return (await link.getAttribute('href')) ?? '';
  };
  for (const [from, name] of [
    ['/supervision', /^23-D/],
    ['/draws', /^R-/],
    ['/review', /^评审组/],
    ['/review', /^排序/],
    ['/selection', /^第1号审定记录/],
    ['/notices', /^第1号公示/],
    ['/objections', /^YY|^23|^O|^异议/],
  ] as const)
    await reads(await first(from, name));
}

async function whatDepartsFromTheOrdinaryIsListed() {
  await goesTo(chinese(), '/supervision');
  const departures = chinese().getByRole('region', { name: '集体研究与排序不一致', exact: true }).first();
  await departures.getByText('第1号审定记录').first().waitFor();
}

async function everyReadHasLeftALine() {
  const lines = await world.owner
    .selectFrom('personal_read')
    .select('subject')
    .where('what', '=', 'supervision')
    .execute();
  const read = new Set(lines.map(({ subject }) => subject));
  for (const subject of [
    '/api/formality',
    '/api/opinion-letters',
    '/api/recommendation/shandong-2023',
    '/api/experts',
    '/api/draws',
    '/api/panels',
    '/api/programmes/shandong-2023/selection',
    '/api/programmes/shandong-2023/supervision',
    '/api/objections',
  ])
    expect(read, subject).toContain(subject);
  const [file] = opened.filter((path) => path.startsWith('/files/'));
  expect([...read].some((subject) => subject.includes(file!.replace('/files/', '/api/applications/')))).toBe(
    true,
  );
}
