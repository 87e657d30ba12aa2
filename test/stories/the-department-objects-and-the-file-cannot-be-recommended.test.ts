import { afterAll, beforeAll, expect, test } from 'vitest';
import { runDue } from '#server/due/run-due.ts';
import { checkOf } from '#test/support/checking.ts';
import {
  bringPapers,
  type Filled,
  must,
  submitFilled,
  typeAnswers,
  versionOf,
} from '#test/support/filled.ts';
import { applicantOf, type City, cityOf } from '#test/support/offices.ts';
import { askOpinion, passed, replyTo, sign, submitted } from '#test/support/recommended.ts';
import { type Actor, type Answer, createWorld, type World } from '#test/support/world.ts';

test('silence is no consent, and an objection bars the file until the department says otherwise', async () => {
  await theDepartmentIsAskedAndReminded();
  await itObjects();
  await theFileCannotBeRecommended();

  await theClerkAsksAnewAndItCannotConfirm();
  await theFileStillCannotBeRecommended();
  await theClerkProposesNotToRecommendAndTheLeaderWaits();

  await aPaperReplyIsRecordedWithItsScan();
  await theFileIsRecommended();
});

test('an answer survives a return unless what it speaks of has changed', async () => {
  await theRosterIsMended();
  await theAnswerStands();
  await anAccidentIsDeclared();
  await theAnswerNoLongerStands();
  await theLeaderDoesNotRecommendAndSaysWhy();
});

let world: World;
let city: City;
let applicant: Actor;
let file: Filled;
let letter: string;

const refusedAs = (answer: Answer, refused: string) => expect(answer.body).toMatchObject({ refused });
const statement = '2022年11月2日发生起重伤害事故，死亡3人，经认定为较大事故。';
const path = async (actor: Actor, what: string) =>
  `/api/applications/${file.number}/${what}?seen=${await versionOf(actor, file.number)}`;

beforeAll(async () => {
  world = await createWorld({ at: '2023-05-20T09:00+08:00' });
  city = await cityOf(world, 41);
  applicant = await applicantOf(world, 41);
  file = await submitted(world, applicant, 41);
});
afterAll(() => world.end());

async function theDepartmentIsAskedAndReminded() {
  await passed(world, city, file, { opinion: false });
  letter = await askOpinion(city, [file.number], '2023-05-26');
  for (const [at, reminders] of [
    ['2023-05-23T08:59', 0],
    ['2023-05-24T09:00', 1],
    ['2023-05-26T09:00', 2],
  ] as const) {
    world.clock.moveTo(`${at}+08:00`);
    await runDue(world.deps);
    expect(await remindersOf(city.opinionOfficer)).toHaveLength(reminders);
  }
  expect(await remindersOf(city.opinionOfficer)).toContainEqual({ number: file.number, days: '5' });
  refusedAs(await sign(city, file.number), 'opinion-missing');
}

async function itObjects() {
  const reply = { documentNumber: '应急复〔2023〕27号', result: 'objection' } as const;
  refusedAs(await replyTo(city.opinionOfficer, letter, [file.number], reply, '2023-05-26'), 'bad-input'); // an objection says why
  must(await replyTo(city.opinionOfficer, letter, [file.number], { ...reply, statement }, '2023-05-26'));
}

async function theFileCannotBeRecommended() {
  const answer = await sign(city, file.number);
  refusedAs(answer, 'opinion-objects');
  expect(answer.body.facts).toMatchObject({ document: '应急复〔2023〕27号', statement });
}

async function theClerkAsksAnewAndItCannotConfirm() {
  letter = await askOpinion(city, [file.number], '2023-05-31');
  refusedAs(await sign(city, file.number), 'opinion-objects'); // asking again lifts nothing
  const reply = {
    documentNumber: '应急复〔2023〕28号',
    result: 'cannot-confirm',
    statement: '责任单位尚在核实。',
  } as const;
  refusedAs(
    await replyTo(
      city.opinionOfficer,
      letter,
      [file.number],
      { ...reply, documentNumber: '应急复〔2023〕27号' },
      '2023-05-26',
    ),
    'bad-input',
  ); // that number is taken
  must(await replyTo(city.opinionOfficer, letter, [file.number], reply, '2023-05-26'));
}

async function theFileStillCannotBeRecommended() {
  refusedAs(await sign(city, file.number), 'opinion-missing');
  expect(
    (await checkOf(city.clerk, file.number)).opinions.map(({ result }: { result: string }) => result),
  ).toEqual(['cannot-confirm', 'objection']);
}

async function theClerkProposesNotToRecommendAndTheLeaderWaits() {
  const ground = { reason: 'not-recommended-emergency', sentence: '应急管理部门尚不能确认。' };
  refusedAs(
    await city.clerk.post(await path(city.clerk, 'proposal'), { ...ground, reason: 'reject-late' }),
    'reason-required',
  );
  must(await city.clerk.post(await path(city.clerk, 'proposal'), ground));
  refusedAs(await city.clerk.post(await path(city.clerk, 'proposal'), ground), 'out-of-turn');
  expect((await checkOf(city.leader, file.number)).proposal).toMatchObject({ ...ground, by: '经办人' });
  must(await city.leader.delete(await path(city.leader, 'proposal')));
  expect((await checkOf(city.leader, file.number)).proposal).toBeNull();
}

async function aPaperReplyIsRecordedWithItsScan() {
  letter = await askOpinion(city, [file.number], '2023-05-31');
  const reply = JSON.stringify({
    documentNumber: '应急复〔2023〕31号',
    datedOn: '2023-05-26',
    results: [{ number: file.number, result: 'no-objection' }],
  });
  const route = `/api/opinion-letters/${letter}/scanned-reply`;
  expect((await city.clerk.post(`/api/opinion-letters/${letter}/reply`, JSON.parse(reply))).status).toBe(403);
  refusedAs(await city.clerk.upload(route, '回函.txt', Buffer.from('不是扫描件'), { reply }), 'file-type');
  must(await city.clerk.upload(route, '回函.pdf', scan, { reply }));

  const { letters } = must(await city.opinionOfficer.get('/api/opinion-letters'));
  expect(letters[0].files[0].reply).toMatchObject({
    documentNumber: '应急复〔2023〕31号',
    onPaper: true,
    hasScan: true,
  });
  const sent = await city.leader.get(`/api/opinion-letters/replies/${letters[0].files[0].reply.id}/scan`);
  expect([sent.status, sent.text]).toEqual([200, scan.toString()]);
  expect(
    (await applicant.get(`/api/opinion-letters/replies/${letters[0].files[0].reply.id}/scan`)).status,
  ).toBe(404);
}

async function theFileIsRecommended() {
  expect(must(await sign(city, file.number))).toMatchObject({ state: 'recommended' });
  must(await city.leader.delete(await path(city.leader, 'recommendation')));
  must(await city.clerk.delete(await path(city.clerk, 'checked')));
}

async function theRosterIsMended() {
  await mend('roster', { roster: { r1: { post: '中心主任（兼）' } } });
}

async function theAnswerStands() {
  expect(await opinionOf()).toBe('no-objection');
}

async function anAccidentIsDeclared() {
  const accident = {
    occurredOn: '2022-03-08',
    place: '机房',
    kind: 'collapse',
    officialLevel: 'ordinary',
    deaths: '0',
    seriousInjuries: '1',
    directLoss: '20.00',
    responsibility: 'main',
  };
  await mend('restrictions', { 'safetyAccidents.any': 'yes', safetyAccidents: [{ id: 'a1', ...accident }] });
  expect(await opinionOf()).toBe('not-asked');
  letter = await askOpinion(city, [file.number], '2023-06-02');
  expect(await opinionOf()).toBe('waiting');
  await mend('restrictions', {
    'safetyAccidents.any': 'yes',
    safetyAccidents: [{ id: 'a1', ...accident, seriousInjuries: '2' }],
  });
}

async function theAnswerNoLongerStands() {
  expect(await opinionOf()).toBe('not-asked'); // the question was put on other facts, and is closed
  refusedAs(
    await replyTo(
      city.opinionOfficer,
      letter,
      [file.number],
      { documentNumber: '应急复〔2023〕35号', result: 'no-objection' },
      '2023-05-26',
    ),
    'out-of-turn',
  );
}

async function theLeaderDoesNotRecommendAndSaysWhy() {
  const send = async (sentence: string, reason = 'not-recommended-authentic') =>
    city.leader.post(await path(city.leader, 'non-recommendation'), { reason, sentence });
  refusedAs(
    await send('申报材料与事故情况不一致，经核实如实性存疑。', 'return-incorrect'),
    'reason-required',
  );
  const short = await send('材料存疑，不予推荐。');
  refusedAs(short, 'reason-required');
  expect(short.body.problems).toEqual([
    { field: 'sentence', code: 'sentence-short', facts: { least: '20' } },
  ]);
  expect(must(await send('申报材料与事故情况不一致，经核实真实性存疑，不予推荐。'))).toMatchObject({
    state: 'not-recommended',
    turn: 'nobody',
  });
  expect(await world.deps.db.selectFrom('lead').selectAll().execute()).toEqual([]); // its enterprise leads nothing any more
}

const scan = Buffer.from('%PDF-1.4\n%scan\n%%EOF\n');

async function remindersOf({ person }: Actor) {
  const rows = await world.deps.db
    .selectFrom('message')
    .select('facts')
    .where('person_id', '=', person.id)
    .where('template', '=', 'opinion-reminder')
    .execute();
  return rows.map(({ facts }) => facts);
}

const opinionOf = async () =>
  must(await city.clerk.get('/api/applications')).files.find(
    ({ number }: { number: string }) => number === file.number,
  ).opinion;

/** Sent back for one section, mended there, and submitted again. */
async function mend(section: string, changes: Parameters<Filled['demoCase']['changed']>[0]) {
  const item = { section, reason: 'return-incorrect', sentence: '请按实际情况更正。' };
  const papers = { ...item, section: 'attachments', sentence: '请附上事故的调查结论。' };
  must(
    await city.clerk.post(await path(city.clerk, 'correction'), {
      items: section === 'restrictions' ? [item, papers] : [item],
      dueAt: '2023-06-08T17:00+08:00',
    }),
  );
  await typeAnswers(applicant, world, file, file.demoCase.changed(changes));
  if (section === 'restrictions')
    await bringPapers(applicant, file, [['accident-finding', ['事故调查报告.pdf']]]);
  await submitFilled(applicant, file, 'resubmission');
}
