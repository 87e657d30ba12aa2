import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkOf } from '#test/support/checking.ts';
import {
  bringPapers,
  type Filled,
  must,
  startFilled,
  submitFilled,
  typeAnswers,
  versionOf,
} from '#test/support/filled.ts';
import { applicantOf, type City, cityOf } from '#test/support/offices.ts';
import { jointUnitsOf, passed, sign } from '#test/support/recommended.ts';
import { type Actor, type Answer, createWorld, type World } from '#test/support/world.ts';

test('a joint unit sees what is said of it and answers for itself; without it nobody is recommended', async () => {
  await theJointUnitIsAsked();
  await itSeesItsOwnPartAndNothingElse();
  await anotherUnitSeesNothing();

  await itConfirms();
  await whatIsSaidOfItChangesAndItIsAskedAgain();
  await itDeclinesAndSaysWhy();
  await theApplicantNamesAnother();

  await theFileCanBeSubmittedWithoutItsAnswer();
  await itCannotBePassedOnWithoutIt();
  await aSealedLetterConfirmsItOnceTheClerkHasLooked();
});

let world: World;
let city: City;
let applicant: Actor;
let institute: Actor;
let file: Filled;

const refusedAs = (answer: Answer, refused: string) => expect(answer.body).toMatchObject({ refused });
const asked = async (actor: Actor) => must(await actor.get('/api/participations')).participations;

beforeAll(async () => {
  world = await createWorld({ at: '2023-05-20T09:00+08:00' });
  city = await cityOf(world, 41);
  applicant = await applicantOf(world, 41);
  file = await startFilled(applicant, world, 41);
});
afterAll(() => world.end());

async function theJointUnitIsAsked() {
  [institute] = (await jointUnitsOf(world, file)) as [Actor];
  expect(await asked(institute)).toHaveLength(1);
  const jointUnits = { rows: [{ id: 'r1', cells: { name: '示例黄河研究院' } }] };
  const typed = { answers: { jointUnits }, seen: {} };
  const refused = await applicant.put(`/api/applications/${file.number}/sections/joint-units`, typed);
  expect(refused.body).toMatchObject({ refused: 'bad-input', problems: [{ field: 'jointUnits' }] });
}

async function itSeesItsOwnPartAndNothingElse() {
  const [participation] = await asked(institute);
  expect(participation).toMatchObject({
    number: file.number,
    unit: '示例泉城数智促进中心',
    direction: 'D5',
    project: file.demoCase.answers.get('project.name'),
    state: 'invited',
    said: { name: '示例黄河研究院', partyKind: 'institute' },
  });
  expect((await institute.get(`/api/applications/${file.number}`)).status).toBe(404);
  expect((await institute.get('/api/applications')).status).toBe(404);
}

async function anotherUnitSeesNothing() {
  const stranger = await world.actor(
    await world.organisation('unit', '示例丙有限公司'),
    'joint-administrator',
  );
  expect(await asked(stranger)).toEqual([]);
  const [{ id }] = await asked(institute);
  refusedAs(
    await stranger.put(`/api/participations/${id}`, { answer: 'declined', reason: '与本单位无关' }),
    'not-found',
  );
  expect((await applicant.put(`/api/participations/${id}`, { answer: 'confirmed' })).status).toBe(403); // the lead does not answer for it
}

async function itConfirms() {
  const [{ id, seen }] = await asked(institute);
  must(await institute.put(`/api/participations/${id}`, { answer: 'confirmed', seen }));
  refusedAs(await institute.put(`/api/participations/${id}`, { answer: 'confirmed', seen }), 'out-of-turn');
  expect((await asked(institute))[0]).toMatchObject({
    state: 'confirmed',
    answeredAt: '2023-05-20T01:00:00Z',
  });
}

async function whatIsSaidOfItChangesAndItIsAskedAgain() {
  const [{ seen }] = await asked(institute);
  await typeAnswers(
    applicant,
    world,
    file,
    file.demoCase.changed({ jointUnits: { huanghe: { duty: '承担全部运营费用，派驻专职人员三十名。' } } }),
  );
  const [{ id, state }] = await asked(institute);
  expect(state).toBe('invited');
  const stale = await institute.put(`/api/participations/${id}`, { answer: 'confirmed', seen }); // it had read something else
  refusedAs(stale, 'stale-version');
  const at = world.clock.now().toString();
  expect(stale.body.facts).toEqual({ number: file.number, act: 'save', by: file.demoCase.unit.name, at });
}

async function itDeclinesAndSaysWhy() {
  const [{ id, seen }] = await asked(institute);
  refusedAs(
    await institute.put(`/api/participations/${id}`, { answer: 'declined', seen }),
    'reason-required',
  );
  must(
    await institute.put(`/api/participations/${id}`, {
      answer: 'declined',
      seen,
      reason: '分工与协议不符。',
    }),
  );
  const { events } = must(await applicant.get(`/api/applications/${file.number}/history`));
  expect(events[0]).toMatchObject({
    act: 'decline-participation',
    role: 'joint-administrator',
    note: '分工与协议不符。',
  });
}

async function theApplicantNamesAnother() {
  await typeAnswers(applicant, world, file, file.demoCase.answers); // as it was agreed, and so asked anew
  expect((await asked(institute))[0].state).toBe('invited');
}

async function theFileCanBeSubmittedWithoutItsAnswer() {
  await bringPapers(applicant, file, [['joint-confirmation', ['确认函.pdf']]]);
  await submitFilled(applicant, file);
}

async function itCannotBePassedOnWithoutIt() {
  await passed(world, city, file);
  const answer = await sign(city, file.number);
  refusedAs(answer, 'joint-not-confirmed');
  expect(answer.body.facts).toMatchObject({ unit: '示例黄河研究院', clauses: '1.5.7' });
}

async function aSealedLetterConfirmsItOnceTheClerkHasLooked() {
  must(
    await city.clerk.delete(
      `/api/applications/${file.number}/checked?seen=${await versionOf(city.clerk, file.number)}`,
    ),
  );
  const { jointUnits } = await checkOf(city.clerk, file.number);
  const { attachments } = must(await city.clerk.get(`/api/applications/${file.number}`));
  const letter = attachments.find(({ slot }: { slot: string }) => slot === 'joint-confirmation');
  const route = `/api/applications/${file.number}/joint-units/${jointUnits[0].id}/letter?seen=${await versionOf(city.clerk, file.number)}`;
  refusedAs(await city.clerk.put(route, { attachment: jointUnits[0].id }), 'not-found');
  must(await city.clerk.put(route, { attachment: letter.id }));

  expect((await asked(institute))[0]).toMatchObject({ state: 'confirmed', byLetter: true });
  must(
    await city.clerk.post(
      `/api/applications/${file.number}/checked?seen=${await versionOf(city.clerk, file.number)}`,
    ),
  );
  expect(must(await sign(city, file.number)).state).toBe('recommended');
}
