import { afterAll, beforeAll, expect, test } from 'vitest';
import { isRefusal } from '#domain/refusal.ts';
import { moveClock } from '#server/demo/move-clock.ts';
import { type Browser, createDemoWorld, type DemoWorld } from '#test/support/demo-world.ts';

test('the cast plays the year by the same acts as everybody, and every file ends as its case says', async () => {
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
  await everyFileEndedAsItsCaseSays();
  await theLotPutOneOfTwoIntoTheReserve();
  await anybodyCanCheckEveryCertificate();
}, 420_000);

const stayedBehind = { 'not-recommended': 6, withdrawn: 1, lapsed: 18 };

let world: DemoWorld;
let anybody: Browser;

beforeAll(async () => {
  world = await createDemoWorld({ at: '2023-05-16T09:00+08:00' });
  anybody = world.browser();
}, 60_000);
afterAll(() => world.end());

async function byTheEndOf(day: string, expected: Readonly<Record<string, number>>) {
  const played = await moveClock(world.demo, Temporal.Instant.from(`${day}T23:59:59+08:00`));
  if (isRefusal(played)) throw new Error(JSON.stringify(played));
  expect(played.surprises).toEqual([]);

  const rows = await world.owner.selectFrom('application').select('state').execute();
  const states = Object.entries(Object.groupBy(rows, ({ state }) => state));
  expect(Object.fromEntries(states.map(([state, files]) => [state, files?.length]))).toEqual(expected);
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
