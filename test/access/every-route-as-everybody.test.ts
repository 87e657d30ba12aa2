import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '#domain/people/role.ts';
import { roles } from '#domain/people/role.ts';
import { call, fill, mayCall } from '#test/support/calling.ts';
import { type Actor, createWorld, type World } from '#test/support/world.ts';

let world: World;
let file: { number: string; version: number };
const cast = new Map<Role, Actor>();
const strangers = new Map<Role, Actor>();

beforeAll(async () => {
  world = await createWorld();
  const city = await world.organisation('recommending-unit', '甲市工业和信息化局', { region: '370100' });
  const otherCity = await world.organisation('recommending-unit', '乙市工业和信息化局', { region: '370200' });
  const unit = await world.organisation('unit', '示例泉城数智促进中心', {
    creditCode: '91379900FAKE00419Y',
    region: '370102',
  });
  const otherUnit = await world.organisation('unit', '示例胶州湾工业互联网有限公司', {
    creditCode: '91379900FAKE00427R',
    region: '370202',
  });
  const department = await world.organisation('department', '省厅');

  for (const role of roles) {
    const [home, elsewhere] = homes(role, { unit, otherUnit, city, otherCity, department });
    cast.set(role, await world.actor(home, role));
    strangers.set(role, await world.actor(elsewhere, role));
  }
  const started = await cast
    .get('unit-administrator')!
    .post('/api/applications', { programme: 'shandong-2023', direction: 'D5' });
  file = { number: started.body.number, version: 1 };
});

afterAll(() => world.end());

test('each route says who may call it, and a visitor or another role is turned away', async () => {
  for (const route of world.app.routes()) {
    const url = fill(route.url, { number: file.number });
    if (route.who === 'everybody' || route.who === 'this-machine') continue;
    expect(
      (await call(world.visitor, route.method, url)).status,
      `${route.method} ${route.url} as a visitor`,
    ).toBe(401);

    for (const role of roles) {
      if (mayCall(route.who, role)) continue;
      const { status } = await call(cast.get(role)!, route.method, url);
      expect(status, `${route.method} ${route.url} as ${role}`).toBe(route.method === 'GET' ? 404 : 403);
    }
  }
});

test('a file of another organisation answers exactly like one that does not exist', async () => {
  for (const route of world.app.routes().filter(({ url }) => url.includes(':number'))) {
    for (const role of roles.filter((each) => mayCall(route.who, each))) {
      const stranger = strangers.get(role)!;
      const [theirs, none] = [
        await call(stranger, route.method, fill(route.url, { number: file.number })),
        await call(stranger, route.method, fill(route.url)),
      ];
      expect(theirs.text, `${route.method} ${route.url} as ${role} of another organisation`).toBe(none.text);
      expect(theirs.status).toBe(none.status);
    }
  }
});

test('lists, searches and counts of a stranger say nothing of it', async () => {
  for (const role of roles) {
    const stranger = strangers.get(role)!;
    for (const query of [
      '',
      '?search=泉城',
      `?search=${file.number}`,
      '?direction=D5',
      '?turn=applicant',
      '?opinion=not-asked',
    ]) {
      const { status, body } = await stranger.get(`/api/applications${query}`);
      if (status === 404) continue; // no such list for this role
      expect(body.files, `${role} ${query}`).toEqual([]);
      expect(body.counts).toEqual({});
    }
  }
  const own = await cast.get('filler')!.get('/api/applications?search=泉城');
  expect(own.body.files).toHaveLength(1); // there is something that could have leaked
});

interface Homes {
  unit: string;
  otherUnit: string;
  city: string;
  otherCity: string;
  department: string;
}

function homes(role: Role, all: Homes): [string, string] {
  if (role.startsWith('recommending')) return [all.city, all.otherCity];
  if (role === 'filler' || role.endsWith('-administrator')) return [all.unit, all.otherUnit];
  return [all.department, all.department];
}
