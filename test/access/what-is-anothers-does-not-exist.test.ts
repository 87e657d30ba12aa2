import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Role, roles, worksForDepartment } from '#domain/people/role.ts';
import { call, fill, mayCall, type Places } from '#test/support/calling.ts';
import { announced, held, invited, loadExperts } from '#test/support/draw-of-experts.ts';
import { must, versionOf } from '#test/support/filled.ts';
import { alsoAs, applicantOf, cityOf } from '#test/support/offices.ts';
import { type Province, provinceOf } from '#test/support/province.ts';
import {
  answeredWithScan,
  jointUnitsOf,
  passed,
  report,
  scannedReply,
  sign,
  submitted,
} from '#test/support/recommended.ts';
import { type Actor, createWorld, type World } from '#test/support/world.ts';

// A file that has come as far as the experts, and one that waits in its city; and people who hold the same roles in
// another unit, another city, another department and on another panel.

let world: World;
let province: Province;
/** What stands in the paths of things that are not a stranger's, of either file. */
let theirs: Places;
let waiting: Places;
let submittedElsewhere: string;
let draftElsewhere: string;
/** Who may do it there, and who holds the same role elsewhere. */
const insiders = new Map<Role, Actor>();
const strangers = new Map<Role, Actor>();
/** Words that nobody elsewhere may read. */
let words: string[];

/** Whoever works for a department is tried from another in a-department-finds-only-its-own. */
const ofDepartment = roles.filter(worksForDepartment);
/** They run the installation, whichever departments it serves: who may do what, and never a file. */
const administrators: readonly Role[] = [
  'system-administrator',
  'security-administrator',
  'audit-administrator',
];

beforeAll(async () => {
  world = await createWorld({ overlay: 'demo/overlay.yaml', at: '2023-05-20T09:00+08:00' });
  province = await provinceOf(world);
  const [city, otherCity] = [await cityOf(world, 41), await cityOf(world, 42)];
  const [unit, otherUnit] = [await applicantOf(world, 41), await applicantOf(world, 42)];
  const file = await submitted(world, unit, 41);
  const still = await submitted(world, await applicantOf(world, 13), 13);
  const elsewhere = await submitted(world, otherUnit, 42);
  draftElsewhere = must(
    await otherUnit.post('/api/applications', { programme: 'shandong-2023', direction: 'D1' }),
  ).number;
  const [joint, otherJoint] = [await jointUnitsOf(world, file), await jointUnitsOf(world, elsewhere)];

  const letter = await answeredWithScan(city, file.number);
  await passed(world, city, file, { opinion: false });
  must(await sign(city, file.number));
  must(await report(city));
  const panels = await twoPanelsAreDrawn(file.number);

  for (const [role, inside, outside] of [
    ['filler', await alsoAs(world, unit, 'filler'), await alsoAs(world, otherUnit, 'filler')],
    ['unit-administrator', unit, otherUnit],
    ['joint-administrator', joint[0], otherJoint[0]],
    ['recommending-clerk', city.clerk, otherCity.clerk],
    ['recommending-leader', city.leader, otherCity.leader],
    ['opinion-officer', city.opinionOfficer, otherCity.opinionOfficer],
    ['expert', panels.inside, panels.outside],
  ] as const) {
    insiders.set(role, inside ?? missing());
    strangers.set(role, outside ?? missing());
  }
  theirs = { ...(await placesOf(file.number)), ...letter, ...panels.places, sheet: '1' };
  theirs = { ...theirs, 'memberships/membership': city.clerk.person.membership };
  waiting = await placesOf(still.number);
  submittedElsewhere = elsewhere.number;
  const names = [file, still].flatMap(({ number, demoCase }) => [number, demoCase.unit.name]);
  words = [...names, scannedReply, ...Object.values(theirs).filter((value) => value.length > 20)];
}, 120_000);
afterAll(() => world.end());

test('every role is tried from elsewhere; administrators have no elsewhere', () => {
  expect([...strangers.keys(), ...ofDepartment, ...administrators].toSorted()).toEqual(roles.toSorted());
});

test('whoever holds the role elsewhere finds nothing of it, whatever the route', async () => {
  let tried = 0;
  for (const { method, url, who } of routesWithPlaces())
    for (const [role, stranger] of strangers) {
      if (!mayCall(who, role)) continue;
      for (const places of [theirs, waiting]) {
        if (fill(url, places) === fill(url)) continue; // nothing of theirs in it
        await answersAlike(stranger, role, method, fill(url, places), fill(url));
        tried += 1;
      }
    }
  expect(tried).toBeGreaterThan(100);
});

test('a part of somebody else’s file is not found under one’s own either', async () => {
  let tried = 0;
  for (const { method, url, who } of routesWithPlaces().filter((each) =>
    /:number.*:(id|sha256)/.test(each.url),
  ))
    for (const [role, stranger] of strangers) {
      if (!mayCall(who, role) || role === 'expert') continue;
      const number = role.startsWith('recommending') ? submittedElsewhere : draftElsewhere;
      const seen = { number, seen: `${await versionOf(stranger, number)}` };
      await answersAlike(stranger, role, method, fill(url, { ...theirs, ...seen }), fill(url, seen));
      tried += 1;
    }
  expect(tried).toBeGreaterThan(8);
});

test('what has not been reported is not the province’s to find', async () => {
  const leader = await world.actor(province.department, 'department-leader');
  let tried = 0;
  for (const { method, url, who } of routesWithPlaces())
    for (const actor of [province.officer, leader]) {
      if (!mayCall(who, actor.person.role) || !url.includes(':number')) continue;
      await answersAlike(actor, actor.person.role, method, fill(url, waiting), fill(url));
      tried += 1;
    }
  expect(tried).toBeGreaterThan(15);
});

test('lists, counts and searches elsewhere say not a word of it', async () => {
  const told = new Set<string>();
  for (const { method, url, who } of world.app.routes().filter((each) => each.method === 'GET')) {
    // No word can be looked for in a printed paper; whether there is one was asked above.
    if (who === 'everybody' || who === 'this-machine' || url.endsWith('.pdf')) continue;
    for (const [role, stranger] of strangers) {
      if (!mayCall(who, role)) continue;
      const asked = url === '/api/applications' ? searches : [''];
      for (const query of asked) {
        const path = `${fill(url, theirs)}${query}`;
        const { text } = await call(stranger, method, path);
        expect(
          words.filter((word) => text.includes(word) && !path.includes(word)),
          `${path} as ${role}`,
        ).toEqual([]);
      }
      const { text } = await call(insiders.get(role) ?? missing(), method, fill(url, theirs));
      if (words.some((word) => text.includes(word))) told.add(url);
    }
  }
  // There is something that could have been told, on every noun's list.
  expect([...told]).toEqual(
    expect.arrayContaining([
      '/api/applications',
      '/api/applications/:number/history',
      '/api/messages',
      '/api/opinion-letters',
      '/api/participations',
      '/api/recommendation/:programme',
      '/api/review/conflicts',
      '/api/review/files',
      '/api/unit/people',
    ]),
  );
});

test('naming it in a body tells no more than naming what is not there', async () => {
  const absent = '23-D5-9999';
  const seen = '0'.repeat(64);
  const [number, still] = [theirs.number ?? '', waiting.number ?? ''];
  for (const [role, method, url, body] of [
    [
      'recommending-clerk',
      'post',
      '/api/opinion-letters',
      (it: string) => ({ numbers: [it], dueOn: '2023-06-09' }),
    ],
    [
      'recommending-clerk',
      'post',
      '/api/opinion-letters/draft',
      (it: string) => ({ numbers: [it], dueOn: '2023-06-09' }),
    ],
    [
      'recommending-clerk',
      'put',
      '/api/recommendation/shandong-2023/orders/D5',
      (it: string) => ({ numbers: [it], seen: 0 }),
    ],
    [
      'recommending-leader',
      'post',
      '/api/recommendation/shandong-2023/sheets',
      (it: string) => ({ seen, documentNumber: '1号', opinion: '同意推荐。', leftOut: [it] }),
    ],
    [
      'expert',
      'put',
      '/api/review/conflicts',
      (it: string) => ({ declarations: [{ number: it, conflict: null }] }),
    ],
  ] as const) {
    const stranger = strangers.get(role) ?? missing();
    const none = await stranger[method](url, body(absent));
    for (const named of [number, still]) {
      const it = await stranger[method](url, body(named));
      expect([it.status, same(it.text, named)], `${url} as ${role}`).toEqual([
        none.status,
        same(none.text, absent),
      ]);
    }
  }

  for (const role of ['unit-administrator', 'recommending-leader'] as const) {
    const invite = (organisation: string) =>
      strangers.get(role)?.post('/api/invitations', { organisation, role: 'recommending-clerk' });
    const [foreign, none] = [
      await invite(insiders.get('recommending-clerk')?.person.organisation ?? ''),
      await invite('0198c0de-0000-7000-8000-000000000000'),
    ];
    expect([foreign?.status, foreign?.text], `an invitation as ${role}`).toEqual([404, none?.text]);
  }
});

const searches = [
  '',
  '?search=泉城',
  '?search=铸造',
  '?direction=D5',
  '?direction=D2',
  '?opinion=not-asked',
  '?turn=clerk',
  '?turn=office',
];

const routesWithPlaces = () =>
  world.app
    .routes()
    .filter(({ who, url }) => url.includes(':') && who !== 'everybody' && who !== 'this-machine');

async function answersAlike(actor: Actor, role: Role, method: string, path: string, none: string) {
  const [it, nothing] = [await call(actor, method, path), await call(actor, method, none)];
  const [said, expected] = [withoutRequest(it.text), withoutRequest(nothing.text)];
  expect([it.status, said], `${method} ${path} as ${role}`).toEqual([nothing.status, expected]);
}

/** An answer without its request's own id. */
const withoutRequest = (text: string) => text.replace(/"request":"\w+"/, '"request":"…"');

/** The same without what it was asked about. */
const same = (text: string, asked: string) => withoutRequest(text).replaceAll(asked, '…');

/** The places of a path that a file and its parts stand in. */
async function placesOf(number: string): Promise<Places> {
  const { db } = world.deps;
  const { id } = await db
    .selectFrom('application')
    .select('id')
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  const attachment = await db
    .selectFrom('attachment')
    .selectAll()
    .where('application_id', '=', id)
    .executeTakeFirstOrThrow();
  const joint = await db
    .selectFrom('joint_unit')
    .select('id')
    .where('application_id', '=', id)
    .executeTakeFirst();
  return {
    number,
    'attachments/id': attachment.id,
    ...(joint && { 'joint-units/id': joint.id, 'participations/id': joint.id }),
  };
}

/** The file is given to one panel; the experts of another have none. */
async function twoPanelsAreDrawn(number: string): Promise<{ places: Places; inside: Actor; outside: Actor }> {
  world.clock.moveTo('2023-07-11T10:00+08:00');
  const { officer, poolOfficer } = province;
  must(await officer.post(`/api/applications/${number}/acceptance?seen=${await versionOf(officer, number)}`));
  await loadExperts(poolOfficer);
  const [its, another] = [await announced(world, province, 'D5'), await announced(world, province, 'D2')];
  await held(world, province, its);
  await held(world, province, another, world.clock.now());
  const [inside, outside] = [await invited(world, its), await invited(world, another)];
  for (const { actor } of inside)
    must(await actor.put(`/api/review/invitations/shandong-2023/${its.draw}`, { answer: 'accept' }));
  must(await officer.post(`/api/panels/shandong-2023/${its.panel}/assignment`));
  for (const { actor } of inside)
    must(await actor.put('/api/review/conflicts', { declarations: [{ number, conflict: null }] }));
  world.clock.moveTo('2023-07-17T09:00+08:00');
  const stranger = outside.find(({ name }) => inside.every((each) => each.name !== name));
  return {
    places: { draw: its.draw, panel: its.panel },
    inside: inside[0]?.actor ?? missing(),
    outside: stranger?.actor ?? missing(),
  };
}

function missing(): never {
  throw new Error('There is nobody');
}
