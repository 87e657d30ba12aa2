import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ApplicationState } from '#domain/application/lifecycle.ts';
import { isRefusal } from '#domain/refusal.ts';
import { boundBy } from '#domain/transparency/logged-acts.ts';
import { toApplication } from '#server/application/application.store.ts';
import { decisionOn } from '#server/application/commit-to-decision.ts';
import { moveClock } from '#server/demo/move-clock.ts';
import { committed } from '#server/transparency/digest.ts';
import { findCommitment } from '#server/transparency/log.store.ts';
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
  await everyDecisionOnAFileCanBeProved();
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
