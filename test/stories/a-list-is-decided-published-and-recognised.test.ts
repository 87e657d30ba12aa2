import { createHash } from 'node:crypto';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runDue } from '#server/due/run-due.ts';
import { announced, held, loadExperts } from '#test/support/draw-of-experts.ts';
import { must, versionOf } from '#test/support/filled.ts';
import { lettersAbout } from '#test/support/letters.ts';
import { type Province, provinceOf } from '#test/support/province.ts';
import { acceptedFiles, openedScores, programme } from '#test/support/scored.ts';
import { type Actor, type Answer, createWorld, type World } from '#test/support/world.ts';

test('scores become a list, the list a notice, and the notice titles that anybody can look up', async () => {
  await aTieWaitsForAPublicDraw();
  await theOfficerProposesWithinTheMargin();
  await theMeetingRaisesOneWithAReason();
  await nobodySignsWhatHePrepared();
  await theLeaderSigns();
  await nothingIsPublicYet();
  await whatIsSentBackIsWhatWasRead();
  await theNoticeCountsItsDaysByTheOfficialCalendar();
  await eachApplicantReadsWhatHasBecomeOfHisFile();
  await everyUnitHearsOfItWithTheNoticeAndNotBefore();
  await nobodyIsRecognisedWhileItRuns();
  await afterTheLastDayTheTitlesAreGiven();
  await theHolderHasHisCertificate();
  await theReserveAndTheOthersStayWhereTheyAre();
  await theTitlesEndOnTheirLastDay();
}, 120_000);

let world: World;
let province: Province;
let leader: Actor;
let of: (number: number) => string;
let results: () => Promise<Map<number, Answer>>;
let cases: ReadonlyMap<string, number>;
const api = `/api/programmes/${programme}`;

// Five in one direction: two for two places, two with equal scores for one place in reserve.
beforeAll(async () => {
  world = await createWorld({ overlay: 'demo/overlay.yaml', at: '2023-05-15T09:00+08:00' });
  province = await provinceOf(world);
  leader = await world.actor(province.department, 'department-leader', '杨十五');
  const files = await acceptedFiles(world, province, [41, 42, 46, 47]);
  of = (number) => files.get(number)?.number ?? '';
  results = async () => {
    const read = new Map<number, Answer>();
    for (const { applicant, number } of files.values()) {
      const answer = await applicant.get(`/api/applications/${number}/result`);
      read.set(answer.body.scored?.place ?? read.size, answer);
    }
    return read;
  };
  cases = new Map([...files].map(([number, file]) => [file.number, number]));
  world.clock.moveTo('2023-07-10T17:00+08:00');
}, 120_000);
afterAll(() => world.end());

async function aTieWaitsForAPublicDraw() {
  await scoresAreOpened();
  const ranking = must(await province.officer.get(`${api}/rankings/D5`));
  expect(ranking.rows.map(written).toSorted()).toEqual([
    '41 2 proposed 82.2',
    '42 1 proposed 85',
    '46 3 to-be-drawn 79',
    '47 3 to-be-drawn 79',
  ]);
  expect(ranking).toMatchObject({ target: 2, guideTarget: 10, line: 2 });

  const refused = await province.officer.post(`${api}/rankings/D5`, { seen: ranking.seen });
  expect([refused.status, refused.body.refused, refused.body.facts.direction]).toEqual([
    409,
    'sources-incomplete',
    'D5',
  ]);
}

async function scoresAreOpened() {
  world.clock.moveTo('2023-08-22T09:00+08:00');
  await openedScores(world, province, 'D5', {
    [of(41)]: '411/5',
    [of(42)]: '85',
    [of(46)]: '79',
    [of(47)]: '79',
  });
}

async function theOfficerProposesWithinTheMargin() {
  await theExpertsHadBeenDrawn();
  const three = must(await province.officer.get(`${api}/rankings/D5?line=3`));
  expect([three.line, three.remarks]).toEqual([3, []]);
  const four = must(await province.officer.get(`${api}/rankings/D5?line=4`));
  expect(four.remarks).toEqual([
    { remark: 'beyond-tolerance', facts: { target: '2', given: '4', beyond: '1' } },
  ]);
  const unexplained = await province.officer.post(`${api}/rankings/D5`, { line: 4, seen: four.seen });
  expect(unexplained.body).toMatchObject({
    refused: 'reason-required',
    facts: { act: 'propose', beyond: '1' },
  });

  const two = must(await province.officer.get(`${api}/rankings/D5`));
  expect((await province.officer.post(`${api}/rankings/D5`, { seen: four.seen })).body).toMatchObject({
    refused: 'stale-version',
    facts: { act: 'draw', by: '韩十四' },
  });
  expect(must(await province.officer.post(`${api}/rankings/D5`, { seen: two.seen }))).toMatchObject({
    proposed: 2,
    revision: 1,
  });

  const frozen = must(await province.supervisor.get(`${api}/rankings/D5`));
  expect(frozen.rows.map(({ outcome }: Row) => outcome)).toEqual([
    'proposed',
    'proposed',
    'reserve',
    'not-selected',
  ]);
  expect(
    frozen.rows
      .slice(2)
      .every(({ reason }: Row) => reason.code === 'tie-lost-draw' || reason.code === 'below-line'),
  ).toBe(true);
  expect(frozen.tieDraw).toMatchObject({ panel: 'D5-tie' });
}

/** In this world the draw is made up for: what matters is that its randomness is published and nobody's. */
async function theExpertsHadBeenDrawn() {
  await loadExperts(province.poolOfficer);
  await held(world, province, await announced(world, province, 'D5'));
}

async function theMeetingRaisesOneWithAReason() {
  const [, , reserve, last] = must(await province.officer.get(`${api}/rankings/D5`)).rows as Row[];
  world.clock.moveTo('2023-09-20T09:30+08:00');
  const meeting = { meeting: '厅党组会议', minutesNumber: '演党组纪〔2023〕18号', decidedOn: '2023-09-20' };
  const up = (reason: string, sentence = '带动面广') => [
    { number: last?.number, upward: true, reason, sentence },
  ];

  const wrong = await province.officer.put(`${api}/decision-request`, {
    ...meeting,
    departures: up('departure-spread'),
  });
  expect(wrong.body).toMatchObject({
    refused: 'reason-required',
    problems: [{ field: 'departures.0.reason' }],
  });
  const early = await province.officer.put(`${api}/decision-request`, {
    ...meeting,
    decidedOn: '2023-09-21',
    departures: [],
  });
  expect(early.body).toMatchObject({
    refused: 'bad-input',
    problems: [{ field: 'decidedOn', code: 'in-the-future' }],
  });
  must(
    await province.officer.put(`${api}/decision-request`, {
      ...meeting,
      departures: up('departure-quota-up'),
    }),
  );

  const { waiting, failing } = must(await leader.get(`${api}/decision-request`));
  expect(waiting.document.lists[0].rows.map(({ outcome }: Row) => outcome)).toEqual([
    'approved',
    'approved',
    'reserve',
    'approved',
  ]);
  expect([failing, reserve?.number === waiting.document.lists[0].rows[2].number]).toEqual([[], true]);
}

async function nobodySignsWhatHePrepared() {
  const officerToo = await world.actor(province.department, 'department-leader', '兼任');
  expect((await officerToo.post(`${api}/decisions`, { seen: '0'.repeat(64) })).body.refused).toBe(
    'stale-version',
  );
  expect((await province.officer.post(`${api}/decisions`, { seen: '0'.repeat(64) })).status).toBe(403);
}

async function theLeaderSigns() {
  const { waiting } = must(await leader.get(`${api}/decision-request`));
  expect(must(await leader.post(`${api}/decisions`, { seen: waiting.seen }))).toMatchObject({ approved: 3 });
  const again = await leader.post(`${api}/decisions`, { seen: waiting.seen });
  expect(again.status).toBe(404);
  const { decisions } = must(await province.supervisor.get(`${api}/decisions`));
  expect(decisions).toMatchObject([
    { minutesNumber: '演党组纪〔2023〕18号', signedBy: '杨十五', recordedBy: '蒋十二' },
  ]);
}

async function nothingIsPublicYet() {
  expect([...(await results()).values()].map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  expect((await world.visitor.get(`/programmes/${programme}/scores/D5`)).status).toBe(404);
  expect(must(await world.visitor.get(`${api}/notices`)).notices).toEqual([]);
}

async function whatIsSentBackIsWhatWasRead() {
  const contact = { office: '融合推进处', telephone: '0000-00001000', address: '示例路1号' };
  const corrections = [{ number: of(41), unit: '示例泉城数智促进中心（更正）' }];
  const prepare = async (body: object) =>
    must(await province.officer.put(`${api}/notice-request`, body)).hash;
  const sendsBack = (seen: string) =>
    leader.post(`${api}/notice-request/return`, { seen, sentence: '名称有误，请更正。' });

  const read = await prepare({ contact });
  const since = await prepare({ contact, corrections });
  expect((await sendsBack(read)).body).toMatchObject({
    refused: 'stale-version',
    facts: { act: 'prepare-notice', by: '蒋十二' },
  });
  // Whoever prepares it anew begins with what was written.
  expect(must(await province.officer.get(`${api}/notice-request`)).waiting.words.corrections).toEqual(
    corrections,
  );
  expect(must(await sendsBack(since))).toEqual({ sentBack: true });
}

async function theNoticeCountsItsDaysByTheOfficialCalendar() {
  world.clock.moveTo('2023-09-27T09:30+08:00');
  const contact = { office: '融合推进处', telephone: '0000-00001000', address: '示例路1号' };
  must(await province.officer.put(`${api}/notice-request`, { contact }));
  const { waiting } = must(await leader.get(`${api}/notice-request`));
  world.clock.moveTo('2023-09-27T10:00+08:00');
  const publication = {
    seen: waiting.seen,
    address: 'https://notice.example.org/2023/18',
    documentNumber: '演工信公示〔2023〕18号',
  };
  const future = await leader.post(`${api}/notices`, {
    ...publication,
    publishedAt: '2023-09-28T09:00:00+08:00',
  });
  expect(future.body).toMatchObject({
    refused: 'bad-input',
    problems: [{ field: 'publishedAt', code: 'in-the-future' }],
  });

  const published = must(
    await leader.post(`${api}/notices`, { ...publication, publishedAt: '2023-09-27T09:45:00+08:00' }),
  );
  expect(published).toMatchObject({
    number: 1,
    firstOn: '2023-09-27',
    lastOn: '2023-10-09',
    closesAt: '2023-10-09T16:00:00Z',
  });

  const bytes = (await world.visitor.get(`/programmes/${programme}/notices/1/notice.json`)).bytes;
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(published.hash);
  const page = (await world.visitor.get(`/programmes/${programme}/notices/1`)).text;
  expect(page).toContain('2023年9月27日至10月9日（5个工作日）');
  expect(page).toContain(published.hash);
  expect(
    (await world.visitor.get(`/programmes/${programme}/notices/1/notice.pdf`)).bytes
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  const { entries } = JSON.parse(bytes.toString());
  const [list, about] = await sheetsOf(`/programmes/${programme}/notices/1/notice.xlsx`);
  expect(list?.slice(1)).toEqual(
    entries.map(({ position, unit, project, city, number }: Entry) => [
      position,
      '工业互联网数字化转型促进中心试点',
      unit,
      project,
      city.name,
      number,
    ]),
  );
  expect(about).toContainEqual(['校验码', published.hash]);
  expect((await world.visitor.get('/')).text).toContain('/programmes/shandong-2023/notices/1');
  expect(must(await world.visitor.get(`${api}/scores/D5`)).rows).toHaveLength(4);
}

async function eachApplicantReadsWhatHasBecomeOfHisFile() {
  const told = [...(await results())]
    .toSorted(([a], [b]) => a - b)
    .map(([place, { body }]) => [
      place,
      body.state,
      body.departure,
      body.scored.of,
      body.notice?.number ?? null,
    ]);
  expect(told).toEqual([
    [1, 'in-notice', null, 4, 1],
    [2, 'in-notice', null, 4, 1],
    [3, 'reserve', null, 4, null],
    [4, 'in-notice', 'departure-quota-up', 4, 1],
  ]);
}

async function theHolderHasHisCertificate() {
  const holders = (await results())
    .values()
    .filter(({ body }) => body.certificate !== null)
    .toArray();
  expect(holders.map(({ body }) => body.certificate.number).toSorted()).toEqual([
    '示范2023-5-001',
    '示范2023-5-002',
    '示范2023-5-003',
  ]);
}

async function everyUnitHearsOfItWithTheNoticeAndNotBefore() {
  const { files } = must(await leader.get('/api/applications'));
  for (const { number, state } of files as { number: string; state: string }[]) {
    const told = state === 'reserve' ? 'in-reserve' : 'in-notice';
    expect(await lettersAbout(world, number, '2023-08-22T09:00+08:00')).toEqual({
      unit: [told],
      bureau: ['notice-published'],
    });
  }
  const { facts } = await world.deps.db
    .selectFrom('message')
    .select('facts')
    .where('template', '=', 'in-notice')
    .executeTakeFirstOrThrow();
  expect(facts).toMatchObject({ notice: '1', lastOn: '2023-10-09' });
}

async function nobodyIsRecognisedWhileItRuns() {
  world.clock.moveTo('2023-10-09T23:59:59+08:00');
  const plan = must(await leader.get(`${api}/recognition`));
  expect(plan.standings.map(({ standing }: { standing: string }) => standing)).toEqual([
    'held',
    'held',
    'held',
  ]);
  const refused = await leader.post(`${api}/recognitions`, recognition(plan.seen, '2023-10-09'));
  expect(refused.body).toMatchObject({ refused: 'notice-running', facts: { fromOn: '2023-10-10' } });
}

async function afterTheLastDayTheTitlesAreGiven() {
  world.clock.moveTo('2023-10-20T10:10+08:00');
  const plan = must(await leader.get(`${api}/recognition`));
  expect(
    (await leader.post(`${api}/recognitions`, recognition('0'.repeat(64), '2023-10-20'))).body,
  ).toMatchObject({
    refused: 'stale-version',
    facts: { act: 'publish', by: '杨十五' },
  });
  const asked = recognition(plan.seen, '2023-10-20');
  const issuing = leader.post(`${api}/recognitions`, asked);
  expect((await leader.post(`${api}/recognitions`, asked)).body).toEqual((await issuing).body);
  expect((await issuing).body).toEqual({ recognition: asked.key, certificates: 3 });
  expect(must(await leader.get(`/api/recognitions/${asked.key}/progress`))).toEqual({
    state: 'issued',
    printed: 3,
    of: 3,
  });

  const { titles } = must(await world.visitor.get(`${api}/recognised`));
  expect(titles.map(({ certificate, state, untilOn }: Title) => [certificate, state, untilOn])).toEqual([
    ['示范2023-5-001', 'valid', '2025-10-20'],
    ['示范2023-5-002', 'valid', '2025-10-20'],
    ['示范2023-5-003', 'valid', '2025-10-20'],
  ]);
  const [list] = await sheetsOf(`/programmes/${programme}/recognised/recognised.xlsx`);
  expect(list?.map(([certificate, , , , , , until, state]) => [certificate, until, state])).toEqual([
    ['证书编号', '有效期至', '状态'],
    ['示范2023-5-001', '2025年10月20日', '有效'],
    ['示范2023-5-002', '2025年10月20日', '有效'],
    ['示范2023-5-003', '2025年10月20日', '有效'],
  ]);
  const check = must(await world.visitor.get(`/api/certificates/${encodeURIComponent('示范2023-5-001')}`));
  expect(check.wording.zh).toContain('列为2023年山东省工业互联网数字化转型促进中心试点');
}

async function theReserveAndTheOthersStayWhereTheyAre() {
  const states = await world.deps.db
    .selectFrom('application')
    .select(['number', 'state', 'leading_key'])
    .orderBy('number')
    .execute();
  expect(states.map(({ state }) => state).toSorted()).toEqual([
    'recognised',
    'recognised',
    'recognised',
    'reserve',
  ]);
  expect(states.every(({ leading_key }) => leading_key !== null)).toBe(true);
  const early = await leader.post(
    `/api/applications/${states.find(({ state }) => state === 'reserve')?.number}/promotion?seen=${await versionOf(leader, states.find(({ state }) => state === 'reserve')?.number ?? '')}`,
    { minutesNumber: '演党组纪〔2023〕20号' },
  );
  expect(early.body.refused).toBe('out-of-turn'); // no place has become free
}

async function theTitlesEndOnTheirLastDay() {
  world.clock.moveTo('2025-10-20T23:59:59+08:00');
  await runDue(world.deps);
  expect(await statesOf()).not.toContain('expired');
  world.clock.moveTo('2025-10-21T00:00+08:00');
  expect(
    must(await world.visitor.get(`/api/certificates/${encodeURIComponent('示范2023-5-001')}`)).state,
  ).toBe('expired');
  await runDue(world.deps);
  expect(await statesOf()).toEqual(['expired', 'expired', 'expired', 'reserve']);
}

interface Row {
  number: string;
  place: number;
  outcome: string;
  mean: string;
  reason: { code: string };
}
interface Entry extends Record<'unit' | 'project' | 'number', string> {
  position: number;
  city: { name: string };
}
type Title = Record<'certificate' | 'state' | 'untilOn', string>;

const sheetsOf = async (path: string) =>
  (await readXlsxFile((await world.visitor.get(path)).bytes)).map(({ data }) => data);
const written = ({ number, place, outcome, mean }: Row) =>
  `${cases.get(number)} ${place} ${outcome} ${mean === '411/5' ? '82.2' : mean}`;
const recognition = (seen: string, onDay: string) => ({
  key: crypto.randomUUID(),
  documentNumber: '演工信认定〔2023〕20号',
  onDay,
  seen,
});
const statesOf = async () =>
  (await world.deps.db.selectFrom('application').select('state').execute())
    .map(({ state }) => state)
    .toSorted();
