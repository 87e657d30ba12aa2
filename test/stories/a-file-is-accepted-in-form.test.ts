import { afterAll, beforeAll, expect, test } from 'vitest';
import { runDue } from '#server/due/run-due.ts';
import { committed } from '#server/transparency/digest.ts';
import { findCommitment } from '#server/transparency/log.store.ts';
import { type Reported, reported } from '#test/support/at-the-province.ts';
import { must, submitFilled, typeAnswers, versionOf } from '#test/support/filled.ts';
import { type Province, provinceOf } from '#test/support/province.ts';
import { type Answer, createWorld, type World } from '#test/support/world.ts';

test('the province asks once for more, accepts what is in order, and gives the applicant a code', async () => {
  await nothingIsAcceptedWhilePeopleHaveNotJudged();

  await anOfficerAsksForTheRoster();
  await onlyTheRosterIsOpen();
  await theApplicantSendsIt();
  await theOfficerCannotAskAgain();
  await theOfficerAccepts();
  await theApplicantReadsTheCode();
  await nobodyElseDoes();

  await anotherApplicantNeverAnswers();
  await theOfficerDecidesOnWhatIsThere();
});

let world: World;
let province: Province;
let unjudged: Reported;
let answered: Reported;
let silent: Reported;
let code: string;

const wanted = {
  items: [
    {
      section: 'roster',
      reason: 'supplement-evidence',
      sentence: '社保清单与团队名单人数不一致，请核对后补正。',
    },
    {
      section: 'attachments',
      field: 'insurance-list',
      reason: 'supplement-evidence',
      sentence: '请补交5月份的社保清单。',
    },
  ],
};
const refusedAs = (answer: Answer, refused: string) => expect(answer.body).toMatchObject({ refused });
const path = async (file: Reported, what: string) =>
  `/api/applications/${file.number}/${what}?seen=${await versionOf(province.officer, file.number)}`;

beforeAll(async () => {
  world = await createWorld({ at: '2023-05-20T09:00+08:00' });
  province = await provinceOf(world);
  const cities = new Map();
  unjudged = await reported(world, cities, 57, { judged: false });
  answered = await reported(world, cities, 41);
  silent = await reported(world, cities, 42);
  world.clock.moveTo('2023-06-20T10:00+08:00');
});
afterAll(() => world.end());

async function nothingIsAcceptedWhilePeopleHaveNotJudged() {
  const answer = await province.officer.post(await path(unjudged, 'acceptance'));
  refusedAs(answer, 'judgement-open');
  expect(answer.body.facts.judgements).toContain('policy-fit');
}

async function anOfficerAsksForTheRoster() {
  for (const wrong of [
    { section: 'nowhere' },
    { section: 'attachments', field: 'roster' },
    { reason: 'reject-late' },
    { sentence: '' },
  ]) {
    refusedAs(
      await province.officer.post(await path(answered, 'supplement-request'), {
        items: [{ ...wanted.items[0], ...wrong }],
      }),
      'reason-required',
    );
  }
  expect(must(await province.officer.post(await path(answered, 'supplement-request'), wanted)).state).toBe(
    'supplement-asked',
  );
}

async function onlyTheRosterIsOpen() {
  const page = must(await answered.applicant.get(`/api/applications/${answered.number}`));
  expect(
    page.sections
      .filter(({ open }: { open: boolean }) => open)
      .map(({ section }: { section: string }) => section),
  ).toEqual(['roster']);
  // 20 June and five working days: 22 to 24 June are off, Sunday 25 June is worked.
  expect(page.correction).toMatchObject({ kind: 'supplement', round: 1, dueAt: '2023-06-28T16:00:00Z' });
}

async function theApplicantSendsIt() {
  const slots = `/api/applications/${answered.number}/attachments`;
  const pdf = Buffer.from('%PDF-1.4\n%%EOF\n');
  must(await answered.applicant.upload(`${slots}/insurance-list`, '5月社保清单.pdf', pdf));
  refusedAs(await answered.applicant.upload(`${slots}/business-licence`, '执照.pdf', pdf), 'out-of-turn');
  await typeAnswers(answered.applicant, world, answered, undefined, ['roster']);
  await submitFilled(answered.applicant, answered, 'supplement');
  expect(must(await province.officer.get(`/api/applications/${answered.number}`))).toMatchObject({
    state: 'reported',
    revision: 2,
  });
}

async function theOfficerCannotAskAgain() {
  refusedAs(await province.officer.post(await path(answered, 'supplement-request'), wanted), 'times-used-up');
}

async function theOfficerAccepts() {
  expect(must(await province.officer.post(await path(answered, 'acceptance'))).state).toBe('accepted');
  refusedAs(await province.officer.post(await path(answered, 'acceptance')), 'out-of-turn');
  const moments = await world.deps.db
    .selectFrom('evaluation')
    .innerJoin('application', 'application.id', 'application_id')
    .select('moment')
    .where('number', '=', answered.number)
    .execute();
  expect(moments.map(({ moment }) => moment)).toContain('formality');
}

async function theApplicantReadsTheCode() {
  const notice = must(await answered.applicant.get(`/api/applications/${answered.number}/acceptance`));
  expect(notice).toMatchObject({
    number: answered.number,
    direction: 'D5',
    acceptedAt: '2023-06-20T02:00:00Z',
  });
  expect(notice.publicCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  code = notice.publicCode;

  const { id } = await world.deps.db
    .selectFrom('application')
    .select('id')
    .where('number', '=', answered.number)
    .executeTakeFirstOrThrow();
  const { receipt } = must(await answered.applicant.get(`/api/applications/${answered.number}`));
  const commitment = (await findCommitment(world.deps.db, 'application', id))!;
  expect(committed('application', { code, content: receipt.contentHash }, commitment.salt!)).toEqual(
    commitment.digest,
  );
}

async function nobodyElseDoes() {
  expect(
    must(await province.supervisor.get(`/api/applications/${answered.number}/acceptance`)).publicCode,
  ).toBe(code);
  for (const other of [province.officer, silent.applicant]) {
    expect((await other.get(`/api/applications/${answered.number}/acceptance`)).status).toBe(404);
    for (const page of ['', '/history'])
      expect((await other.get(`/api/applications/${answered.number}${page}`)).text).not.toContain(code);
  }
  expect((await silent.applicant.get(`/api/applications/${silent.number}/acceptance`)).status).toBe(404);
}

async function anotherApplicantNeverAnswers() {
  must(await province.officer.post(await path(silent, 'supplement-request'), wanted));
  world.clock.moveTo('2023-06-29T00:00+08:00');
  await runDue(world.deps);
  expect(must(await province.officer.get(`/api/applications/${silent.number}`)).state).toBe(
    'supplement-asked',
  );

  world.clock.moveTo('2023-06-29T00:00:00.001+08:00');
  await runDue(world.deps);
  const page = must(await silent.applicant.get(`/api/applications/${silent.number}`));
  expect(page).toMatchObject({ state: 'reported', revision: 1 });
  expect(page.sections.some(({ open }: { open: boolean }) => open)).toBe(false);
}

async function theOfficerDecidesOnWhatIsThere() {
  const { events } = must(await province.officer.get(`/api/applications/${silent.number}/history`));
  expect(events[0]).toMatchObject({ act: 'close-supplement', role: 'clock', to: 'reported' });
  expect(must(await province.officer.post(await path(silent, 'acceptance'))).state).toBe('accepted');
}
