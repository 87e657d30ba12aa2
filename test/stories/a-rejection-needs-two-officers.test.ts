import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Reported, reported } from '#test/support/at-the-province.ts';
import { must, versionOf } from '#test/support/filled.ts';
import { type Province, provinceOf } from '#test/support/province.ts';
import { type Answer, createWorld, type World } from '#test/support/world.ts';

test('a file is rejected in form by two officers, and its applicant reads why', async () => {
  await anOfficerMustSayWhichClauseAndWhy();
  await anOfficerProposesToRejectTheFile();
  await whileItWaitsNothingElseIsDecided();
  await theSameOfficerCannotConfirm();
  await theApplicantKnowsNothingYet();

  await theSecondOfficerDisagrees();
  await theFileWaitsAgain();

  await anOfficerProposesToRejectTheFile();
  await theSecondOfficerConfirms();
  await theApplicantReadsClauseAndReason();
  await theEnterpriseMayLeadAgain();
});

let world: World;
let province: Province;
let file: Reported;

const ground = {
  clause: '1.1.8',
  reason: 'ineligible-certificate',
  sentence: '证书首次颁发于2021年8月20日，不在规定期间，因更名换发的按原日期。',
};
const refusedAs = (answer: Answer, refused: string) => expect(answer.body).toMatchObject({ refused });
const path = async (what: string) =>
  `/api/applications/${file.number}/${what}?seen=${await versionOf(province.officer, file.number)}`;

beforeAll(async () => {
  world = await createWorld({ at: '2023-05-20T09:00+08:00' });
  province = await provinceOf(world);
  file = await reported(world, new Map(), 1);
  world.clock.moveTo('2023-06-20T09:30+08:00');
});
afterAll(() => world.end());

async function anOfficerMustSayWhichClauseAndWhy() {
  for (const wrong of [{ clause: '9.9.9' }, { reason: 'supplement-clarify' }, { sentence: '不行。' }]) {
    refusedAs(
      await province.officer.post(await path('rejection-proposal'), { ...ground, ...wrong }),
      'reason-required',
    );
  }
}

async function anOfficerProposesToRejectTheFile() {
  must(await province.officer.post(await path('rejection-proposal'), ground));
  const desk = must(await province.secondOfficer.get('/api/formality'));
  expect(desk.rejections).toMatchObject([
    { number: file.number, ...ground, mine: false, proposedByName: '蒋十二' },
  ]);
}

async function whileItWaitsNothingElseIsDecided() {
  refusedAs(await province.secondOfficer.post(await path('acceptance')), 'second-person-needed');
  refusedAs(
    await province.secondOfficer.post(await path('rejection-proposal'), ground),
    'second-person-needed',
  );
  const items = [{ section: 'project', reason: 'supplement-clarify', sentence: '请说明。' }];
  refusedAs(await province.officer.post(await path('supplement-request'), { items }), 'second-person-needed');
}

async function theSameOfficerCannotConfirm() {
  refusedAs(await province.officer.post(await path('rejection')), 'second-person-needed');
  refusedAs(
    await province.officer.post(await path('rejection-proposal/decline'), {}),
    'second-person-needed',
  );
  expect((await province.supervisor.post(await path('rejection'))).status).toBe(403);
}

async function theApplicantKnowsNothingYet() {
  const page = must(await file.applicant.get(`/api/applications/${file.number}`));
  expect(page.state).toBe('reported');
  const history = must(await file.applicant.get(`/api/applications/${file.number}/history`));
  expect(JSON.stringify(history)).not.toContain('reject');
}

async function theSecondOfficerDisagrees() {
  must(
    await province.secondOfficer.post(await path('rejection-proposal/decline'), {
      sentence: '更名换发的情况已说明。',
    }),
  );
}

async function theFileWaitsAgain() {
  expect(must(await province.officer.get('/api/formality')).rejections).toEqual([]);
  expect(must(await province.officer.get(`/api/applications/${file.number}`)).state).toBe('reported');
  refusedAs(await province.secondOfficer.post(await path('rejection')), 'second-person-needed');
}

async function theSecondOfficerConfirms() {
  const stale = `/api/applications/${file.number}/rejection?seen=1`;
  refusedAs(await province.secondOfficer.post(stale), 'stale-version');
  expect(must(await province.secondOfficer.post(await path('rejection'))).state).toBe('rejected');
}

async function theApplicantReadsClauseAndReason() {
  const { events } = must(await file.applicant.get(`/api/applications/${file.number}/history`));
  expect(events[0]).toMatchObject({
    act: 'reject',
    to: 'rejected',
    reason: ground.reason,
    note: ground.sentence,
    facts: { clause: '1.1.8' },
  });
  expect(JSON.stringify(events)).not.toContain('更名换发的情况已说明');
  expect((await file.applicant.get(`/api/applications/${file.number}/acceptance`)).status).toBe(404);
}

async function theEnterpriseMayLeadAgain() {
  expect(await world.deps.db.selectFrom('lead').selectAll().execute()).toEqual([]);
}
