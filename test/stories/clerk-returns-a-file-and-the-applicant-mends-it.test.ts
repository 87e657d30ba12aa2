import { afterAll, beforeAll, expect, test } from 'vitest';
import { runDue } from '#server/due/run-due.ts';
import { answerEveryLine, checkOf } from '#test/support/checking.ts';
import {
  type Filled,
  must,
  startFilled,
  submitFilled,
  typeAnswers,
  versionOf,
} from '#test/support/filled.ts';
import { applicantOf, type City, cityOf } from '#test/support/offices.ts';
import { submitted } from '#test/support/recommended.ts';
import { type Actor, type Answer, createWorld, type World } from '#test/support/world.ts';

test('until a correction is sent, the file is to everybody else what was submitted, and where it was', async () => {
  const before = await theCityReads();
  await theUnitIsToMendNearlyEverything();
  await itTypesAnotherCityAndNameAndChangesPapersAndPartners();
  expect(await theCityReads()).toEqual(before);
  await theUnitReadsWhatItHasTyped();

  await itGivesUp();
  await nothingMoreIsTyped();
  expect(await theCityReads()).toEqual(before);
});

test('a clerk sends a file back, and the applicant mends what was named and nothing else', async () => {
  await aClerkTakesTheFileOntoTheDesk();
  await aReturnNamesSectionReasonAndLimit();

  await theClerkReturnsTheRoster();
  await theApplicantReadsWhy();
  await onlyTheRosterCanBeChanged();
  await noPaperCanBeExchanged();
  await theApplicantSubmitsAgain();
  await bothReadWhatWasChangedAndSince();
  await theCheckListIsAskedAgain();

  await theClerkReturnsItOnceMore();
  await onlyTheListNamedCanBeExchanged();
  await theApplicantTypesButNeverSends();
  await theLimitPassesAndTheLastSubmissionStands();

  await aPaperThatAMendedAnswerWantsCanBeBrought();
  await afterThreeRoundsNothingIsReturned();
});

let world: World;
let city: City;
let colleague: Actor;
let applicant: Actor;
let file: Filled;
let partner: Actor;
let other: Filled;
let otherCity: City;

const item = {
  section: 'roster',
  reason: 'return-inconsistent',
  sentence: '运营团队名单中同一人出现两次，请核对。',
};
const refusedAs = (answer: Answer, refused: string) => expect(answer.body).toMatchObject({ refused });

beforeAll(async () => {
  world = await createWorld({ at: '2023-05-20T09:00+08:00' });
  city = await cityOf(world, 48);
  colleague = await world.actor(city.bureau, 'recommending-clerk', '另一经办人');
  applicant = await applicantOf(world, 48);
  file = await startFilled(applicant, world, 48);
  await submitFilled(applicant, file);
  otherCity = await cityOf(world, 41);
  partner = await applicantOf(world, 41);
  other = await submitted(world, partner, 41);
  world.clock.moveTo('2023-06-01T14:00+08:00');
});
afterAll(() => world.end());

/** The row of the list, the answers, the papers with what is in them, the partners; of the state and its word nothing. */
async function theCityReads() {
  const { files } = must(await otherCity.clerk.get('/api/applications'));
  const row = files.find(({ number }: { number: string }) => number === other.number);
  const page = must(await otherCity.clerk.get(`/api/applications/${other.number}`));
  const { lines, jointUnits } = await checkOf(otherCity.clerk, other.number);
  const papers: unknown[] = [];
  for (const { id, slot, name, sha256 } of page.attachments) {
    const { bytes } = await otherCity.clerk.get(`/api/applications/${other.number}/attachments/${id}`);
    papers.push({ slot, name, sha256, bytes: bytes.toString('hex') });
  }
  return {
    named: [row?.unit, row?.project, row?.recommendingUnit, row?.county],
    answers: page.answers,
    papers,
    partners: [page.jointUnits, jointUnits].map((units) => units.map(({ name }: { name: string }) => name)),
    lines: lines.map(({ line }: { line: string }) => line),
    saved: page.sections.map(({ revision, savedAt }: Record<string, unknown>) => [revision, savedAt]),
  };
}

async function theUnitIsToMendNearlyEverything() {
  const items = ['unit', 'project', 'joint-units', 'attachments'].map((section) => ({
    section,
    reason: 'return-incorrect',
    sentence: '请核对后重新填写。',
  }));
  const seen = await versionOf(otherCity.clerk, other.number);
  must(
    await otherCity.clerk.post(`/api/applications/${other.number}/correction?seen=${seen}`, {
      items,
      dueAt: limit,
    }),
  );
}

async function itTypesAnotherCityAndNameAndChangesPapersAndPartners() {
  const path = `/api/applications/${other.number}`;
  const { answers, attachments } = must(await partner.get(path));
  const [joint] = answers.jointUnits.rows;
  const rows = [{ ...joint, cells: { ...joint.cells, name: '改名的联合单位' } }];
  await typeAnswers(
    partner,
    world,
    other,
    new Map<string, unknown>([
      ['unit.recommendingUnit', '371700'],
      ['project.name', '改名的项目'],
      ['jointUnits', { rows }],
    ]) as Filled['demoCase']['answers'],
  );
  const [licence] = attachments;
  must(await partner.delete(`${path}/attachments/${licence.id}`));
  must(await partner.upload(`${path}/attachments/${licence.slot}`, '新执照.pdf', pdf));
}

async function theUnitReadsWhatItHasTyped() {
  const page = must(await partner.get(`/api/applications/${other.number}`));
  expect(page.answers['project.name']).toBe('改名的项目');
  expect(page.attachments.map(({ name }: { name: string }) => name)).toContain('新执照.pdf');
  const { id } = page.attachments.find(({ name }: { name: string }) => name === '新执照.pdf');
  const read = (who: Actor) => who.get(`/api/applications/${other.number}/attachments/${id}`);
  expect([(await read(partner)).status, (await read(otherCity.clerk)).status]).toEqual([200, 404]);
  expect((await city.clerk.get(`/api/applications/${other.number}`)).status).toBe(404); // named and not sent
}

async function itGivesUp() {
  const seen = await versionOf(partner, other.number);
  expect(must(await partner.delete(`/api/applications/${other.number}?seen=${seen}`)).state).toBe(
    'withdrawn',
  );
}

async function nothingMoreIsTyped() {
  const path = `/api/applications/${other.number}/sections/project`;
  const answers = { 'project.name': '又一个名字' };
  refusedAs(await partner.put(path, { answers, seen: { 'project.name': '改名的项目' } }), 'out-of-turn');
}

async function aClerkTakesTheFileOntoTheDesk() {
  const handler = `/api/applications/${file.number}/handler`;
  must(await city.clerk.put(handler));
  refusedAs(await colleague.put(handler), 'out-of-turn');
  refusedAs(await colleague.delete(handler), 'out-of-turn');
  must(await colleague.put(handler, { takeOver: true }));
  must(await colleague.delete(handler));
  must(await city.clerk.put(handler));
  expect((await checkOf(colleague, file.number)).handler).toEqual({ name: '经办人', mine: false });
}

async function aReturnNamesSectionReasonAndLimit() {
  for (const wrong of [
    { section: 'nowhere' },
    { field: 'venues' },
    { reason: 'reject-late' },
    { sentence: ' ' },
  ]) {
    const answer = await returned([{ ...item, ...wrong }]);
    refusedAs(answer, 'reason-required');
    expect(answer.body.problems[0].field).toBe(`items.0.${Object.keys(wrong)[0]}`);
  }
  refusedAs(await returned([]), 'reason-required');
  refusedAs(await returned([item], '2023-06-09T17:00:01+08:00'), 'bad-input'); // later than returned files may come at all
  refusedAs(await returned([item], '2023-06-01T14:00+08:00'), 'bad-input');
}

async function theClerkReturnsTheRoster() {
  const path = `/api/applications/${file.number}/check-lines/${encodeURIComponent('attachment:insurance-list')}?seen=2`;
  refusedAs(await city.clerk.put(path, { answer: 'perhaps' }), 'bad-input');
  refusedAs(await city.clerk.put(path, { answer: 'no' }), 'reason-required'); // a no says what is wrong
  must(await city.clerk.put(path, { answer: 'no', note: '人数与名单不一致' }));
  refusedAs(
    await city.clerk.put(path.replace('insurance-list', 'park-approval'), { answer: 'yes' }),
    'not-found',
  ); // of another direction
  await answerEveryLine(city.clerk, file.number);
  const stale = await city.clerk.post(`/api/applications/${file.number}/correction?seen=1`, {
    items: [item],
    dueAt: limit,
  });
  refusedAs(stale, 'stale-version');
  expect(must(await returned([item]))).toMatchObject({ state: 'returned', turn: 'applicant' });
}

async function theApplicantReadsWhy() {
  const { correction } = must(await applicant.get(`/api/applications/${file.number}`));
  expect(correction).toMatchObject({
    kind: 'return',
    round: 1,
    dueAt: '2023-06-08T09:00:00Z',
    items: [{ ...item, field: null }],
  });
  expect(await messages()).toContain('returned');
}

async function onlyTheRosterCanBeChanged() {
  const path = `/api/applications/${file.number}/sections`;
  refusedAs(
    await applicant.put(`${path}/project`, {
      answers: { 'project.name': '别的' },
      seen: { 'project.name': null },
    }),
    'out-of-turn',
  );
  await typeAnswers(applicant, world, file, mended());
}

async function noPaperCanBeExchanged() {
  const licence = await paperIn('business-licence');
  for (const answer of [
    await applicant.delete(`/api/applications/${file.number}/attachments/${licence.id}`),
    await bring('business-licence', '别的执照.pdf'),
    await bring('insurance-list', '5月社保清单.pdf'),
  ]) {
    expect(answer.status).toBe(409);
    refusedAs(answer, 'out-of-turn');
    expect(answer.body.facts).toMatchObject({ act: 'attach', state: 'returned' });
  }
  expect(await paperIn('business-licence')).toEqual(licence);
}

async function theApplicantSubmitsAgain() {
  await submitFilled(applicant, file, 'resubmission');
  expect(await checkOf(city.clerk, file.number)).toMatchObject({
    state: 'submitted',
    revision: 2,
    corrections: [{ round: 1, outcome: 'answered' }],
  });
}

async function bothReadWhatWasChangedAndSince() {
  for (const reader of [applicant, city.clerk]) {
    const told = await history(reader);
    expect(told.map(({ act, revision }: { act: string; revision: number }) => [act, revision])).toEqual(
      expect.arrayContaining([
        ['resubmit', 2],
        ['return', 1],
        ['submit', 1],
      ]),
    );
    // The clerk has taken the file and ticked its lines, and drafts were saved: no act, and no number, tells of it here.
    expect(told.every((event: object) => !('version' in event))).toBe(true);
    expect(told.map(({ act }: { act: string }) => act)).not.toContain('save');

    const changes = `/api/applications/${file.number}/submissions`;
    const { sections, papers } = must(await reader.get(`${changes}/2/changes`));
    expect(papers).toEqual([]);
    expect(sections).toMatchObject([
      {
        section: 'roster',
        fields: [
          {
            field: 'roster',
            rows: [
              {
                place: 17,
                change: 'changed',
                cells: [{ column: 'insuredBy', after: 'lead' }],
              },
              { place: 18, change: 'removed' },
            ],
          },
        ],
      },
    ]);
    for (const none of ['1/changes', '3/changes', '2/changes?against=2', '2/changes?against=7'])
      expect((await reader.get(`${changes}/${none}`)).status).toBe(404);
  }
}

async function theCheckListIsAskedAgain() {
  const { lines } = await checkOf(city.clerk, file.number);
  expect(lines.every(({ given }: { given: { current: boolean } }) => given && !given.current)).toBe(true);
  const answer = await city.clerk.post(
    `/api/applications/${file.number}/checked?seen=${await versionOf(city.clerk, file.number)}`,
  );
  refusedAs(answer, 'judgement-open');
  expect(answer.body.problems).toContainEqual({
    field: 'check-line/attachment:insurance-list',
    code: 'field-required',
  });
}

async function theClerkReturnsItOnceMore() {
  must(
    await returned([
      item,
      {
        section: 'attachments',
        field: 'insurance-list',
        reason: 'return-outdated',
        sentence: '请补交5月份的社保清单。',
      },
    ]),
  );
}

async function onlyTheListNamedCanBeExchanged() {
  const licence = await paperIn('business-licence');
  refusedAs(
    await applicant.delete(`/api/applications/${file.number}/attachments/${licence.id}`),
    'out-of-turn',
  );
  refusedAs(await bring('business-licence', '别的执照.pdf'), 'out-of-turn');

  const { id, sha256 } = must(await bring('insurance-list', '旧清单.pdf'));
  must(await applicant.delete(`/api/applications/${file.number}/attachments/${id}`));
  const facts = { slot: 'insurance-list', sha256 };
  const [removed, brought] = await history(applicant);
  expect(removed).toMatchObject({
    act: 'remove-file',
    role: 'unit-administrator',
    facts,
    note: '旧清单.pdf',
  });
  expect(brought).toMatchObject({ act: 'attach', facts, note: '旧清单.pdf' });
  expect((await history(city.clerk))[0]).toMatchObject({ act: 'return' }); // nothing has been sent yet
}

async function theApplicantTypesButNeverSends() {
  const before = await rosterOf(city.clerk);
  await typeAnswers(applicant, world, file, file.demoCase.changed({ roster: { r1: { post: '总经理' } } }));
  must(await bring('insurance-list', '5月社保清单.pdf'));
  expect(await rosterOf(city.clerk)).toEqual(before); // the unit reads what was submitted
  expect(await papers()).toHaveLength(2);
}

async function theLimitPassesAndTheLastSubmissionStands() {
  world.clock.moveTo(limit);
  await runDue(world.deps);
  expect(await checkOf(city.clerk, file.number)).toMatchObject({ state: 'returned' }); // the last moment is in time
  world.clock.moveTo(Temporal.Instant.from(limit).add({ milliseconds: 1 }));
  await runDue(world.deps);

  expect(await checkOf(city.clerk, file.number)).toMatchObject({
    state: 'submitted',
    revision: 2,
    corrections: [{ outcome: 'lapsed' }, { outcome: 'answered' }],
  });
  expect(await rosterOf(applicant)).toEqual(await rosterOf(city.clerk));
  expect(await papers()).toHaveLength(1);
}

async function aPaperThatAMendedAnswerWantsCanBeBrought() {
  const earlier = {
    section: 'titles',
    reason: 'return-incorrect',
    sentence: '贵单位有市级同类称号，请如实填写。',
  };
  must(await returned([item, earlier], '2023-06-09T17:00+08:00'));
  const proof = () => bring('titles-proof', '称号文件.pdf');
  refusedAs(await proof(), 'out-of-turn');

  await say({ 'titles.any': 'yes', 'titles.list': { rows: [{ id: 't1', cells: title }] } });
  const wanted = must(await applicant.get(`/api/applications/${file.number}`));
  expect(wanted.correction.newlyWanted).toEqual(['titles-proof']);
  expect(wanted.gaps).toContainEqual(
    expect.objectContaining({ section: 'attachments', field: 'titles-proof', code: 'file-required' }),
  );
  const withoutIt = await applicant.post(
    `/api/applications/${file.number}/resubmission?seen=${await versionOf(applicant, file.number)}`,
    { key: crypto.randomUUID() },
  );
  refusedAs(withoutIt, 'application-incomplete');
  expect(withoutIt.body.problems).toMatchObject([
    { field: 'attachments/titles-proof', code: 'file-required' },
  ]);
  refusedAs(await bring('business-licence', '别的执照.pdf'), 'out-of-turn');

  await say({ 'titles.any': 'no' }); // nothing wants it any more
  refusedAs(await proof(), 'out-of-turn');
  await say({ 'titles.any': 'yes' });
  must(await proof());
}

async function afterThreeRoundsNothingIsReturned() {
  await submitFilled(applicant, file, 'resubmission');
  const answer = await returned([item], '2023-06-09T17:00+08:00');
  refusedAs(answer, 'times-used-up');
  expect(answer.body.facts).toMatchObject({ most: '3', given: '3' });
}

const limit = '2023-06-08T17:00+08:00';
const pdf = Buffer.from('%PDF-1.4\n%%EOF\n');

const bring = (slot: string, name: string) =>
  applicant.upload(`/api/applications/${file.number}/attachments/${slot}`, name, pdf);

const title = {
  programme: '济南市数字化转型服务机构（演示）',
  direction: '数字化转型服务',
  level: 'city',
  year: '2021',
  project: '泉城服务点',
  document: '演工信〔2021〕8号',
};

/** Types answers of the titles over what stands there. */
async function say(answers: Record<string, unknown>) {
  const now = must(await applicant.get(`/api/applications/${file.number}`)).answers;
  const seen = Object.fromEntries(Object.keys(answers).map((code) => [code, now[code] ?? null]));
  const sent = await applicant.put(`/api/applications/${file.number}/sections/titles`, { answers, seen });
  expect(must(sent).problems).toEqual([]);
}

const returned = async (items: object[], dueAt = limit) =>
  city.clerk.post(
    `/api/applications/${file.number}/correction?seen=${await versionOf(city.clerk, file.number)}`,
    { items, dueAt },
  );

/** Who stood twice in the list stands there once. */
const mended = () => file.demoCase.changed({ roster: { r17: { insuredBy: 'lead' }, r18: 'gone' } });

const rosterOf = async (actor: Actor) =>
  must(await actor.get(`/api/applications/${file.number}`)).answers.roster;
const paperIn = async (slot: string) =>
  must(await applicant.get(`/api/applications/${file.number}`)).attachments.find(
    (each: { slot: string }) => each.slot === slot,
  );
const history = async (actor: Actor) =>
  must(await actor.get(`/api/applications/${file.number}/history`)).events;
const papers = async () =>
  must(await applicant.get(`/api/applications/${file.number}`)).attachments.filter(
    ({ slot }: { slot: string }) => slot === 'insurance-list',
  );

async function messages(): Promise<string[]> {
  const rows = await world.deps.db
    .selectFrom('message')
    .select('template')
    .where('person_id', '=', applicant.person.id)
    .execute();
  return rows.map(({ template }) => template);
}
