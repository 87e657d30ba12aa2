import { afterAll, beforeAll, expect, test } from 'vitest';
import { runDue } from '#server/due/run-due.ts';
import { type Reported, reported } from '#test/support/at-the-province.ts';
import { enableCorrected, withoutComputedPoints } from '#test/support/corrected-programme.ts';
import {
  announced,
  type Drawn,
  held,
  type Invited,
  invited,
  loadExperts,
} from '#test/support/draw-of-experts.ts';
import { must } from '#test/support/filled.ts';
import { alsoAs } from '#test/support/offices.ts';
import { type Province, provinceOf } from '#test/support/province.ts';
import { type Actor, type Answer, createWorld, type World } from '#test/support/world.ts';

test('experts declare on names, score in secret, and the seals are opened before the supervisor', async () => {
  await anInvitedExpertGetsAWayToSignIn();
  await filesAreGivenOnceThePanelIsComplete();
  await anExpertReadsNothingBeforeHeDeclares();
  await heDeclaresOnEveryFileAtOnce();
  await aConflictTakesTheFileAway();
  await nobodyReadsBeforeTheReviewOpens();

  await theSystemHasComputedWhatCanBeComputed();
  await pointsAreWholeAndInRange();
  await aHalfFilledSheetIsKeptAndNotHandedIn();
  await unusualPointsNeedAReason();
  await allSheetsAreSealedTogether();
  await nobodyReadsAPointUntilTheyAreOpened();
  await anExpertOfNoPanelFindsNothing();
  await whoComesLateIsNotCounted();

  await aProgrammeWithAnotherRubricChangesNothingOfThese();
  await theSealsAreOpenedBeforeTheSupervisorOnly();
  await everyFileHasItsResult();
  await theyCanBeRanked();
  await theApplicantStillKnowsNothing();
});

let world: World;
let province: Province;
let drawn: Drawn;
let experts: Invited[];
let first: Reported;
let second: Reported;

const panel = '/api/panels/shandong-2023/D5-1';
const refusedAs = (answer: Answer, refused: string) => expect(answer.body).toMatchObject({ refused });
const judged = ['D5-A-1', 'D5-B-1', 'D5-C-1', 'D5-D-1', 'D5-E-1'];
/** What the system adds to every sheet of the first file. */
let computed = 0;
const points = (...given: number[]) => Object.fromEntries(given.map((each, place) => [judged[place], each]));
const sheetOf = ({ number }: Reported, seen = 0) => `/api/review/files/${number}/sheet?seen=${seen}`;

beforeAll(async () => {
  world = await createWorld({ at: '2023-05-20T09:00+08:00' });
  province = await provinceOf(world);
  const cities = new Map();
  first = await reported(world, cities, 41);
  second = await reported(world, cities, 42);
  world.clock.moveTo('2023-07-11T10:00+08:00');
  for (const { number } of [first, second])
    must(await province.officer.post(`/api/applications/${number}/acceptance?seen=3`));
  await loadExperts(province.poolOfficer);
  drawn = await announced(world, province, 'D5');
  await held(world, province, drawn);
  experts = await invited(world, drawn);
});
afterAll(() => world.end());

async function anInvitedExpertGetsAWayToSignIn() {
  const { people } = must(await province.poolOfficer.get(drawn.path));
  const { expert, name } = people.drawn[0];
  const { link } = must(await province.poolOfficer.post(`/api/experts/${expert}/link`));
  const code = link.split('/').at(-1);
  const account = { name, signInName: 'expert-one', password: '评审专家自己想好的一句长话' };
  must(await world.visitor.post(`/api/invitations/${code}`, account));
  expect((await world.visitor.post(`/api/invitations/${code}`, account)).status).toBe(404);
  must(await world.visitor.post('/api/session', { name: 'expert-one', password: account.password }));

  const again = must(await province.poolOfficer.post(`/api/experts/${expert}/link`))
    .link.split('/')
    .at(-1);
  refusedAs(
    await world.visitor.post(`/api/invitations/${again}`, { ...account, signInName: 'expert-two' }),
    'link-used-up',
  );
  const notInvited = people.drawn.at(-1).expert;
  expect((await province.poolOfficer.post(`/api/experts/${notInvited}/link`)).status).toBe(404);
}

async function filesAreGivenOnceThePanelIsComplete() {
  const [late, ...others] = experts;
  const accept = ({ actor }: Invited) =>
    actor.put(`/api/review/invitations/shandong-2023/${drawn.draw}`, { answer: 'accept' });
  for (const each of others) must(await accept(each));
  const answer = await province.officer.post(`${panel}/assignment`);
  refusedAs(answer, 'assignment-infeasible');
  must(await accept(late!));
  expect(must(await province.officer.post(`${panel}/assignment`))).toEqual({
    files: 2,
    seats: 5,
    assigned: 10,
  });
  expect(must(await province.officer.post(`${panel}/assignment`)).assigned).toBe(0);
  refusedAs(
    await province.poolOfficer.post(`${drawn.path}/cancellation`, { reason: '另行抽取。' }),
    'out-of-turn',
  );
}

async function anExpertReadsNothingBeforeHeDeclares() {
  const { actor } = experts[0]!;
  const names = must(await actor.get('/api/review/conflicts')).files;
  expect(names).toMatchObject([
    {
      number: first.number,
      unit: first.demoCase.unit.name,
      jointUnits: ['示例黄河研究院'],
      state: 'assigned',
    },
    { number: second.number, jointUnits: ['示例海右大学'], state: 'assigned' },
  ]);
  const answer = await actor.get(`/api/review/files/${first.number}`);
  refusedAs(answer, 'out-of-turn');
  expect(must(await actor.get('/api/review/files')).files[0]).toMatchObject({ project: null, sheet: 'none' });
  refusedAs(await actor.put(sheetOf(first), { points: points(17) }), 'out-of-turn');
}

async function heDeclaresOnEveryFileAtOnce() {
  const { actor } = experts[0]!;
  refusedAs(
    await actor.put('/api/review/conflicts', { declarations: [{ number: first.number, conflict: null }] }),
    'bad-input',
  );
  for (const { actor } of experts.filter((_, place) => place !== 2)) {
    const declarations = [first, second].map(({ number }) => ({ number, conflict: null }));
    expect(must(await actor.put('/api/review/conflicts', { declarations }))).toEqual({
      declared: 2,
      recused: 0,
    });
  }
}

async function aConflictTakesTheFileAway() {
  const { actor } = experts[2]!;
  const declarations = [
    { number: first.number, conflict: null },
    { number: second.number, conflict: 'conflict-family' },
  ];
  expect(must(await actor.put('/api/review/conflicts', { declarations }))).toEqual({
    declared: 1,
    recused: 1,
  });
  expect((await actor.get(`/api/review/files/${second.number}`)).status).toBe(404);
  expect(
    (await world.deps.db.selectFrom('expert_conflict').select(['reason_code', 'source']).execute())[0],
  ).toEqual({ reason_code: 'conflict-family', source: 'declared' });
}

async function nobodyReadsBeforeTheReviewOpens() {
  refusedAs(await experts[0]!.actor.get(`/api/review/files/${first.number}`), 'not-open-yet');
  world.clock.moveTo('2023-07-17T09:00+08:00');
}

async function theSystemHasComputedWhatCanBeComputed() {
  const page = must(await experts[0]!.actor.get(`/api/review/files/${first.number}`));
  expect(page.answers['unit.name']).toBe(first.demoCase.unit.name);
  expect(page.answers['contacts.handler.email']).toBe('***');
  const shown = page.items.filter(({ by }: { by: string }) => by === 'computed');
  // 168 firms served, a team of 15, 1000 square metres, and what the unit spends on research
  expect(
    shown.map(({ code, figure, points }: { code: string; figure: string; points: number }) => [
      code,
      figure,
      points,
    ]),
  ).toEqual([
    ['D5-C-2', '168', 8],
    ['D5-D-2', '15', 3],
    ['D5-D-3', '1000', 3],
    ['D5-E-2', expect.any(String), expect.any(Number)],
  ]);
  const [attachment] = page.attachments;
  expect(
    (await experts[0]!.actor.get(`/api/review/files/${first.number}/attachments/${attachment.id}`)).status,
  ).toBe(200);
  expect(
    (await experts[2]!.actor.get(`/api/review/files/${second.number}/attachments/${attachment.id}`)).status,
  ).toBe(404);
  computed = shown.reduce((sum: number, { points }: { points: number }) => sum + points, 0);
}

async function pointsAreWholeAndInRange() {
  const { actor } = experts[0]!;
  for (const wrong of [21, -1, 16.5])
    refusedAs(await actor.put(sheetOf(first), { points: points(wrong) }), 'score-out-of-range');
  refusedAs(await actor.put(sheetOf(first), { points: { 'D5-C-2': 10 } }), 'bad-input'); // computed: not his to give
  refusedAs(await actor.put(sheetOf(first), { points: { 'D1-A-1': 10 } }), 'bad-input');
}

async function aHalfFilledSheetIsKeptAndNotHandedIn() {
  const { actor } = experts[0]!;
  expect(must(await actor.put(sheetOf(first), { points: points(17, 16) }))).toEqual({
    version: 1,
    total: 33 + computed,
  });
  const stale = await actor.put(sheetOf(first), { points: points(18) });
  expect(stale.body).toMatchObject({ refused: 'stale-version', facts: { act: 'score', version: '1' } });
  must(
    await actor.put(sheetOf(first, 1), { points: points(18, 16, 12, 8, 7), doubted: ['D5-C-2', 'D5-D-2'] }),
  );
  expect(must(await actor.get(`/api/review/files/${first.number}`)).sheet).toMatchObject({
    version: 2,
    state: 'draft',
    points: points(18, 16, 12, 8, 7),
    doubted: ['D5-C-2', 'D5-D-2'],
  });

  const answer = await actor.post('/api/review/sheets');
  refusedAs(answer, 'application-incomplete');
  expect(answer.body.problems.map(({ field }: { field: string }) => field)).toEqual(
    judged.map((item) => `${second.number}/${item}`),
  );
}

async function unusualPointsNeedAReason() {
  const { actor } = experts[0]!;
  must(await actor.put(sheetOf(second), { points: points(7, 16, 12, 8, 7) }));
  const answer = await actor.post('/api/review/sheets');
  refusedAs(answer, 'reason-required');
  expect(answer.body.problems).toMatchObject([
    { field: `${second.number}/D5-A-1`, code: 'comment-required' },
  ]);
  must(
    await actor.put(sheetOf(second, 1), {
      points: points(7, 16, 12, 8, 7),
      comments: { 'D5-A-1': '资源以意向为主，没有合同。' },
    }),
  );
}

async function allSheetsAreSealedTogether() {
  expect(must(await experts[0]!.actor.post('/api/review/sheets')).sealed).toBe(2);
  refusedAs(await experts[0]!.actor.post('/api/review/sheets'), 'already-scored');
  refusedAs(await experts[0]!.actor.put(sheetOf(first, 3), { points: points(20) }), 'already-scored');
  refusedAs(
    await experts[0]!.actor.put('/api/review/conflicts', {
      declarations: [{ number: first.number, conflict: 'conflict-advised' }],
    }),
    'already-scored',
  );

  for (const [place, { actor }] of experts.slice(1, 4).entries()) {
    must(
      await actor.put(sheetOf(first), {
        points: points(17 + place, 16, 12, 8, 7),
        doubted: place === 0 ? ['D5-C-2', 'D5-D-2'] : [],
      }),
    );
    if (place !== 1) must(await actor.put(sheetOf(second), { points: points(15 + place, 16, 12, 8, 7) }));
    must(await actor.post('/api/review/sheets'));
  }
  const commitments = await world.deps.db
    .selectFrom('log_entry')
    .select('leaf')
    .where('leaf', 'like', '%"of":"score-sheet"%')
    .execute();
  expect(commitments).toHaveLength(7);
}

async function nobodyReadsAPointUntilTheyAreOpened() {
  for (const reader of [province.officer, province.supervisor]) {
    const { text, body } = await reader.get(panel);
    expect(body.files).toMatchObject([
      { number: first.number, sealed: 4, missing: 1, recused: 0 },
      { number: second.number, sealed: 3, missing: 1, recused: 1 },
    ]);
    expect(text).not.toMatch(/points|total|comments/);
    refusedAs(await reader.get(`${panel}/scores`), 'scores-sealed');
  }
  expect((await province.poolOfficer.get(panel)).status).toBe(404);
  const names = experts.map(({ name }) => name);
  for (const reader of [province.officer, first.applicant] as Actor[]) {
    const { text } = await reader.get(`/api/applications/${first.number}/history`);
    expect(names.some((name) => text.includes(name))).toBe(false);
  }
  refusedAs(await province.officer.post(`${panel}/opening`), 'scores-sealed');
}

async function anExpertOfNoPanelFindsNothing() {
  const stranger = await world.actor(province.department, 'expert', '外人');
  expect(must(await stranger.get('/api/review/files')).files).toEqual([]);
  expect(must(await stranger.get('/api/review/conflicts')).files).toEqual([]);
  expect(must(await stranger.get('/api/review/invitations')).invitations).toEqual([]);
  for (const answer of [
    await stranger.get(`/api/review/files/${first.number}`),
    await stranger.put(sheetOf(first), { points: points(17) }),
    await stranger.put('/api/review/conflicts', { declarations: [{ number: first.number, conflict: null }] }),
    await stranger.put(`/api/review/invitations/shandong-2023/${drawn.draw}`, { answer: 'accept' }),
    await stranger.post('/api/review/sheets'),
  ]) {
    expect(answer.status).toBe(404);
  }
}

async function whoComesLateIsNotCounted() {
  const late = experts[4]!.actor;
  must(
    await late.put(sheetOf(first), { points: points(20, 20, 15, 10, 10), comments: { whole: '各项突出。' } }),
  );
  must(
    await late.put(sheetOf(second), {
      points: points(20, 20, 15, 10, 10),
      comments: { whole: '各项突出。' },
    }),
  );
  world.clock.moveTo('2023-07-28T17:00:00.001+08:00');
  await runDue(world.deps);
  refusedAs(await late.post('/api/review/sheets'), 'deadline-passed');
  refusedAs(await late.put(sheetOf(first, 1), { points: points(1) }), 'deadline-passed');
}

/** Files are scored by the version under which they were begun, and by which their sheets were sealed. */
async function aProgrammeWithAnotherRubricChangesNothingOfThese() {
  expect(await enableCorrected(world, withoutComputedPoints)).toBeUndefined();
}

async function theSealsAreOpenedBeforeTheSupervisorOnly() {
  refusedAs(await province.officer.post(`${panel}/opening`), 'second-person-needed');
  must(await province.supervisor.post(`${panel}/witness`));
  world.clock.moveTo('2023-08-22T09:00+08:00');
  refusedAs(await province.officer.post(`${panel}/opening`), 'second-person-needed'); // he was there on another day
  expect((await province.officer.post(`${panel}/witness`)).status).toBe(403);
  must(await province.supervisor.post(`${panel}/witness`));

  const doubted = await province.officer.post(`${panel}/opening`);
  refusedAs(doubted, 'doubts-open');
  await oneDoubtIsFoundRightAndTheAnswerPutRight();
  const settled = { number: first.number, item: 'D5-D-2' };
  refusedAs(await province.officer.post(`${panel}/doubts`, { ...settled, sentence: '' }), 'reason-required');
  must(await province.officer.post(`${panel}/doubts`, { ...settled, sentence: '名单与社保缴纳记录一致。' }));
  const witness = await alsoAs(world, province.supervisor, 'programme-officer');
  const alone = await witness.post(`${panel}/opening`); // the same person in another role
  refusedAs(alone, 'decided-before');
  expect(alone.body.facts).toEqual({ number: 'D5-1', seat: 'witness-opening', act: 'open-panel' });
  expect(must(await province.officer.post(`${panel}/opening`))).toMatchObject({ files: 2, sheets: 7 });
  refusedAs(await province.officer.post(`${panel}/opening`), 'out-of-turn');
}

/** Corrected by one officer with the paper that shows it, agreed to by another; the sheets stay as they were sealed. */
async function oneDoubtIsFoundRightAndTheAnswerPutRight() {
  const { officer, secondOfficer } = province;
  const doubtOf = async (who: Actor) =>
    must(await who.get(panel)).doubts.find(({ item }: { item: string }) => item === 'D5-C-2');
  const { places, papers } = await doubtOf(officer);
  expect(places).toMatchObject([{ place: 'services.served12', row: null, column: null }]);
  const doubted = { number: first.number, item: 'D5-C-2' };
  const right = {
    ...doubted,
    place: 'services.served12',
    value: '20',
    evidence: papers[0].id,
    sentence: '服务记录只有20家。',
  };
  const propose = (more: object = {}) => officer.post(`${panel}/corrections`, { ...right, ...more });
  const confirm = async (who: Actor, agreed: boolean, seen?: number) =>
    who.post(`${panel}/corrections/confirmation`, {
      ...doubted,
      agreed,
      seen: seen ?? (await doubtOf(who)).proposed?.revision ?? 0,
    });

  refusedAs(await confirm(secondOfficer, true), 'not-found');
  refusedAs(await propose({ sentence: ' ' }), 'reason-required');
  refusedAs(await propose({ value: '二十' }), 'field-format');
  refusedAs(await propose({ value: places[0].answer }), 'correction-without-effect');
  refusedAs(await propose({ evidence: crypto.randomUUID() }), 'field-required');
  refusedAs(await propose({ item: 'D5-D-3' }), 'not-found'); // nobody doubts it
  must(await propose());
  refusedAs(await propose(), 'second-person-needed');
  refusedAs(await confirm(officer, true), 'second-person-needed');
  refusedAs(await officer.post(`${panel}/opening`), 'doubts-open');
  expect((await doubtOf(secondOfficer)).proposed).toMatchObject({ value: '20', byMe: false });

  const { revision } = (await doubtOf(secondOfficer)).proposed;
  must(await confirm(secondOfficer, false));
  expect((await doubtOf(officer)).proposed).toBeNull();
  must(await propose());
  refusedAs(await confirm(secondOfficer, true, revision), 'stale-version'); // of the one he refused
  const { before, after } = (await doubtOf(secondOfficer)).proposed.points;
  expect(after).toBe(3);
  must(await confirm(secondOfficer, true));
  expect(await doubtOf(officer)).toBeUndefined();
  computed += after - before;

  const sealed = await world.deps.db
    .selectFrom('score')
    .innerJoin('score_sheet', 'score_sheet.id', 'sheet_id')
    .innerJoin('application', 'application.id', 'application_id')
    .select('points')
    .distinct()
    .where('number', '=', first.number)
    .where('item', '=', 'D5-C-2')
    .where('score_sheet.state', '=', 'sealed')
    .execute();
  expect(sealed).toEqual([{ points: before * 100 }]);
  expect(must(await officer.get(`/api/applications/${first.number}`)).answers['services.served12']).toBe(
    places[0].answer,
  );
}

async function everyFileHasItsResult() {
  const { files } = must(await province.officer.get(`${panel}/scores`));
  const totals = files[0].sheets.map(({ total }: { total: number }) => total - computed).toSorted();
  expect(totals).toEqual([60, 61, 61, 62]); // 18, 17, 18 and 19 on the first item, 43 on the others
  expect(files[0].mean).toBe(String(61 + computed));
  expect(
    files[1].sheets
      .map(({ items }: { items: Record<string, number> }) => items['D5-A-1'])
      .toSorted((a: number, b: number) => a - b),
  ).toEqual([7, 15, 17]);
  expect(
    files[1].sheets.some(({ comments }: { comments: Record<string, string> }) =>
      comments['D5-A-1']?.startsWith('资源'),
    ),
  ).toBe(true);

  const stored = await world.deps.db
    .selectFrom('aggregate')
    .innerJoin('application', 'application.id', 'application_id')
    .select(['number', 'points_sum', 'sheets', 'state'])
    .orderBy('number')
    .execute();
  expect(stored).toMatchObject([
    { number: first.number, points_sum: (244 + 4 * computed) * 100, sheets: 4, state: 'scored' },
    { number: second.number, sheets: 3, state: 'scored' },
  ]);
}

async function theyCanBeRanked() {
  const { rows } = must(await province.officer.get('/api/programmes/shandong-2023/rankings/D5'));
  expect(rows).toContainEqual(expect.objectContaining({ number: first.number, mean: String(61 + computed) }));
}

async function theApplicantStillKnowsNothing() {
  expect(must(await first.applicant.get(`/api/applications/${first.number}`)).state).toBe('accepted');
  expect((await first.applicant.get(`/api/applications/${first.number}/history`)).text).not.toMatch(
    /open-scores|scored/,
  );
}
