import { afterAll, beforeAll, expect, test } from 'vitest';
import { isTable, type Row } from '#domain/application/answers.ts';
import { runDue } from '#server/due/run-due.ts';
import { atOnce } from '#test/support/at-once.ts';
import { answerEveryLine } from '#test/support/checking.ts';
import { type Filled, must, startFilled, typeAnswers, versionOf } from '#test/support/filled.ts';
import { applicantOf, type City, cityOf } from '#test/support/offices.ts';
import { type Actor, createWorld, type World } from '#test/support/world.ts';

test('joint units change places in the list, and a correction that lapses puts each back', async () => {
  await twoUnitsAreNamed();
  await theirCodesChangePlaces();
  await itIsSubmittedTwiceWhileAColleagueNamesAnother();
  await theFileIsSentBack();
  await oneRowGoesAndTheOtherTakesItsCode();
  await theLimitPassesAndBothStandAsTheyWereSubmitted();
});

let world: World;
let city: City;
let applicant: Actor;
let file: Filled;
let institute: Row;
let foundry: Row;

beforeAll(async () => {
  world = await createWorld({ at: '2023-05-20T09:00+08:00' });
  city = await cityOf(world, 41);
  applicant = await applicantOf(world, 41);
  file = await startFilled(applicant, world, 41);
});
afterAll(() => world.end());

async function twoUnitsAreNamed() {
  const named = file.demoCase.answers.get('jointUnits');
  [institute] = (isTable(named) ? named.rows : []) as [Row];
  foundry = {
    id: crypto.randomUUID(),
    cells: { ...institute.cells, name: '示例窑具制造有限公司', creditCode: '91379900FAKE9411XE' },
  };
  await name([institute, foundry]);
  expect(await asked()).toEqual({ [institute.id]: codeOf(institute), [foundry.id]: codeOf(foundry) });
}

async function theirCodesChangePlaces() {
  const [first, second] = [institute, foundry];
  await name([
    { id: first.id, cells: second.cells },
    { id: second.id, cells: first.cells },
  ]);
  expect(await asked()).toEqual({ [first.id]: codeOf(second), [second.id]: codeOf(first) });
  await name([first, second]);
}

/** All in the same moment: the save comes first and is submitted, and both presses are given the one receipt. */
async function itIsSubmittedTwiceWhileAColleagueNamesAnother() {
  const left = foundry.id;
  foundry = {
    id: crypto.randomUUID(),
    cells: { ...institute.cells, name: '示例釉料科技有限公司', creditCode: '91379900FAKE94128E' },
  };
  const pressed = { key: crypto.randomUUID() };
  const path = `/api/applications/${file.number}/submission?seen=${await versionOf(applicant, file.number)}`;
  const press = async () => must(await applicant.post(path, pressed));
  const [, first, second] = await atOnce<unknown>(
    world,
    (trx) => trx.selectFrom('joint_unit').select('id').where('id', '=', left).forUpdate().execute(),
    [() => name([institute, foundry]), press, press],
  );
  expect(second).toEqual(first);
  expect(await asked()).toEqual({ [institute.id]: codeOf(institute), [foundry.id]: codeOf(foundry) });
}

async function theFileIsSentBack() {
  await answerEveryLine(city.clerk, file.number);
  const section = 'joint-units';
  const items = [{ section, reason: 'return-inconsistent', sentence: '联合单位与协议不一致，请核对。' }];
  const path = `/api/applications/${file.number}/correction?seen=${await versionOf(city.clerk, file.number)}`;
  must(await city.clerk.post(path, { items, dueAt: '2023-05-25T17:00+08:00' }));
}

async function oneRowGoesAndTheOtherTakesItsCode() {
  await name([{ id: foundry.id, cells: institute.cells }]);
  expect(await asked()).toEqual({ [foundry.id]: codeOf(institute) });
}

async function theLimitPassesAndBothStandAsTheyWereSubmitted() {
  world.clock.moveTo('2023-05-25T17:01+08:00');
  await runDue(world.deps);
  expect(must(await applicant.get(`/api/applications/${file.number}`)).state).toBe('submitted');
  expect(await asked()).toEqual({ [institute.id]: codeOf(institute), [foundry.id]: codeOf(foundry) });
}

const name = (rows: Row[]) =>
  typeAnswers(applicant, world, file, new Map([...file.demoCase.answers, ['jointUnits', { rows }]]));

const codeOf = ({ cells }: Row) => cells.creditCode;

/** The code of whoever is asked, by the row that names it. */
async function asked(): Promise<Record<string, unknown>> {
  const rows = await world.deps.db
    .selectFrom('joint_unit')
    .innerJoin('organisation', 'organisation.id', 'joint_unit.organisation_id')
    .select(['joint_unit.id', 'organisation.credit_code as code'])
    .where('joint_unit.state', '<>', 'removed')
    .execute();
  return Object.fromEntries(rows.map(({ id, code }) => [id, code]));
}
