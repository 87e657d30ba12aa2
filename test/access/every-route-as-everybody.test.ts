import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '#domain/people/role.ts';
import { roles } from '#domain/people/role.ts';
import type { Callers } from '#server/http/callers.ts';
import { type Actor, createWorld, type World } from '#test/support/world.ts';

let world: World;
let file: { number: string; version: number };
const cast = new Map<Role, Actor>();
const strangers = new Map<Role, Actor>();
const absent = '23-D5-9999';

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
    const url = fill(route.url, file.number);
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
        await call(stranger, route.method, fill(route.url, file.number)),
        await call(stranger, route.method, fill(route.url, absent)),
      ];
      expect(theirs.text, `${route.method} ${route.url} as ${role} of another organisation`).toBe(none.text);
      expect(theirs.status).toBe(none.status);
    }
  }
});

test('lists, searches and counts of a stranger say nothing of it', async () => {
  for (const role of roles) {
    const stranger = strangers.get(role)!;
    for (const query of ['', '?search=泉城', `?search=${file.number}`, '?direction=D5', '?turn=applicant']) {
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

const mayCall = (who: Callers, role: Role) =>
  who === 'everybody' || who === 'signed-in' || (who !== 'this-machine' && who.includes(role));

const fill = (url: string, number: string) =>
  url
    .replace(':number', number)
    .replace(':section', 'unit')
    .replace(':slot', 'business-licence')
    .replace(':sha256', '5a'.repeat(32))
    .replace(/:\w+/g, '0198c0de-0000-7000-8000-000000000000')
    .concat(url.includes(':number') ? '?seen=1' : '');

const bodies: Record<string, unknown> = {
  'PUT sections': { answers: { 'unit.name': '别人' }, seen: {} },
  'POST submission': { key: '0198c0de-0000-7000-8000-000000000001' },
  'POST supplement-request': {
    items: [{ section: 'project', reason: 'supplement-clarify', sentence: '请说明。' }],
  },
  'POST rejection-proposal': { clause: '1.1.8', reason: 'reject-late', sentence: '不予受理的说明。' },
  'PUT check-lines/': { answer: 'yes' },
  'PUT check-lines?': { answers: [{ line: 'condition:none', answer: 'yes' }] },
  'POST confirmation': { agreed: true },
  'POST judgements': { judgement: 'policy-fit', answer: 'fits' },
  'POST correction': { items: [], dueAt: '2023-06-08T17:00+08:00' },
  'POST proposal': { reason: 'not-recommended-priority', sentence: '另有更有代表性的项目。' },
  'PUT letter': { attachment: '0198c0de-0000-7000-8000-000000000000' },
  'POST non-recommendation': { reason: 'not-recommended-priority', sentence: '另有更有代表性的项目。' },
  'POST recommendation': { sentence: '同意推荐。' },
  'PUT handler': {},
  'POST promotion': { minutesNumber: '演党组纪〔2023〕20号' },
  'POST removal': { reason: 'objection-sustained', sentence: '异议成立。' },
  'PUT sheet': { points: { 'D5-A-1': 15 } },
};

function call(actor: Omit<Actor, 'person'>, method: string, url: string) {
  if (method === 'GET') return actor.get(url);
  if (method === 'DELETE') return actor.delete(url);
  const kind = Object.keys(bodies).find(
    (key) => method === key.split(' ')[0] && url.includes(key.split(' ')[1]!),
  );
  if (method === 'POST' && /\/(attachments\/|figures)/.test(url))
    return actor.upload(url, '营业执照.pdf', Buffer.from('%PDF-1.7'));
  return method === 'PUT'
    ? actor.put(url, kind && bodies[kind])
    : actor.post(url, (kind && bodies[kind]) ?? { key: '0198c0de-0000-7000-8000-000000000001' });
}
