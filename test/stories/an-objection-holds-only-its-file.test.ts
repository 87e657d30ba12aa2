import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reported } from '#test/support/at-the-province.ts';
import { enableCorrected } from '#test/support/corrected-programme.ts';
import { must, versionOf } from '#test/support/filled.ts';
import { inNotice, published, recognitionOf } from '#test/support/in-notice.ts';
import { lettersAbout } from '#test/support/letters.ts';
import { alsoAs } from '#test/support/offices.ts';
import { type Province, provinceOf } from '#test/support/province.ts';
import { acceptedFiles, openedScores, programme } from '#test/support/scored.ts';
import { type Actor, createWorld, type World } from '#test/support/world.ts';

test('anybody objects without signing in; what is examined holds its file and no other', async () => {
  await aStrangerObjectsAndGetsANumberAndACode();
  await whoRankedDoesNotHandleIt();
  await onlyTheHandlerReadsWhoObjects();
  await anAdmissibleOneIsToldToTheApplicantWithoutTheName();
  await anUnsignedAndALateOneAreKeptAndAnswered();
  await theOthersAreRecognisedOnTheirDay();
  await theLeaderSustainsItAndTheFileLeavesTheList();
  await theObjectorReadsTheAnswerWithTheCode();
  await theFirstInReserveMovesUpAndGetsANoticeOfItsOwn();
  await anObjectionToAWholeNoticeOutlivesItsReplacement();
  await onceItIsAnsweredTheFileIsRecognised();
  await whatWasDecidedIsBoundAndTellsNobodyYet();
}, 120_000);

let world: World;
let province: Province;
let leader: Actor;
let handler: Actor;
let files: Map<number, Reported>;
let acknowledged: { number: string; code: string };
const api = `/api/programmes/${programme}`;
const form = `/programmes/${programme}/notices/1/objection`;
const photo = Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n');

beforeAll(async () => {
  world = await createWorld({ overlay: 'demo/overlay.yaml', at: '2023-05-15T09:00+08:00' });
  province = await provinceOf(world);
  leader = await world.actor(province.department, 'department-leader', '杨十五');
  handler = await world.actor(province.department, 'objection-handler', '朱十六');
  files = await acceptedFiles(world, province, [41, 42, 46]);
  world.clock.moveTo('2023-08-22T09:00+08:00');
  await openedScores(world, province, 'D5', { [of(41)]: '411/5', [of(42)]: '85', [of(46)]: '79' });
  await inNotice(world, province, leader, 'D5');
}, 120_000);
afterAll(() => world.end());

async function aStrangerObjectsAndGetsANumberAndACode() {
  world.clock.moveTo('2023-10-07T10:20+08:00');
  const page = must(await world.visitor.get(form));
  expect(page).toContain('<form id="objection" method="post"');
  expect(page).not.toMatch(/<script/);

  // The language switch stands outside the form and takes along what was typed in it.
  expect(page).toContain('form="objection" formaction="?lang=en" formnovalidate');
  const switched = await world.visitor.upload(`${form}?lang=en`, '', Buffer.alloc(0), {
    about: of(41),
    name: '倪七零',
    statement: '写到一半',
    'language-switch': 'en',
  });
  expect(switched.status).toBe(200);
  expect(switched.text).toMatch(
    new RegExp(
      `<html lang="en">.*value="${of(41)}"[^>]* selected.*value="倪七零".*>写到一半</textarea>`,
      's',
    ),
  );

  const empty = await world.visitor.upload(form, '', Buffer.alloc(0), {
    about: of(41),
    name: '倪七零',
    statement: ' ',
  });
  expect([empty.status, empty.text.includes('倪七零')]).toEqual([422, true]);
  const sent = await world.visitor.upload(form, '现场照片.pdf', photo, {
    about: of(41),
    name: '倪七零',
    contact: '0000-00009970',
    statement: '场地面积与公开资料不一致。',
  });
  acknowledged = numberAndCode(sent.text);
  expect(acknowledged.number).toBe('23-Y-001');
  expect(sent.text).toContain('2023年10月9日'); // two working days
}

async function whoRankedDoesNotHandleIt() {
  const rankerAsHandler = await alsoAs(world, province.officer, 'objection-handler');
  const refused = await rankerAsHandler.post(`/api/objections/23-Y-001/admissibility?seen=1`, {
    admissible: true,
    sentence: '属于公示事项',
  });
  expect([refused.status, refused.body.refused]).toEqual([409, 'decided-before']);
}

async function onlyTheHandlerReadsWhoObjects() {
  expect(must(await handler.get('/api/objections/23-Y-001'))).toMatchObject({
    objector: { name: '倪七零', contact: '0000-00009970' },
    evidence: [{ name: '现场照片.pdf' }],
    remarks: [],
    decideOn: '2023-10-26',
  });
  const read = await world.deps.db.selectFrom('personal_read').select(['person_id', 'what']).execute();
  expect(read).toEqual([{ person_id: handler.person.id, what: 'objector' }]);
  for (const other of [leader, province.supervisor]) {
    const seen = await other.get('/api/objections/23-Y-001');
    expect([seen.body.objector, seen.text.includes('倪七零')]).toEqual([null, false]);
  }
  expect((await handler.get('/api/objections/23-Y-001/evidence/0')).bytes.equals(photo)).toBe(true);
}

async function anAdmissibleOneIsToldToTheApplicantWithoutTheName() {
  const { applicant } = files.get(41)!;
  const path = `/api/applications/${of(41)}/objections`;
  expect(must(await applicant.get(path)).objections).toEqual([]);
  expect(await told(41, '2023-10-07T00:00+08:00')).toEqual({ unit: [], bureau: [] });
  must(
    await handler.post('/api/objections/23-Y-001/admissibility?seen=1', {
      admissible: true,
      sentence: '实名，附有证据，属于公示事项。',
    }),
  );
  const seen = await applicant.get(path);
  expect(seen.body.objections).toMatchObject([
    { objection: '23-Y-001', state: 'admissible', statement: '场地面积与公开资料不一致。' },
  ]);
  expect(seen.text).not.toContain('倪七零');
  expect(await told(41, '2023-10-07T00:00+08:00')).toEqual({ unit: ['objection-admitted'], bureau: [] });
  expect(must(await applicant.get(`/api/applications/${of(41)}`)).beside).toEqual([
    { word: 'objection', facts: {} },
  ]);
  expect((await files.get(42)!.applicant.get(path)).status).toBe(404);
  const listed: { number: string; beside: object[] }[] = must(
    await province.officer.get('/api/applications'),
  ).files;
  const held = listed.filter(({ beside }) => beside.length > 0);
  expect(held).toMatchObject([{ number: of(41), beside: [{ word: 'objection', facts: { count: '1' } }] }]);
}

async function anUnsignedAndALateOneAreKeptAndAnswered() {
  const unsigned = await world.visitor.upload(form, '', Buffer.alloc(0), {
    about: of(42),
    statement: '曾列入经营异常名录。',
  });
  expect(unsigned.text).toContain('没有署名或没有附证明材料');
  const late = await lateObjection();
  expect(late.text).toContain('收到时公示期已经结束');

  const bare = await handler.post('/api/objections/23-Y-002/admissibility?seen=1', {
    admissible: false,
    sentence: '没有署名。',
  });
  expect(bare.body).toMatchObject({ refused: 'reason-required', problems: [{ field: 'reason' }] });
  must(
    await handler.post('/api/objections/23-Y-002/admissibility?seen=1', {
      admissible: false,
      reason: 'inadmissible-anonymous',
      sentence: '没有署名，无法核实。',
    }),
  );
  expect(
    must(await files.get(42)!.applicant.get(`/api/applications/${of(42)}/objections`)).objections,
  ).toEqual([]);
  expect((await told(42, '2023-10-07T00:00+08:00')).unit).toEqual([]);
}

async function lateObjection() {
  world.clock.moveTo('2023-10-10T00:00+08:00');
  const page = must(await world.visitor.get(form));
  expect(page).toContain('仍然提交（公示已结束）');
  return world.visitor.upload(form, '情况反映.pdf', photo, {
    about: of(42),
    name: '汤七一',
    statement: '认为不属于重点方面。',
  });
}

/** The late one has not been looked at, and holds nobody. */
async function theOthersAreRecognisedOnTheirDay() {
  world.clock.moveTo('2023-10-12T09:00+08:00');
  const plan = must(await leader.get(`${api}/recognition`));
  expect(plan.standings.find(({ number }: { number: string }) => number === of(41))).toMatchObject({
    standing: 'held',
    why: { refused: 'objection-open', facts: { objection: '23-Y-001' } },
  });
  must(await leader.post(`${api}/recognitions`, recognitionOf(plan.seen, '2023-10-12')));
  expect([await stateOf(41), await stateOf(42)]).toEqual(['in-notice', 'recognised']);
  const held = await leader.post(
    `${api}/recognitions`,
    recognitionOf(must(await leader.get(`${api}/recognition`)).seen, '2023-10-12', '演工信认定〔2023〕21号'),
  );
  expect(held.body).toMatchObject({ refused: 'objection-open', facts: { objection: '23-Y-001' } });
}

async function theLeaderSustainsItAndTheFileLeavesTheList() {
  const path = '/api/objections/23-Y-001';
  must(
    await handler.post(`${path}/outcome-proposal?seen=2`, {
      outcome: 'sustained',
      sentence: '经现场核实，异议成立。',
    }),
  );
  expect((await leader.post(`${path}/outcome?seen=2`, { agreed: true })).body).toMatchObject({
    refused: 'stale-version',
    facts: { act: 'propose-outcome', by: '朱十六', at: world.clock.now().toString() },
  });
  must(await leader.post(`${path}/outcome?seen=3`, { agreed: false, sentence: '请补充现场记录。' }));
  must(
    await handler.post(`${path}/outcome-proposal?seen=4`, {
      outcome: 'sustained',
      sentence: '经现场核实并听取单位意见，异议成立。',
    }),
  );
  expect(must(await leader.post(`${path}/outcome?seen=5`, { agreed: true }))).toMatchObject({
    state: 'decided',
    dropped: true,
  });
  expect(await stateOf(41)).toBe('dropped');
  expect(await told(41, '2023-10-12T09:00+08:00')).toEqual({
    unit: ['objection-decided', 'dropped'],
    bureau: ['recommended-dropped'],
  });
}

async function theObjectorReadsTheAnswerWithTheCode() {
  const answered = await asked(acknowledged.number, acknowledged.code.toLowerCase().replaceAll('-', ' '));
  expect(answered).toContain('已作出结论');
  expect(answered).toContain('经现场核实并听取单位意见，异议成立。');
  const [wrong, never] = [
    await asked('23-Y-001', 'AAAA-AAAA-AAAA'),
    await asked('23-Y-999', acknowledged.code),
  ];
  expect(wrong).toContain('没有找到');
  expect(wrong.replaceAll('23-Y-001', '')).toBe(never.replaceAll('23-Y-999', ''));
}

async function theFirstInReserveMovesUpAndGetsANoticeOfItsOwn() {
  must(
    await leader.post(`/api/applications/${of(46)}/promotion?seen=${await versionOf(leader, of(46))}`, {
      minutesNumber: '演党组纪〔2023〕20号',
    }),
  );
  world.clock.moveTo('2023-10-13T10:00+08:00');
  expect(await published(province.officer, leader, '2023-10-13T09:00:00+08:00')).toMatchObject({
    number: 2,
    lastOn: '2023-10-19',
  });
  const second = must(await world.visitor.get(`/programmes/${programme}/notices/2`));
  expect([second.includes(of(46)), second.includes(of(42))]).toEqual([true, false]);
  expect(await told(46, '2023-10-12T09:00+08:00')).toEqual({
    unit: ['in-notice'],
    bureau: ['notice-published'],
  });
}

/** A correction of names gives the same files a notice of their own, and ends no objection; whichever reach it has. */
async function anObjectionToAWholeNoticeOutlivesItsReplacement() {
  const whole = form.replace('notices/1', 'notices/2');
  const sent = await world.visitor.upload(whole, '情况反映.pdf', photo, {
    about: '',
    name: '汤七一',
    statement: '公示的范围与指南不一致。',
  });
  expect(numberAndCode(sent.text).number).toBe('23-Y-004');
  must(
    await handler.post('/api/objections/23-Y-004/admissibility?seen=1', {
      admissible: true,
      sentence: '实名，附有证据，属于公示事项。',
    }),
  );
  const replaces = { number: 2, reason: '单位名称有误。' };
  expect(await published(province.officer, leader, '2023-10-13T10:00:00+08:00', { replaces })).toMatchObject({
    number: 3,
    lastOn: '2023-10-19',
  });

  world.clock.moveTo('2023-10-20T10:00+08:00');
  for (const reach of ['list', 'file']) {
    await enableCorrected(world, (definition) => ({
      ...definition,
      settings: definition.settings.map((each) =>
        each.code === 'objectionEffect' ? { ...each, value: reach } : each,
      ),
    }));
    expect(must(await leader.get(`${api}/recognition`)).standings, reach).toMatchObject([
      {
        number: of(46),
        standing: 'held',
        why: { refused: 'objection-open', facts: { objection: '23-Y-004' } },
      },
    ]);
  }
}

async function onceItIsAnsweredTheFileIsRecognised() {
  const path = '/api/objections/23-Y-004';
  const sentence = '经核对，公示范围与指南一致。';
  must(await handler.post(`${path}/outcome-proposal?seen=2`, { outcome: 'rejected', sentence }));
  must(await leader.post(`${path}/outcome?seen=3`, { agreed: true }));
  const plan = must(await leader.get(`${api}/recognition`));
  must(
    await leader.post(
      `${api}/recognitions`,
      recognitionOf(plan.seen, '2023-10-20', '演工信认定〔2023〕22号'),
    ),
  );
  const { titles } = must(await world.visitor.get(`${api}/recognised`));
  expect(titles.map(({ certificate }: { certificate: string }) => certificate)).toEqual([
    '示范2023-5-001',
    '示范2023-5-002',
  ]);
}

async function whatWasDecidedIsBoundAndTellsNobodyYet() {
  const { db } = world.deps;
  const bound = await db
    .selectFrom('commitment')
    .select(['kind', ({ fn }) => fn.countAll<string>().as('count')])
    .where('kind', 'in', ['objection', 'objection-decision', 'file-decision'])
    .groupBy('kind')
    .orderBy('kind')
    .execute();
  expect(bound.map(({ kind, count }) => [kind, Number(count)])).toEqual([
    ['file-decision', 2], // dropped, moved up
    ['objection', 4],
    ['objection-decision', 5], // two admitted and decided, one turned away
  ]);
  const entries = await db.selectFrom('log_entry').select('leaf').execute();
  const log = entries.map(({ leaf }) => leaf).join('\n');
  for (const word of ['23-Y-001', 'inadmissible-anonymous', 'sustained', '倪七零', of(41)])
    expect(log.includes(word), word).toBe(false);
}

const of = (number: number) => files.get(number)?.number ?? '';

const told = (number: number, since: string) => lettersAbout(world, of(number), since);

const stateOf = async (number: number) =>
  (
    await world.deps.db
      .selectFrom('application')
      .select('state')
      .where('number', '=', of(number))
      .executeTakeFirstOrThrow()
  ).state;

const asked = async (number: string, code: string) =>
  must(await world.visitor.upload('/objection-status', '', Buffer.alloc(0), { number, code })) as string;

function numberAndCode(page: string): { number: string; code: string } {
  const [number = '', code = ''] = [...page.matchAll(/<dd><code>([^<]+)<\/code>/g)].map(
    ([, each]) => each ?? '',
  );
  return { number, code };
}
