import { createHash, randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkCharacterOf } from '#domain/identifiers/credit-code.ts';
import { exampleFile } from '#server/demo/example-file.ts';
import { enableProgramme } from '#server/programme/enable-programme.ts';
import { parseFile } from '#server/programme/parsed-file.ts';
import { readDefinition } from '#server/programme/read-definition.ts';
import { type Invited, identity, invited } from '#test/support/draw-of-experts.ts';
import { must, versionOf } from '#test/support/filled.ts';
import { recognitionOf } from '#test/support/in-notice.ts';
import { harbour, harbourFolder, patch } from '#test/support/patch-programme.ts';
import { type Actor, asking, createWorld, type World } from '#test/support/world.ts';

test('a harbour programme without recommending units runs to its certificate, with another beside it', async () => {
  await aPortRegistersAndSubmitsToBoth();
  await nobodyStandsBetweenItAndTheBureau();
  await theBureauQueriesAndAcceptsInForm();
  await sevenExpertsAreDrawnBeforeTwoWitnesses();
  await theyScoreByTheRubricOfTheBerth();
  await theBestAndTheWorstScoreAreLeftOut();
  await theListIsDecided();
  await theNoticeRunsSevenCalendarDays();
  await whatStandsInNoNoticeIsStillUnderReview();
  await thePortIsRecognisedForThreeYears();
  await aStrangerFindsTheCertificateValid();
});

let world: World;
let bureau: Record<'officer' | 'leader' | 'poolOfficer' | 'secondPoolOfficer', Actor>;
let witnesses: Actor[];
let port: Omit<Actor, 'person'>;
const experts = new Map<string, Invited[]>();

const code = 'harbour-2031' as const;
/** The same call by other names, so that only the programme tells two files of one direction apart. */
const beside = 'harbour-2032' as const;
const numbers = new Map<string, string>();
const both = [code, beside] as const;
const reviewOpens = { [code]: '2031-04-07T09:00+08:00', [beside]: '2031-04-19T09:00+08:00' } as const;
const numberIn = (programme: string) => numbers.get(programme) ?? '';
const api = (programme: string = code) => `/api/programmes/${programme}`;
const name = '示例湾港务有限公司';

beforeAll(async () => {
  const calendar = { years: new Set([2031]), off: new Map(), worked: new Set<string>() }; // invented: nobody knows it yet
  world = await createWorld({ programme: harbourFolder, at: '2031-02-10T08:30+08:00', calendar });
  await aSecondProgrammeRunsBesideIt();
  const department = await world.organisation('department', '示例省港航局', { region: '440000' });
  const pool = await world.organisation('pool-office', '省港航局专家库', { region: '440000' });
  const supervision = await world.organisation('supervision', '派驻监督组', { region: '440000' });
  bureau = {
    officer: await world.actor(department, 'programme-officer', '经办'),
    leader: await world.actor(department, 'department-leader', '局长'),
    poolOfficer: await world.actor(pool, 'pool-officer', '专家库甲'),
    secondPoolOfficer: await world.actor(pool, 'pool-officer', '专家库乙'),
  };
  witnesses = [
    await world.actor(supervision, 'supervisor', '监督甲'),
    await world.actor(supervision, 'supervisor', '监督乙'),
  ];
});
afterAll(() => world.end());

async function aSecondProgrammeRunsBesideIt() {
  let texts = patch(harbour(), 'programme.yaml', 'about/code', beside);
  texts = patch(texts, 'programme.yaml', 'about/numberPrefix', 'H32');
  // Its experts, who sit in both, score when the first review has closed.
  texts = patch(texts, 'timetable.yaml', 'timetable/reviewOpensAt/value', reviewOpens[beside]);
  texts = patch(texts, 'timetable.yaml', 'timetable/reviewClosesAt/value', '2031-04-20T17:00+08:00');
  const { programme, findings } = readDefinition(
    new Map([...texts].map(([file, text]) => [file, parseFile(text)])),
  );
  if (!programme) throw new Error(JSON.stringify(findings));
  await enableProgramme(world.deps, 'clock', programme, world.department);
}

async function aPortRegistersAndSubmitsToBoth() {
  const body = '91440101FAKE00001';
  const response = await world.app.inject({
    method: 'POST',
    url: '/api/units',
    payload: {
      name,
      creditCode: body + checkCharacterOf(body),
      region: '440103',
      administrator: { name: '港务', signInName: 'port', password: '潮水每天来两次，船也是这样' },
    },
  });
  must({ status: response.statusCode, body: response.json() });
  port = asking(world.app, response.cookies.find((cookie) => cookie.name === 'shifan_session')?.value);

  for (const programme of both) {
    const { number } = must(await port.post('/api/applications', { programme, direction: 'berth' }));
    numbers.set(programme, number);
    await itFillsIn(number);
    must(await act(port, number, 'submission', { key: crypto.randomUUID() }));
  }
  expect([...numbers.values()]).toEqual(['H31/berth/001', 'H32/berth/001']);
}

async function itFillsIn(number: string) {
  const sections = {
    unit: { 'unit.establishedOn': '2020-01-01', 'unit.waters': 'inland' },
    penalties: { 'penalties.any': 'no' },
    quay: { 'quay.length': '400', 'quay.powered': '400', 'quay.power': '1200' },
    commitment: { 'commitment.truth': 'yes', 'commitment.publish': ['name'] },
  };
  for (const [section, answers] of Object.entries(sections)) {
    const seen = Object.fromEntries(Object.keys(answers).map((field) => [field, null]));
    const path = `/api/applications/${encodeURIComponent(number)}/sections/${section}`;
    expect(must(await port.put(path, { answers, seen })).problems).toEqual([]);
  }
  for (const slot of ['licence', 'acceptance']) {
    const path = `/api/applications/${encodeURIComponent(number)}/attachments/${slot}`;
    must(await port.upload(path, `${slot}.pdf`, await buffer(await exampleFile(`${slot}.pdf`, name))));
  }
}

async function nobodyStandsBetweenItAndTheBureau() {
  const page = must(await port.get(file(numberIn(code))));
  expect(page).toMatchObject({ state: 'reported', turn: 'officer', gaps: [] });
  expect(page.verdicts.map(({ condition, verdict }: Record<string, string>) => [condition, verdict])).toEqual(
    [
      ['registered-here', 'met'],
      ['registered-two-years', 'met'],
      ['no-penalty', 'needs-a-human'],
      ['one-application', 'met'],
      ['shore-power', 'met'],
    ],
  );
  const { files } = must(await bureau.officer.get('/api/applications?turn=officer'));
  expect(files).toHaveLength(2);
  for (const row of files) expect(row).toMatchObject({ unit: name, recommendingUnit: null });
  const paper = await port.get(`${file(numberIn(code))}/application.pdf`);
  expect([paper.status, paper.text.slice(0, 5)]).toEqual([200, '%PDF-']);
  const own = must(await port.get('/api/applications')).files;
  for (const row of own) expect(row).toMatchObject({ recommendingUnit: null });
}

async function theBureauQueriesAndAcceptsInForm() {
  world.clock.moveTo('2031-03-12T10:00+08:00');
  const { sheets } = must(await bureau.officer.get('/api/formality'));
  expect(sheets).toEqual([]); // no recommending unit has sent any
  for (const programme of both) {
    const number = numberIn(programme);
    const query = {
      judgement: 'penalty-query',
      subject: 'maritime-penalties',
      answer: 'clear',
      sentence: '已查询。',
    };
    must(await act(bureau.officer, number, 'judgements', query));
    expect(must(await act(bureau.officer, number, 'acceptance')).state).toBe('accepted');
  }
}

async function sevenExpertsAreDrawnBeforeTwoWitnesses() {
  world.clock.moveTo('2031-04-02T10:00+08:00');
  const rows = Array.from({ length: 24 }, (_, place) =>
    [`港航专家${place + 1}`, identity(`harbour-${place}`), `示例港航研究所${place + 1}`, 'berth'].join(','),
  );
  const list = ['专家,身份摘要,任职单位,方向', ...rows].join('\n'); // by the columns of its own list
  must(await bureau.poolOfficer.upload('/api/experts/import', '专家.csv', Buffer.from(list)));
  for (const programme of both) await itsPanelIsDrawn(programme);
}

async function itsPanelIsDrawn(programme: string) {
  const { draw } = must(await bureau.officer.post('/api/draws', { programme, direction: 'berth' }));
  const path = `/api/draws/${programme}/${draw}`;
  must(await bureau.poolOfficer.post(`${path}/approval`, { answer: 'approve' }));
  must(await bureau.poolOfficer.post(`${path}/freeze`));
  const secrets = witnesses.map((witness) => ({ witness, secret: randomBytes(16).toString('hex') }));
  const source = { name: '福彩3D第2031080期', dueAt: world.clock.now().add({ hours: 9 }).toString() };
  const announce = () => bureau.poolOfficer.post(`${path}/commitment`, { sources: [source] });
  for (const { witness, secret } of secrets) {
    expect((await announce()).body.refused).toBe('sources-incomplete');
    const digest = createHash('sha256').update(secret).digest('hex');
    must(await witness.post(`${path}/witness`, { digest }));
  }
  must(await announce());

  world.clock.moveTo(world.clock.now().add({ hours: 12 }));
  must(await bureau.poolOfficer.put(`${path}/sources/1/figures`, { value: '4 0 9' }));
  must(await bureau.secondPoolOfficer.put(`${path}/sources/1/check`, { value: '4 0 9' }));
  for (const { witness, secret } of secrets) must(await witness.post(`${path}/reveal`, { secret }));
  must(await bureau.poolOfficer.post(`${path}/result`));

  const seats = await invited(world, { draw, path, panel: '', secret: '' });
  expect(seats).toHaveLength(7);
  for (const { actor } of seats)
    must(await actor.put(`/api/review/invitations/${programme}/${draw}`, { answer: 'accept' }));
  must(await bureau.officer.post(`${panel(programme)}/assignment`));
  const declarations = [{ number: numberIn(programme), conflict: null }];
  experts.set(programme, seats);
  for (const { actor } of seats) must(await actor.put('/api/review/conflicts', { declarations }));
}

async function theyScoreByTheRubricOfTheBerth() {
  for (const programme of both) {
    world.clock.moveTo(reviewOpens[programme]);
    for (const [seat, { actor }] of (experts.get(programme) ?? []).entries()) {
      const path = `/api/review/files/${encodeURIComponent(numberIn(programme))}`;
      const { items } = must(await actor.get(path));
      expect(items.map(({ code: item, by, points }: Item) => [item, by, points])).toEqual([
        ['results', 'judged', null],
        ['share', 'computed', 20],
        ['use', 'judged', null],
      ]);
      const sheet = { points: { results: given[seat], use: 16 }, comments: { whole: '有实测记录。' } };
      must(await actor.put(`${path}/sheet?seen=0`, sheet));
      expect(must(await actor.post('/api/review/sheets')).sealed).toBe(1);
    }
  }
}

async function theBestAndTheWorstScoreAreLeftOut() {
  world.clock.moveTo('2031-04-21T09:00+08:00');
  for (const programme of both) {
    must((await witnesses[0]?.post(`${panel(programme)}/witness`)) ?? missing());
    expect(must(await bureau.officer.post(`${panel(programme)}/opening`))).toEqual({ files: 1, sheets: 7 });
    const { files } = must(await bureau.officer.get(`${panel(programme)}/scores`));
    expect(files[0].mean).toBe('84'); // of 46 to 50 and the 36 that all have
  }
}

async function theListIsDecided() {
  world.clock.moveTo('2031-05-12T15:00+08:00');
  const meeting = { meeting: '局长办公会', minutesNumber: '港航纪〔2031〕6号', decidedOn: '2031-05-12' };
  for (const programme of both) {
    const ranking = must(await bureau.officer.get(`${api(programme)}/rankings/berth`));
    must(await bureau.officer.post(`${api(programme)}/rankings/berth`, { seen: ranking.seen }));
    const request = { ...meeting, departures: [] };
    const { hash } = must(await bureau.officer.put(`${api(programme)}/decision-request`, request));
    expect(must(await bureau.leader.post(`${api(programme)}/decisions`, { seen: hash })).approved).toBe(1);
  }
}

async function theNoticeRunsSevenCalendarDays() {
  world.clock.moveTo('2031-05-14T10:00+08:00');
  const contact = { office: '港口处', telephone: '0000-00002000', address: '示例港1号' };
  const { hash } = must(await bureau.officer.put(`${api()}/notice-request`, { contact }));
  const publication = {
    seen: hash,
    address: 'https://harbour.example.org/6',
    documentNumber: '港航公示〔2031〕6号',
    publishedAt: '2031-05-14T09:00:00+08:00',
  };
  const notice = must(await bureau.leader.post(`${api()}/notices`, publication));
  expect(notice).toMatchObject({
    number: 1,
    firstOn: '2031-05-15',
    lastOn: '2031-05-21',
    closesAt: '2031-05-21T10:00:00Z',
  });
  const { text } = await world.visitor.get(`/programmes/${code}/notices/1`);
  expect(text).toContain(name);
  expect(text).toContain('7日');
}

async function whatStandsInNoNoticeIsStillUnderReview() {
  const states = new Map<string, string>();
  for (const programme of both) states.set(programme, must(await port.get(file(numberIn(programme)))).state);
  expect([...states.values()]).toEqual(['in-notice', 'accepted']);
  const { files, counts } = must(await port.get('/api/applications'));
  expect(files.map((row: { number: string; state: string }) => [row.number, row.state]).toSorted()).toEqual([
    [numberIn(code), 'in-notice'],
    [numberIn(beside), 'accepted'],
  ]);
  expect(counts).toEqual({ office: 2 });
  expect((await world.visitor.get(`/programmes/${beside}/scores/berth`)).status).toBe(404);
  expect(must(await world.visitor.get(`${api(beside)}/notices`)).notices).toEqual([]);
}

async function thePortIsRecognisedForThreeYears() {
  world.clock.moveTo('2031-05-21T17:59+08:00');
  const early = must(await bureau.leader.get(`${api()}/recognition`));
  const refused = await bureau.leader.post(`${api()}/recognitions`, recognitionOf(early.seen, '2031-05-21'));
  expect(refused.body.refused).toBe('notice-running');

  world.clock.moveTo('2031-05-30T10:00+08:00');
  const { seen } = must(await bureau.leader.get(`${api()}/recognition`));
  const signed = recognitionOf(seen, '2031-05-30', '港航认定〔2031〕3号');
  expect(must(await bureau.leader.post(`${api()}/recognitions`, signed)).certificates).toBe(1);
  expect(must(await port.get(file(numberIn(code)))).state).toBe('recognised');
  expect(must(await world.visitor.get(`${api(beside)}/recognised`)).titles).toEqual([]);
}

async function aStrangerFindsTheCertificateValid() {
  const { titles } = must(await world.visitor.get(`${api()}/recognised`));
  expect(titles).toMatchObject([{ certificate: '绿港2031-01', direction: 'berth', state: 'valid' }]);
  const path = encodeURIComponent('绿港2031-01');
  expect(must(await world.visitor.get(`/api/certificates/${path}`))).toMatchObject({
    state: 'valid',
    holder: name,
    programme: code,
    department: { zh: '示例省港航局' },
    fromOn: '2031-05-30',
    untilOn: '2034-05-29',
  });
  expect((await world.visitor.get(`/certificates/${path}`)).text).toContain(name);
}

type Item = Record<'code' | 'by', string> & { points: number | null };

/** Of the results, each seat something else: what lies between counts. */
const given = [20, 46, 47, 48, 49, 50, 60];
const file = (number: string) => `/api/applications/${encodeURIComponent(number)}`;
const panel = (programme: string) => `/api/panels/${programme}/berth-1`;
const act = async (actor: Omit<Actor, 'person'>, number: string, what: string, body?: object) =>
  actor.post(`${file(number)}/${what}?seen=${await versionOf(actor, encodeURIComponent(number))}`, body);

function missing(): never {
  throw new Error('There is no such witness');
}
