import { afterAll, beforeAll, expect, test } from 'vitest';
import { formOf } from '#domain/form/form.ts';
import { isRefusal } from '#domain/refusal.ts';
import { type ApplicationPage, presentApplication } from '#server/application/present-application.ts';
import { type Browser, createDemoWorld, type DemoWorld } from '#test/support/demo-world.ts';

test('a visitor moves the date past closing by a form and sees what the cast has done', async () => {
  await theBarSaysTheDay('2023-05-15 周一 09:00');
  await twelveAreSubmittedFourCompleteSixteenHalfFilledAndTheOthersNotBegun();
  await closingIsAnnouncedBeforeItHappens();

  await theVisitorMovesTo('2023-05-31T17:00:00+08:00');
  await theBarSaysTheDay('2023-05-31 周三 17:00');
  await fortySixAreSubmittedOneOfThemGivenUpAndEighteenAreDrafts();

  await theMailListsAReceiptForEach();
  await theDateDoesNotMoveBack();
});

test('a visitor acts as anybody of the cast without a password, and as the public again', async () => {
  await aVisitor.send('/demo/identity', { person: 'wu-6', back: '/programmes/shandong-2023' });
  expect(await aVisitor.ask('GET', '/api/session')).toMatchObject({
    status: 200,
    body: { name: '吴六', role: 'recommending-clerk' },
  });
  expect((await aVisitor.open('/')).page).toContain('<option value="wu-6" selected>');

  await aVisitor.send('/demo/identity', { person: '' });
  expect((await aVisitor.ask('GET', '/api/session')).status).toBe(401);
});

test('a form of another site moves nothing, and no form leads to another site', async () => {
  const before = world.demo.clock.now();
  const to = before.add({ hours: 24 }).toString();
  for (const origin of ['https://elsewhere.example', 'null'])
    expect((await aVisitor.send('/demo/clock', { to }, origin)).status).toBe(403);
  expect(before.until(world.demo.clock.now()).total('minutes')).toBeLessThan(5);

  const led = await aVisitor.send('/demo/identity', {
    person: 'wu-6',
    page: '//elsewhere.example/',
    back: '/demo',
  });
  expect(led).toMatchObject({ status: 200, path: '/demo' });
  expect((await aVisitor.send('/demo/identity', { person: 'constructor' })).status).toBe(404);
});

let world: DemoWorld;
let aVisitor: Browser;

beforeAll(async () => {
  world = await createDemoWorld({});
  aVisitor = world.browser();
}, 60_000);
afterAll(() => world.end());

async function theBarSaysTheDay(day: string) {
  const { page } = await aVisitor.open('/');
  expect(page).toMatch(/<section class="demo" aria-label="演示">.*?<header>/s);
  expect(page).toContain(`>${day}</time>`);
}

/** By number of the case: of those that leave 1 divided by 4 all are submitted but the refused, those that leave 2 are begun. */
async function twelveAreSubmittedFourCompleteSixteenHalfFilledAndTheOthersNotBegun() {
  const { stage } = world.demo;
  const numbers = [...stage.cases.keys()].filter((number) => number <= 64);
  const standing = Map.groupBy(numbers, (number) => number % 4);
  const complete = [5, 21, 53, 61];
  const submitted = standing.get(1)?.filter((number) => !complete.includes(number)) ?? [];
  const begun = standing.get(2) ?? [];
  const others = [...(standing.get(0) ?? []), ...(standing.get(3) ?? [])];
  expect([submitted, complete, begun, others].map(({ length }) => length)).toEqual([12, 4, 16, 32]);

  for (const number of submitted)
    expect([number, await stage.file(number)]).toMatchObject([number, { state: 'submitted' }]);

  for (const number of complete) {
    const page = await pageOf(number);
    const { expected } = stage.demoCase(number);
    expect([number, page.state, page.gaps]).toEqual([number, 'draft', []]);
    // What others have yet to say stops no submission.
    const stops = (verdict: string) => verdict === 'not-met' || verdict === 'cannot-tell-yet';
    const told = page.verdicts.filter(({ verdict }) => stops(verdict));
    expect([number, new Map(told.map(({ condition, verdict }) => [condition, verdict]))]).toEqual([
      number,
      new Map([...expected.submission].filter(([, verdict]) => stops(verdict))),
    ]);
    expect([number, told.map(({ verdict }) => verdict)]).toEqual([
      number,
      expect.arrayContaining(['not-met']),
    ]);
  }
  for (const number of begun) {
    const page = await pageOf(number);
    const { direction } = stage.demoCase(number);
    const codes = formOf(definition(), direction).map(({ code }) => code);
    const filled = codes.filter((code) => page.sections.find((each) => each.section === code)?.savedAt);
    expect([number, page.state]).toEqual([number, 'draft']);
    expect([number, filled.length / codes.length]).toEqual([number, expect.toSatisfy(isAboutHalf)]);
    expect([number, page.gaps.length > 0]).toEqual([number, true]);
  }
  for (const number of others) expect([number, await stage.file(number)]).toEqual([number, undefined]);
}

const isAboutHalf = (share: number) => share > 0.25 && share < 0.75;

async function closingIsAnnouncedBeforeItHappens() {
  const { page } = await aVisitor.open('/demo/clock?exact=2023-05-31T17:00&back=/');
  expect(page).toContain('<strong>2023年5月31日17:00</strong>');
  expect(page).toMatch(/<h2>将办理\d+件<\/h2>/);
  expect(page).toMatch(/提交申报<\/th><td[^>]*>52</);
  expect(page).toContain('过后就不能再提交');
  expect(page).toContain('name="to" value="2023-05-31T09:00:00Z"');
}

async function theVisitorMovesTo(to: string) {
  let seen = await aVisitor.send('/demo/clock', { to, back: '/' });
  expect(seen).toMatchObject({ status: 200, path: '/demo/progress' });
  while (seen.page.includes('http-equiv="refresh" content="1"')) {
    expect(seen.page).toMatch(/已办理\d+件，共[1-9]\d*件/);
    await new Promise((soon) => setTimeout(soon, 250));
    seen = await aVisitor.open('/demo/progress');
  }
  expect(seen.page).toContain('今天是2023年5月31日17:00。');
  expect(seen.page).not.toContain('与演示安排不符');
  expect(seen.page).toContain('<a class="button" href="/">继续</a>');
}

async function fortySixAreSubmittedOneOfThemGivenUpAndEighteenAreDrafts() {
  const rows = await world.owner.selectFrom('application').select(['state', 'revision']).execute();
  const states = Object.fromEntries(
    Object.entries(Object.groupBy(rows, ({ state }) => state)).map(([state, files]) => [state, files.length]),
  );
  expect(states).toEqual({ submitted: 45, withdrawn: 1, draft: 18 });
  expect(rows.filter(({ revision }) => revision > 0)).toHaveLength(46);
}

async function theMailListsAReceiptForEach() {
  const { page } = await aVisitor.open('/demo/mail');
  const submitted = page.match(/<h2>23-D\d-\d{4} 申报已提交<\/h2>/g) ?? [];
  expect(new Set(submitted).size).toBe(46);
  expect(page.match(/<h2>请确认是否参加联合申报<\/h2>/g)?.length).toBeGreaterThan(5);
  expect(page).toContain('在申报“工业互联网数字化转型促进中心试点”时把贵单位列为联合申报单位');
  expect(page).toMatch(/href="\/applications\/23-D\d-\d{4}\/receipt"/);
}

async function theDateDoesNotMoveBack() {
  const { page } = await aVisitor.open('/demo/clock?exact=2023-05-20T09:00');
  expect(page).toContain('演示日期只能向后。');
  expect(page).not.toContain('name="to" value="2023-05-20');
}

/** A case's file as its unit reads it. */
async function pageOf(number: number): Promise<ApplicationPage> {
  const { stage } = world.demo;
  const file = await stage.file(number);
  if (!file) throw new Error(`Case ${number} has not begun`);
  const person = await stage.person(stage.demoCase(number).administrator, 'unit-administrator');
  const page = await presentApplication(stage.deps, person, file.number);
  if (isRefusal(page)) throw new Error(`Case ${number}: ${page.refused}`);
  return page;
}

function definition() {
  const [programme] = world.demo.stage.deps.programmes.all();
  if (!programme) throw new Error('No programme is in force');
  return programme.definition;
}
