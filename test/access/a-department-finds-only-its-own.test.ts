import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '#domain/people/role.ts';
import { roles, worksForDepartment } from '#domain/people/role.ts';
import { enableProgramme } from '#server/programme/enable-programme.ts';
import { call, fill, mayCall, type Places } from '#test/support/calling.ts';
import { announced, loadExperts } from '#test/support/draw-of-experts.ts';
import { must } from '#test/support/filled.ts';
import { inNotice, recognitionOf } from '#test/support/in-notice.ts';
import { loadLists } from '#test/support/lists.ts';
import { applicantOf, cityOf } from '#test/support/offices.ts';
import { harbourFolder } from '#test/support/patch-programme.ts';
import { type Province, provinceOf } from '#test/support/province.ts';
import { readProgrammeOnce } from '#test/support/read-once.ts';
import { answeredWithScan, passed, report, sign, submitted } from '#test/support/recommended.ts';
import { acceptedFiles, openedScores, programme } from '#test/support/scored.ts';
import { type Actor, createWorld, type World } from '#test/support/world.ts';

// Two departments run a programme each. Of the one there is everything, as far as a certificate and an objection; whoever
// works for the other finds what is not there.

let world: World;
const ours = new Map<Role, Actor>();
const theirs = new Map<Role, Actor>();
/** What stands in the paths of things of the one department. */
let places: Places;
/** Words that nobody of the other may read. */
let words: string[];

const ofDepartment = roles.filter(worksForDepartment);
/** Of a programme that there is not: what a path names where nothing of ours is meant. */
const nowhere: Places = {
  programme: 'nowhere-2099',
  code: 'nowhere-2099',
  reportedSheet: '0198c0de-0000-7000-8000-000000000000',
};

beforeAll(async () => {
  world = await createWorld({ overlay: 'demo/overlay.yaml', at: '2023-05-20T09:00+08:00' });
  const province = await provinceOf(world);
  await peopleOfBoth(province);
  places = {
    programme,
    code: programme,
    ...(await reportedByACity()),
    ...(await asFarAsACertificate(province)),
  };
  await anotherProgrammeRuns();
  words = [places.number, programme, places.objection, places.certificate, places.draw, '示例', '倪七零']
    .filter((word) => word !== undefined)
    .toSorted();
}, 180_000);
afterAll(() => world.end());

test('whoever does the same work for another department finds nothing of it, whatever the route', async () => {
  let tried = 0;
  for (const { method, url, role } of routes()) {
    if (!url.includes(':') && !namesProgramme.has(`${method} ${url}`)) continue;
    const path = fill(url, placesOn(url, places));
    const answer = await call(theirs.get(role)!, method, path);
    const none = await call(theirs.get(role)!, method, fill(url, placesOn(url, nowhere)));
    expect([answer.status, withoutRequest(answer.text)], `${method} ${path} as ${role}`).toEqual([
      404,
      withoutRequest(none.text),
    ]);
    tried += 1;
  }
  expect(tried).toBeGreaterThan(90);
});

test('lists, counts and searches of another department say not a word of it', async () => {
  for (const { url, role } of routes().filter(
    ({ method, url: each }) => method === 'GET' && !each.includes(':'),
  ))
    for (const query of url === '/api/applications'
      ? ['', `?search=${places.number}`, '?direction=D5']
      : ['']) {
      const { text } = await theirs.get(role)!.get(`${url}${query}`);
      expect(
        words.filter((word) => text.includes(word)),
        `${url}${query} as ${role}`,
      ).toEqual([]);
    }
  const seen = must(await theirs.get('programme-officer')!.get('/api/session'));
  expect(seen.programmes).toEqual(['harbour-2031']);
});

test('its own people find all of that', async () => {
  for (const { method, url, role } of routes().filter((each) => each.method === 'GET')) {
    const path = fill(url, placesOn(url, places));
    if (/figures\/|\/changes$/.test(url)) continue; // no picture stands in it, and it was submitted once
    expect((await call(ours.get(role)!, method, path)).status, `${path} as ${role}`).toBe(200);
  }
});

test('the same person stands in both pools, each for itself', async () => {
  const [pool, another] = [ours.get('pool-officer')!, theirs.get('pool-officer')!];
  const before = must(await pool.get('/api/experts')).all;
  expect(must(await another.get('/api/experts')).all).toBe(0);
  const list = `专家,身份摘要,任职单位,方向\n陈一,${'5a'.repeat(32)},示例港航研究所,berth`;
  must(await another.upload('/api/experts/import', '专家.csv', Buffer.from(list)));
  expect(must(await another.get('/api/experts')).all).toBe(1);
  expect(must(await pool.get('/api/experts')).all).toBe(before);
});

/** Every declared route with each role of a department that may call it. */
const routes = () =>
  world.app
    .routes()
    .filter(({ who }) => Array.isArray(who))
    .flatMap(({ method, url, who }) =>
      ofDepartment.filter((role) => mayCall(who, role)).map((role) => ({ method, url, role })),
    );

/** Routes without a place in their path whose body names the programme. */
const namesProgramme = new Set(['POST /api/draws']);

/** Two nouns are called sheet. */
const placesOn = (url: string, given: Places): Places =>
  url.startsWith('/api/formality') ? { ...given, sheet: given.reportedSheet ?? '' } : given;

const withoutRequest = (text: string) => text.replace(/"request":"\w+"/, '"request":"…"');

async function peopleOfBoth(province: Province) {
  const elsewhere = await world.organisation('department', '省商务厅', { of: null });
  const [pool, supervision] = [
    await world.organisation('pool-office', '省商务厅专家库', { of: elsewhere }),
    await world.organisation('supervision', '派驻商务厅监督组', { of: elsewhere }),
  ];
  const homeOf = (role: Role) =>
    role === 'pool-officer' ? pool : role === 'supervisor' ? supervision : elsewhere;
  for (const role of ofDepartment) theirs.set(role, await world.actor(homeOf(role), role));
  ours.set('programme-officer', province.officer);
  ours.set('pool-officer', province.poolOfficer);
  ours.set('supervisor', province.supervisor);
  for (const role of ['department-leader', 'objection-handler'] as const)
    ours.set(role, await world.actor(province.department, role));
  expect([...ours.keys()].toSorted()).toEqual(ofDepartment.toSorted());
}

async function anotherProgrammeRuns() {
  const department = theirs.get('programme-officer')!.person.organisation;
  const { programme: harbour } = await readProgrammeOnce(harbourFolder);
  await enableProgramme(world.deps, 'clock', harbour!, department);
}

/** A sheet, and a letter that was answered with a scan. */
async function reportedByACity(): Promise<Places> {
  const city = await cityOf(world, 41);
  const file = await submitted(world, await applicantOf(world, 41), 41);
  const letter = await answeredWithScan(city, file.number);
  await passed(world, city, file, { opinion: false });
  must(await sign(city, file.number));
  must(await report(city));
  const officer = ours.get('programme-officer')!;
  const { sheets } = must(await officer.get('/api/formality'));
  must(await officer.post(`/api/formality/sheets/${sheets[0].id}/opening`));
  return { ...letter, reportedSheet: sheets[0].id };
}

async function asFarAsACertificate(province: Province): Promise<Places> {
  const { officer, poolOfficer } = province;
  const leader = ours.get('department-leader')!;
  const files = await acceptedFiles(world, province, [42, 46]);
  const [first, second] = [42, 46].map((number) => files.get(number)!.number) as [string, string];
  await loadLists(officer, ['telecom-operators']);
  await loadExperts(poolOfficer);
  world.clock.moveTo('2023-07-11T10:00+08:00');
  const { draw } = await announced(world, province, 'D2');
  world.clock.moveTo('2023-08-22T09:00+08:00');
  await openedScores(world, province, 'D5', { [first]: '85', [second]: '79' });
  await inNotice(world, province, leader, 'D5');
  world.clock.moveTo('2023-10-07T10:20+08:00');
  const objection = { about: first, name: '倪七零', statement: '场地面积与公开资料不一致。' };
  const proof = Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n');
  await world.visitor.upload(`/programmes/${programme}/notices/1/objection`, '照片.pdf', proof, objection);
  world.clock.moveTo('2023-10-20T10:00+08:00');
  const { seen } = must(await leader.get(`/api/programmes/${programme}/recognition`));
  const recognition = recognitionOf(seen, '2023-10-20');
  must(await leader.post(`/api/programmes/${programme}/recognitions`, recognition));
  const { titles } = must(await world.visitor.get(`/api/programmes/${programme}/recognised`));
  const { experts } = must(await poolOfficer.get('/api/experts'));
  const page = must(await officer.get(`/api/applications/${second}`));
  return {
    number: second,
    seen: `${page.version}`,
    'attachments/id': page.attachments[0].id,
    draw,
    panel: 'D5-9',
    'experts/expert': experts[0].id,
    objection: '23-Y-001',
    'recognitions/id': recognition.key,
    certificate: encodeURIComponent(titles[0].certificate),
    decision: '1',
    sheet: '1',
  };
}
