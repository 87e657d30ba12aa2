import { afterAll, beforeAll, expect, test } from 'vitest';
import { findOrganisation, recommendingUnitFor } from '#server/people/organisation.store.ts';
import { chooseDepartment } from '#server/programme/choose-department.ts';
import { must } from '#test/support/filled.ts';
import { type Actor, createWorld, type World } from '#test/support/world.ts';

test('a second department gets its offices, its bureaus and its programme, and nothing of the first', async () => {
  await whileThereIsOneNothingNeedBeSaid();
  await theAdministratorEntersAnother();
  await fromNowOnAnOfficeSaysWhoseItIs();
  await aNewProgrammeIsOfTheOneThatWasChosen();
  await aRunningProgrammeStaysWhereItIs();
  await eachDepartmentHasItsBureauInTheSameCity();
});

let world: World;
let administrator: Actor;
let commerce: string;

beforeAll(async () => {
  world = await createWorld();
  const centre = await world.organisation('installation', '信息中心');
  administrator = await world.actor(centre, 'system-administrator');
});
afterAll(() => world.end());

const add = (office: object) => administrator.post('/api/admin/organisations', office);
const enable = (department?: string) =>
  administrator.post('/api/admin/programmes/shandong-2023/version', { department });
const choose = (asked?: string) =>
  chooseDepartment(world.deps.db, administrator.person, 'harbour-2031', asked);

async function whileThereIsOneNothingNeedBeSaid() {
  const { organisation } = must(await add({ kind: 'pool-office', name: '省厅政策法规处' }));
  expect((await findOrganisation(world.deps.db, organisation)).department).toBe(world.department);
  expect(await choose()).toBe(world.department);
}

async function theAdministratorEntersAnother() {
  commerce = must(await add({ kind: 'department', name: '省商务厅' })).organisation;
  const division = must(
    await add({ kind: 'department', name: '省商务厅电子商务处', of: commerce }),
  ).organisation;
  const officer = await world.actor(division, 'programme-officer');
  expect(must(await officer.get('/api/session')).programmes).toEqual([]); // not even the first one’s
  expect((await officer.get('/api/programmes/shandong-2023/selection')).status).toBe(404);
}

async function fromNowOnAnOfficeSaysWhoseItIs() {
  const unsaid = await add({ kind: 'supervision', name: '派驻监督组' });
  expect([unsaid.status, unsaid.body.problems]).toEqual([422, [{ field: 'of', code: 'department-open' }]]);
  const unknown = await add({ kind: 'supervision', name: '派驻监督组', of: crypto.randomUUID() });
  expect(unknown.body.problems).toEqual([{ field: 'of', code: 'department-open' }]);
  must(await add({ kind: 'supervision', name: '派驻商务厅监督组', of: commerce }));
}

async function aNewProgrammeIsOfTheOneThatWasChosen() {
  expect(await choose()).toMatchObject({ problems: [{ field: 'department', code: 'department-open' }] });
  expect(await choose(commerce)).toBe(commerce);
  expect(await choose(administrator.person.organisation)).toMatchObject({ refused: 'bad-input' });
}

async function aRunningProgrammeStaysWhereItIs() {
  expect((await enable(commerce)).body.problems).toEqual([{ field: 'department', code: 'department-fixed' }]);
  must(await enable());
  const { department } = world.deps.programmes.find('shandong-2023')!;
  expect(department).toBe(world.department);
}

async function eachDepartmentHasItsBureauInTheSameCity() {
  const bureau = async (name: string, of?: string) =>
    must(await add({ kind: 'recommending-unit', name, region: '370100', ...(of && { of }) })).organisation;
  const shared = await bureau('甲市工业和信息化局');
  const own = await bureau('甲市商务局', commerce);
  const running = world.deps.programmes.find('shandong-2023')!;
  const unit = await findOrganisation(
    world.deps.db,
    await world.organisation('unit', '示例泉城数智促进中心', { region: '370102' }),
  );
  const forDepartment = async (department: string) =>
    (await recommendingUnitFor(world.deps.db, { ...running, department }, unit))?.id;
  expect([await forDepartment(world.department), await forDepartment(commerce)]).toEqual([shared, own]);
  const { units } = must(await world.visitor.get('/api/programmes/shandong-2023/recommending-units'));
  expect(units).toEqual([{ region: '370100', name: '甲市工业和信息化局' }]);
}
