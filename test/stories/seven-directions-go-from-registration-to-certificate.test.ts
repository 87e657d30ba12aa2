import { afterAll, beforeAll, expect, test } from 'vitest';
import { formOf } from '#domain/form/form.ts';
import {
  announced,
  type Drawn,
  held,
  type Invited,
  invited,
  loadExperts,
} from '#test/support/draw-of-experts.ts';
import { demoCases, type Filled, must, versionOf } from '#test/support/filled.ts';
import { published, recognitionOf } from '#test/support/in-notice.ts';
import { loadLists } from '#test/support/lists.ts';
import { type City, cityOf, registered } from '#test/support/offices.ts';
import { type Province, provinceOf } from '#test/support/province.ts';
import { readProgrammeOnce } from '#test/support/read-once.ts';
import { askOpinion, passed, replyTo, report, sign, submitted } from '#test/support/recommended.ts';
import { type Actor, createWorld, type World } from '#test/support/world.ts';

test('one enterprise of each direction goes from registration to its certificate', async () => {
  await theProvinceHasLoadedItsLists();
  await eachEnterpriseRegistersFillsInAndSubmits();
  await theEmergencyDepartmentIsAskedAndDoesNotObject();
  await theCityChecksThem();
  await itsLeaderRecommendsAndReports();
  await theProvinceAcceptsThemInForm();
  await expertsAreDrawnForEachDirection();
  await theyDeclareAndScoreInSecret();
  await theSealsAreOpenedBeforeTheSupervisor();
  await eachDirectionIsRanked();
  await theMeetingDecidesAndTheLeaderSigns();
  await theListStandsInTheNoticeForFiveWorkingDays();
  await theyAreRecognisedEachWithItsNumber();
});

const { definition } = (await readProgrammeOnce('programmes/shandong-2023')).programme ?? missing();
const code = definition.about.code;
const directions = definition.directions.map((direction) => direction.code);

test.each(directions)('%s asks its own form, and judges by its own conditions', (direction) => {
  const { page } = fileOf(direction);
  const others = directions.filter((other) => other !== direction);
  const sections = page.sections.map(({ section }: { section: string }) => section);
  expect(sections.toSorted()).toEqual(codes(formOf(definition, direction)).toSorted());
  expect(sections).toEqual(expect.arrayContaining(codes(definition.directionForms[direction])));
  expect(page.gaps).toEqual([]);

  const judged = new Set(page.verdicts.map(({ condition }: { condition: string }) => condition));
  const own = codes(definition.directionConditions[direction]);
  expect(own.length).toBeGreaterThan(0);
  expect([...judged]).toEqual(expect.arrayContaining(own));
  const foreign = others
    .flatMap((other) => codes(definition.directionConditions[other]))
    .filter((each) => !own.includes(each));
  expect(foreign.length).toBeGreaterThan(0);
  expect(foreign.filter((each) => judged.has(each))).toEqual([]);
});

test.each(directions)('%s is scored by its own rubric', (direction) => {
  const { items, scores } = fileOf(direction);
  const rubric = itemsOf(direction);
  expect(items.map(({ code, max }) => [code, max])).toEqual(rubric.map(({ code, max }) => [code, max]));
  expect(rubric.reduce((sum, { max }) => sum + max, 0)).toBe(100);
  const elsewhere = directions.filter((other) => other !== direction).flatMap((other) => itemsOf(other));
  expect(items.filter((item) => elsewhere.some((other) => other.code === item.code))).toEqual([]);

  expect(scores.sheets).toHaveLength(5);
  for (const sheet of scores.sheets)
    expect(Object.keys(sheet.items).toSorted()).toEqual(rubric.map((item) => item.code).toSorted());
  expect(new Set(scores.sheets.map(({ total }) => total)).size).toBe(5);
});

test.each(directions)('%s ends with a certificate that a stranger finds valid', async (direction) => {
  const { file } = fileOf(direction);
  const { title, outcome, ordinal } =
    definition.directions.find((each) => each.code === direction) ?? missing();
  const { titles } = must(await world.visitor.get(`${api}/recognised`));
  const [own] = titles.filter((each: { direction: string }) => each.direction === direction);
  expect(own.certificate).toBe(`示范2023-${ordinal}-001`);

  const check = must(await world.visitor.get(`/api/certificates/${encodeURIComponent(own.certificate)}`));
  expect(check).toMatchObject({
    state: 'valid',
    holder: file.demoCase.unit.name,
    creditCode: file.demoCase.unit.creditCode,
    direction: title,
    programme: code,
    fromOn: '2023-10-20',
    untilOn: '2025-10-20',
  });
  for (const words of outcome.certificate.zh.split(/{{\w+}}/)) expect(check.wording.zh).toContain(words);
  const { status, text } = await world.visitor.get(`/certificates/${encodeURIComponent(own.certificate)}`);
  expect([status, text.includes(file.demoCase.unit.name), text.includes('有效')]).toEqual([200, true, true]);
});

let world: World;
let province: Province;
let leader: Actor;
const cities = new Map<string, City>();
const drawn = new Map<string, Drawn>();
const experts = new Map<string, Invited[]>();
const files = new Map<string, Whole>();
const api = `/api/programmes/${code}`;

/** What the story learns of one file on its way. */
interface Whole {
  applicant: Omit<Actor, 'person'>;
  file: Filled;
  // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever JSON came
  page: any;
  items: Item[];
  scores: { sheets: { total: number; items: Record<string, number> }[]; mean: string };
}
interface Item {
  code: string;
  max: number;
  by: 'computed' | 'judged' | 'instead';
}

beforeAll(async () => {
  world = await createWorld({ overlay: 'demo/overlay.yaml', at: '2023-05-05T10:00+08:00' });
  province = await provinceOf(world);
  leader = await world.actor(province.department, 'department-leader', '杨十五');
});
afterAll(() => world.end());

async function theProvinceHasLoadedItsLists() {
  const lists = codes(definition.lists).filter((list) => list !== 'experts'); // the pool office's own
  await loadLists(province.officer, lists, '2023-05-05');
  world.clock.moveTo('2023-05-20T09:00+08:00');
}

async function eachEnterpriseRegistersFillsInAndSubmits() {
  const cases = await demoCases();
  for (const direction of directions) {
    const { number, city } =
      cases.find((each) => each.direction === direction && each.end === 'recognised') ?? missing();
    if (!cities.has(city)) cities.set(city, await cityOf(world, number));
    const applicant = await registered(world, number);
    const file = await submitted(world, applicant, number);
    const page = must(await applicant.get(`/api/applications/${file.number}`));
    expect(page).toMatchObject({
      direction,
      state: 'submitted',
      receipt: { contentHash: expect.any(String) },
    });
    files.set(direction, { applicant, file, page, items: [], scores: { sheets: [], mean: '' } });
  }
}

async function theEmergencyDepartmentIsAskedAndDoesNotObject() {
  world.clock.moveTo('2023-06-02T09:00+08:00');
  const queried = ['abnormal-operations', 'serious-dishonesty'];
  await loadLists(province.officer, queried, '2023-06-02');
  for (const [region, city] of cities) {
    const numbers = numbersOf(region);
    const letter = await askOpinion(city, numbers);
    const reply = { documentNumber: `应急复〔2023〕${region}号`, result: 'no-objection' } as const;
    must(await replyTo(city.opinionOfficer, letter, numbers, reply, '2023-06-02'));
  }
}

async function theCityChecksThem() {
  for (const { file } of files.values()) await passed(world, cityFor(file), file, { opinion: false });
}

async function itsLeaderRecommendsAndReports() {
  for (const { file } of files.values())
    expect(must(await sign(cityFor(file), file.number)).state).toBe('recommended');
  for (const [region, city] of cities)
    expect(must(await report(city)).recommended).toBe(numbersOf(region).length);
}

async function theProvinceAcceptsThemInForm() {
  world.clock.moveTo('2023-06-20T10:00+08:00');
  const { sheets } = must(await province.officer.get('/api/formality'));
  expect(sheets).toHaveLength(cities.size);
  for (const { id } of sheets) must(await province.officer.post(`/api/formality/sheets/${id}/opening`));
  for (const { file, applicant } of files.values()) {
    expect(must(await act(province.officer, file, 'acceptance')).state).toBe('accepted');
    const notice = must(await applicant.get(`/api/applications/${file.number}/acceptance`));
    expect(notice.publicCode).toMatch(/^.{4}-.{4}$/);
  }
}

async function expertsAreDrawnForEachDirection() {
  world.clock.moveTo('2023-07-11T10:00+08:00');
  await loadExperts(province.poolOfficer);
  for (const direction of directions) drawn.set(direction, await announced(world, province, direction));
  for (const each of drawn.values())
    await held(world, province, each, Temporal.Instant.from('2023-07-13T10:00+08:00'));
}

async function theyDeclareAndScoreInSecret() {
  for (const [direction, draw] of drawn) {
    const seats = await invited(world, draw);
    experts.set(direction, seats);
    for (const { actor } of seats)
      must(await actor.put(`/api/review/invitations/${code}/${draw.draw}`, { answer: 'accept' }));
    const panel = panelOf(direction);
    expect(must(await province.officer.post(`${panel}/assignment`))).toMatchObject({ files: 1, seats: 5 });
    const declarations = [{ number: fileOf(direction).file.number, conflict: null }];
    for (const { actor } of seats) must(await actor.put('/api/review/conflicts', { declarations }));
  }

  world.clock.moveTo('2023-07-17T09:00+08:00');
  for (const direction of directions) {
    const whole = fileOf(direction);
    for (const [seat, { actor }] of (experts.get(direction) ?? []).entries()) {
      const path = `/api/review/files/${whole.file.number}`;
      whole.items = must(await actor.get(path)).items;
      must(await actor.put(`${path}/sheet?seen=0`, sheetOf(whole.items, seat)));
      must(await actor.post('/api/review/sheets'));
    }
    const sealed = await province.officer.get(`${panelOf(direction)}/scores`);
    expect(sealed.body.refused).toBe('scores-sealed');
  }
}

/** Four fifths of each item, and the first of them one point less with each seat. */
function sheetOf(items: readonly Item[], seat: number) {
  const judged = items.filter(({ by }) => by !== 'computed');
  const points = judged.map(({ code, max }, place) => [
    code,
    Math.floor(max * 0.8) - (place === 0 ? seat : 0),
  ]);
  return { points: Object.fromEntries(points), comments: { whole: '材料与填报相符。' } };
}

async function theSealsAreOpenedBeforeTheSupervisor() {
  world.clock.moveTo('2023-08-22T09:00+08:00');
  for (const direction of directions) {
    const panel = panelOf(direction);
    must(await province.supervisor.post(`${panel}/witness`));
    expect(must(await province.officer.post(`${panel}/opening`))).toMatchObject({ files: 1, sheets: 5 });
    [fileOf(direction).scores] = must(await province.officer.get(`${panel}/scores`)).files;
  }
}

async function eachDirectionIsRanked() {
  for (const direction of directions) {
    const path = `${api}/rankings/${direction}`;
    const { seen, rows } = must(await province.officer.get(path));
    const { file, scores } = fileOf(direction);
    expect(rows).toMatchObject([{ number: file.number, place: 1, mean: scores.mean }]);
    expect(must(await province.officer.post(path, { seen })).proposed).toBe(1);
  }
}

async function theMeetingDecidesAndTheLeaderSigns() {
  world.clock.moveTo('2023-09-20T15:00+08:00');
  const meeting = { meeting: '厅党组会议', minutesNumber: '演党组纪〔2023〕18号', decidedOn: '2023-09-20' };
  must(await province.officer.put(`${api}/decision-request`, { ...meeting, departures: [] }));
  const { waiting } = must(await leader.get(`${api}/decision-request`));
  expect(waiting.document.lists.map((list: { direction: string }) => list.direction)).toEqual(directions);
  expect(must(await leader.post(`${api}/decisions`, { seen: waiting.seen })).approved).toBe(
    directions.length,
  );
}

async function theListStandsInTheNoticeForFiveWorkingDays() {
  world.clock.moveTo('2023-09-27T10:00+08:00');
  const notice = await published(province.officer, leader, '2023-09-27T09:45:00+08:00');
  expect(notice).toMatchObject({ number: 1, firstOn: '2023-09-27', lastOn: '2023-10-09' });
  const { text } = await world.visitor.get(`/programmes/${code}/notices/1`);
  for (const { file } of files.values()) expect(text).toContain(file.demoCase.unit.name);

  world.clock.moveTo('2023-10-09T23:59:59+08:00');
  const { seen } = must(await leader.get(`${api}/recognition`));
  const early = await leader.post(`${api}/recognitions`, recognitionOf(seen, '2023-10-09'));
  expect(early.body.refused).toBe('notice-running');
}

async function theyAreRecognisedEachWithItsNumber() {
  world.clock.moveTo('2023-10-20T10:10+08:00');
  const { seen } = must(await leader.get(`${api}/recognition`));
  const issued = must(await leader.post(`${api}/recognitions`, recognitionOf(seen, '2023-10-20')));
  expect(issued.certificates).toBe(directions.length);
  for (const { file, applicant } of files.values())
    expect(must(await applicant.get(`/api/applications/${file.number}`)).state).toBe('recognised');
}

const codes = (entries: readonly { code: string }[] = []) => entries.map((entry) => entry.code);
const itemsOf = (direction: string) =>
  definition.rubrics[direction]?.criteria.flatMap(({ items }) => items) ?? missing();
const fileOf = (direction: string) => files.get(direction) ?? missing();
const cityFor = ({ demoCase }: Filled) => cities.get(demoCase.city) ?? missing();
const numbersOf = (region: string) =>
  [...files.values()].flatMap(({ file }) => (file.demoCase.city === region ? [file.number] : []));
const panelOf = (direction: string) => `/api/panels/${code}/${drawn.get(direction)?.panel}`;
const act = async (actor: Actor, { number }: Filled, what: string) =>
  actor.post(`/api/applications/${number}/${what}?seen=${await versionOf(actor, number)}`);

function missing(): never {
  throw new Error('The programme or the demonstration has no such thing');
}
