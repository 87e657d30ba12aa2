import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ApplicationState } from '#domain/application/lifecycle.ts';
import { isRefusal } from '#domain/refusal.ts';
import { boundBy } from '#domain/transparency/logged-acts.ts';
import { toApplication } from '#server/application/application.store.ts';
import { decisionOn } from '#server/application/commit-to-decision.ts';
import { demand } from '#server/demo/enrol-cast.ts';
import { moveClock } from '#server/demo/move-clock.ts';
import { presentProgress } from '#server/statistics/present-progress.ts';
import { committed } from '#server/transparency/digest.ts';
import { findCommitment } from '#server/transparency/log.store.ts';
import { openBrowser, type Window } from '#test/support/browser.ts';
import { goesTo, readsWell } from '#test/support/browser-as.ts';
import { type Browser, createDemoWorld, type DemoWorld } from '#test/support/demo-world.ts';

test('the cast plays the year by the acts of everybody, every file ends as its case says, and a supervisor reads it all', async () => {
  expect(await counted()).toEqual({});
  await byTheEndOf('2023-06-16', { reported: 39, 'not-recommended': 6, withdrawn: 1, lapsed: 18 });
  await byTheEndOf('2023-08-22', {
    proposed: 21,
    reserve: 7,
    'not-selected': 9,
    rejected: 2,
    ...stayedBehind,
  });
  await byTheEndOf('2023-09-27', {
    'in-notice': 22,
    reserve: 6,
    'not-selected': 9,
    rejected: 2,
    ...stayedBehind,
  });
  await byTheEndOf('2023-10-20', {
    recognised: 21,
    dropped: 1,
    reserve: 6,
    'not-selected': 9,
    rejected: 2,
    ...stayedBehind,
  });
  expect(await counted()).toEqual({ applied: 45, recommended: 39, accepted: 37, scored: 37, recognised: 21 });
  await everyFileEndedAsItsCaseSays();
  await theLotPutOneOfTwoIntoTheReserve();
  await anybodyCanCheckEveryCertificate();
  await everyDecisionOnAFileCanBeProved();
  await everyUnitWasToldOfItsFile();

  await aSupervisorComesToReadIt();
  await everyPageOfTheOfficeIsThereAndOffersNothingToDo();
  await oneOfEachKindIsThereToo();
  await whatDepartsFromTheOrdinaryIsListed();
  await everyReadHasLeftALine();
  expect(windows.flatMap(({ complaints }) => complaints)).toEqual([]);
}, 420_000);

const stayedBehind = { 'not-recommended': 6, withdrawn: 1, lapsed: 18 };

let world: DemoWorld;
let anybody: Browser;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let windows: Window[];
const opened: string[] = [];

beforeAll(async () => {
  world = await createDemoWorld({ at: '2023-05-16T09:00+08:00', desks: true });
  browser = await openBrowser(world);
  anybody = world.browser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

async function byTheEndOf(day: string, expected: Readonly<Record<string, number>>) {
  const leftOut: string[] = [];
  const played = await moveClock(
    world.demo,
    Temporal.Instant.from(`${day}T23:59:59+08:00`),
    ({ row, number, outcome }) => {
      const isVisitors = number === world.demo.stage.tour.case;
      const refused = isRefusal(outcome) ? outcome.refused : outcome;
      if (refused !== 'done' && refused !== row.refused && !isVisitors)
        leftOut.push(`${row.at} ${row.act} ${number ?? ''} ${refused}`);
    },
  );
  if (isRefusal(played)) throw new Error(JSON.stringify(played));
  expect(played.surprises).toEqual([]);
  expect(leftOut).toEqual([]);

  const rows = await world.owner.selectFrom('application').select('state').execute();
  const states = Object.entries(Object.groupBy(rows, ({ state }) => state));
  expect(Object.fromEntries(states.map(([state, files]) => [state, files?.length]))).toEqual(expected);
}

/** What the office is told of how far the files have come. */
async function counted() {
  const { deps, person } = world.demo.stage;
  const officer = await person('jiang-12', 'programme-officer');
  const { shown, total, directions } = demand(await presentProgress(deps, officer, 'shandong-2023'));
  for (const each of shown)
    expect(directions.reduce((sum, { counts }) => sum + (counts[each] ?? Number.NaN), 0)).toBe(total[each]);
  return Object.fromEntries(shown.map((each) => [each, total[each]]));
}

async function everyFileEndedAsItsCaseSays() {
  const { cases, file, tour } = world.demo.stage;
  for (const { number, end } of cases.values()) {
    if (number === tour.case || drawnByLot.includes(number)) continue;
    const state = (await file(number))?.state;
    expect({ number, state }).toEqual({ number, state: end === 'refused' ? 'lapsed' : end });
  }
}

/** Two with one total at the end of the reserve: the lot decides which of them is in it. */
const drawnByLot = [46, 47];

async function theLotPutOneOfTwoIntoTheReserve() {
  const states = await Promise.all(
    drawnByLot.map(async (number) => (await world.demo.stage.file(number))?.state),
  );
  expect(states.toSorted()).toEqual(['not-selected', 'reserve']);
}

async function anybodyCanCheckEveryCertificate() {
  const { body } = await anybody.ask('GET', '/api/programmes/shandong-2023/recognised');
  const { titles } = body as { titles: { certificate: string; unit: string }[] };
  expect(titles).toHaveLength(21);
  for (const { certificate, unit } of titles) {
    const found = await anybody.ask('GET', `/api/certificates/${encodeURIComponent(certificate)}`);
    expect(found).toMatchObject({ status: 200, body: { state: 'valid', holder: unit } });
  }
}

/** What was committed when a file left or entered opens to what its history says; the log itself tells no act and no file. */
async function everyDecisionOnAFileCanBeProved() {
  const { deps } = world.demo.stage;
  const acts = ['give-up', 'not-recommend', 'reject', 'drop'] as const;
  const events = await deps.db
    .selectFrom('event')
    .innerJoin('application', 'application.id', 'event.application_id')
    .selectAll('application')
    .select([
      'event.act',
      'event.version as reached',
      'event.to_state as to',
      'event.reason_code as reason',
      'event.facts',
      'event.at',
    ])
    .where('event.act', 'in', acts)
    .execute();
  expect(new Set(events.map(({ act }) => act))).toEqual(new Set(acts));
  for (const { act, reached, to, reason, facts, at, ...row } of events) {
    const file = { ...toApplication(row), version: reached ?? 0, state: to as ApplicationState };
    const kept = await findCommitment(deps.db, 'file-decision', `${file.id}/${file.version}`);
    const decided = {
      act: act as (typeof acts)[number],
      reason: reason ?? undefined,
      facts: facts as Readonly<Record<string, unknown>>,
      at,
    };
    const value = await decisionOn(deps, deps.db, file, decided);
    expect(Object.keys(value).toSorted()).toEqual(boundBy['file-decision'].toSorted());
    expect(kept?.salt && committed('file-decision', value, kept.salt), `${act} ${file.number}`).toEqual(
      kept?.digest,
    );
    const { leaf } = await deps.db
      .selectFrom('log_entry')
      .select('leaf')
      .where('leaf', 'like', `%${kept?.digest.toString('hex')}%`)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(leaf)).toEqual({
      kind: 'commitment',
      of: 'file-decision',
      digest: kept?.digest.toString('hex'),
      at: at.toString(),
    });
  }
}

/** Files that units were written to about, by what it was. */
async function everyUnitWasToldOfItsFile() {
  const letters = await world.owner.selectFrom('message').select(['template', 'facts']).execute();
  const told = Map.groupBy(letters, ({ template }) => template).entries();
  const files = (of: typeof letters) =>
    new Set(of.map(({ facts }) => (facts as { number: string }).number)).size;
  expect(Object.fromEntries(told.map(([template, of]) => [template, files(of)]))).toMatchObject({
    'submission-wanted': 1,
    accepted: 37,
    'in-notice': 22,
    'in-reserve': 6,
    'not-selected': 9,
    'objection-admitted': 2,
    'objection-decided': 2,
    dropped: 1,
    'recommended-dropped': 1,
    recognised: 21,
  });
}

async function aSupervisorComesToReadIt() {
  await moveClock(world.demo, Temporal.Instant.from('2023-10-25T09:00+08:00'));
  windows = [await browser.open(), await browser.open({ language: 'en', width: 360 })];
  for (const { context } of windows) {
    const acts = await context.request.post(`${browser.address}/api/demo/identity`, {
      data: { person: 'qin-17' },
      headers: { origin: browser.address },
    });
    expect(acts.status()).toBe(200);
  }
}

const chinese = () => windows[0]!.page;

async function reads(path: string) {
  await readsWell(windows, path);
  // Whatever opens an act ends in three dots; whatever does one stands in its panel.
  expect(await chinese().getByRole('main').getByRole('button', { name: '…' }).count(), path).toBe(0);
  expect(await chinese().getByText('没有找到').count(), path).toBe(0);
  await chinese().getByText('只读 · 监督视角 · 您的查看会被记录').waitFor();
  opened.push(path);
}

async function everyPageOfTheOfficeIsThereAndOffersNothingToDo() {
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
