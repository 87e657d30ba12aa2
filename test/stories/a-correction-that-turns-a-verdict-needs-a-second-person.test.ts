import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Reported, reported } from '#test/support/at-the-province.ts';
import { checkOf, confirm, judge } from '#test/support/checking.ts';
import { type Filled, must, submitFilled, typeAnswers, versionOf } from '#test/support/filled.ts';
import { loadLists } from '#test/support/lists.ts';
import { applicantOf, type City, cityOf } from '#test/support/offices.ts';
import { type Province, provinceOf } from '#test/support/province.ts';
import { passed, sign, submitted } from '#test/support/recommended.ts';
import { type Actor, type Answer, createWorld, type World } from '#test/support/world.ts';

test('what a corrected figure turned from not met to met is believed by two before the city recommends', async () => {
  await theVenuesAreCorrectedBelowTheLimit();
  await andAboveItAgain();
  await theClerkSeesWhatItWasAndIs();
  await theFileDoesNotPassOnItsWordAlone();

  await theClerkBelievesIt();
  await theSecondPersonIsAnotherAndSaysWhy();
  await theFileIsRecommended();
  await theConfirmationIsInTheHistoryOfTheOffice();
});

test('a supplement that gets a file off a list is believed by two officers before it is accepted', async () => {
  await aListThatTheFileStandsOnIsLoaded();
  await theSupplementCorrectsTheCode();
  await oneOfficerAloneCannotAccept();
  await withTheSecondOfficerItIsAccepted();
});

let world: World;
let city: City;
let applicant: Actor;
let file: Filled;
let province: Province;
let reportedFile: Reported;

const corrected = 'corrected-fact';
const subject = 'venue-area@2';
const said = { answer: 'believed', sentence: '与房产测绘报告所载使用面积一致。' };
const why = '已调阅测绘报告原件，面积计算无误。';
const refusedAs = (answer: Pick<Answer, 'body'>, refused: string) =>
  expect(answer.body).toMatchObject({ refused });
const question = async (actor: Actor, { number }: { number: string }) =>
  (await checkOf(actor, number)).asked.find(
    ({ judgement }: { judgement: string }) => judgement === corrected,
  );
const pass = async () =>
  city.clerk.post(
    `/api/applications/${file.number}/checked?seen=${await versionOf(city.clerk, file.number)}`,
  );

beforeAll(async () => {
  world = await createWorld({ at: '2023-05-20T09:00+08:00' });
  province = await provinceOf(world);
  city = await cityOf(world, 41);
  applicant = await applicantOf(world, 41);
  file = await submitted(world, applicant, 41);
  reportedFile = await reported(world, new Map(), 42);
  world.clock.moveTo('2023-06-01T14:00+08:00');
});
afterAll(() => world.end());

async function theVenuesAreCorrectedBelowTheLimit() {
  await returnedAndCorrected('379.99');
  expect((await checkOf(city.clerk, file.number)).verdicts).toContainEqual(
    expect.objectContaining({ condition: 'venue-area', verdict: 'not-met' }),
  );
  expect(await question(city.clerk, file)).toBeUndefined();
}

async function andAboveItAgain() {
  await returnedAndCorrected('380.01');
  expect(await question(city.clerk, file)).toMatchObject({
    subject,
    open: true,
    against: ['not-believed'],
    correction: { condition: 'venue-area', before: 2 },
  });
}

async function theClerkSeesWhatItWasAndIs() {
  const { sections } = must(
    await city.clerk.get(`/api/applications/${file.number}/submissions/3/changes?against=2`),
  );
  expect(sections).toMatchObject([
    {
      section: 'venues',
      fields: [
        { rows: [{ place: 2, cells: [{ column: 'usableArea', before: '379.99', after: '380.01' }] }] },
      ],
    },
  ]);
}

async function theFileDoesNotPassOnItsWordAlone() {
  const answer = await pass();
  refusedAs(answer, 'correction-unconfirmed');
  expect(answer.body).toMatchObject({
    facts: { act: 'pass-check', condition: 'venue-area', before: '2' },
    problems: [{ field: 'condition/venue-area', code: 'correction-unconfirmed' }],
  });
}

async function theClerkBelievesIt() {
  refusedAs(
    await judge(city.clerk, file.number, corrected, { answer: 'believed' }, subject),
    'reason-required',
  );
  must(await judge(city.clerk, file.number, corrected, said, subject));
  const answer = await pass();
  refusedAs(answer, 'correction-unconfirmed');
  expect(answer.body.facts).toMatchObject({ by: '经办人' });
}

async function theSecondPersonIsAnotherAndSaysWhy() {
  const asked = { judgement: corrected, subject };
  refusedAs(await confirm(city.clerk, file.number, asked, true, why), 'second-person-needed');
  refusedAs(await confirm(city.leader, file.number, asked), 'reason-required');
  must(await confirm(city.leader, file.number, asked, true, why));
  expect(await question(city.clerk, file)).toMatchObject({ open: false });
  expect((await checkOf(city.clerk, file.number)).given[0]).toMatchObject({
    by: '经办人',
    agreed: true,
    confirmedBy: '负责人',
    confirmedWhy: why,
  });
}

async function theFileIsRecommended() {
  await passed(world, city, file);
  expect(must(await sign(city, file.number))).toMatchObject({ state: 'recommended' });
}

async function theConfirmationIsInTheHistoryOfTheOffice() {
  const told = async (actor: Actor) =>
    must(await actor.get(`/api/applications/${file.number}/history`)).events.filter(
      ({ note }: { note: string | null }) => note === why,
    );
  expect(await told(city.clerk)).toMatchObject([
    { act: 'confirm-judgement', actor: '负责人', revision: 3, facts: { subject, agreed: true } },
  ]);
  expect(await told(applicant)).toEqual([]);
}

async function aListThatTheFileStandsOnIsLoaded() {
  world.clock.moveTo('2023-06-20T10:00+08:00');
  const { creditCode } = reportedFile.demoCase.unit;
  const row = `别的名称有限公司,${creditCode},2022-11-02,焊接车间,起重伤害,larger,3,1,610.00,演应急〔2023〕3号`;
  const csv = `unit,code,occurredOn,place,kind,officialLevel,deaths,seriousInjuries,directLoss,findingDocument\n${row}\n`;
  must(
    await province.officer.upload(
      '/api/lists/safety-accident-records/versions',
      'records.csv',
      Buffer.from(csv),
      {
        programme: 'shandong-2023',
        issuer: '山东省应急管理厅（演示）',
        document: '演应急函〔2023〕28号',
        datedOn: '2023-06-19',
      },
    ),
  );
  // With both lists at hand no condition waits for the department's opinion of a unit that has another code.
  await loadLists(province.officer, ['environmental-event-records']);
  refusedAs(await accepting(province.officer), 'condition-not-met');
}

async function theSupplementCorrectsTheCode() {
  must(
    await province.officer.post(await path('supplement-request'), {
      items: [{ section: 'unit', reason: 'supplement-clarify', sentence: '请核对统一社会信用代码。' }],
    }),
  );
  const { demoCase } = reportedFile;
  await typeAnswers(
    reportedFile.applicant,
    world,
    reportedFile,
    demoCase.changed({ 'unit.creditCode': '91379900FAKE00435L' }),
  );
  await submitFilled(reportedFile.applicant, reportedFile, 'supplement');
}

async function oneOfficerAloneCannotAccept() {
  const asked = await question(province.officer, reportedFile);
  expect(asked.correction).toEqual({ condition: 'no-major-safety-accident', before: 1 });
  refusedAs(await accepting(province.officer), 'correction-unconfirmed');
  must(await judge(province.officer, reportedFile.number, corrected, said, asked.subject));
  refusedAs(await confirm(province.officer, reportedFile.number, asked, true, why), 'second-person-needed');
  const answer = await accepting(province.officer);
  refusedAs(answer, 'correction-unconfirmed');
  expect(answer.body.facts).toMatchObject({ by: '蒋十二', clauses: '2.2.1.1' });
}

async function withTheSecondOfficerItIsAccepted() {
  const asked = await question(province.officer, reportedFile);
  must(await confirm(province.secondOfficer, reportedFile.number, asked, true, why));
  expect(must(await accepting(province.officer)).state).toBe('accepted');
}

async function returnedAndCorrected(usableArea: string) {
  must(
    await city.clerk.post(
      `/api/applications/${file.number}/correction?seen=${await versionOf(city.clerk, file.number)}`,
      {
        items: [{ section: 'venues', reason: 'return-incorrect', sentence: '请核对四层的使用面积。' }],
        dueAt: '2023-06-08T17:00+08:00',
      },
    ),
  );
  await typeAnswers(applicant, world, file, file.demoCase.changed({ venues: { v2: { usableArea } } }));
  await submitFilled(applicant, file, 'resubmission');
}

const path = async (what: string) =>
  `/api/applications/${reportedFile.number}/${what}?seen=${await versionOf(province.officer, reportedFile.number)}`;
const accepting = async (officer: Actor) => officer.post(await path('acceptance'));
