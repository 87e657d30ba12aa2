import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Role, roles } from '#domain/people/role.ts';
import { readLists } from '#server/demo/read-lists.ts';
import { type Actor, createWorld, type World } from '#test/support/world.ts';

let world: World;
let applicant: Actor;
let number: string;
const cast = new Map<Role, Actor>();

beforeAll(async () => {
  world = await createWorld();
  const unit = await world.organisation('unit', '示例泉城数智促进中心', {
    creditCode: '91379900FAKE00419Y',
    region: '370102',
  });
  await world.organisation('recommending-unit', '甲市工业和信息化局', { region: '370100' });
  for (const role of roles) cast.set(role, await world.actor(unit, role));
  applicant = cast.get('unit-administrator') as Actor;
  const started = await applicant.post('/api/applications', { programme: 'shandong-2023', direction: 'D5' });
  number = started.body.number;
});
afterAll(() => world.end());

// In a path, a query or a body: U+0000, half of a surrogate pair, an escape that is not UTF-8, a figure beyond all bounds.
const malformed = ['a%00b', '%E0%A4%A', 'a%ED%A0%80b', '99999999999', '1e400', 'x'.repeat(300)];

test('no address of any read fails, whoever asks and whatever stands in it', async () => {
  const failed: string[] = [];
  for (const { method, url, who } of world.app.routes()) {
    if (method !== 'GET' || who === 'this-machine') continue;
    const actor = Array.isArray(who) ? cast.get(who[0]) : who === 'signed-in' ? applicant : world.visitor;
    for (const text of malformed) {
      for (const asked of [url.replaceAll(/:\w+/g, text), fill(url, text)]) {
        const { status } = (await actor?.get(asked)) ?? {};
        if (status === undefined || status >= 500 || status === 414) failed.push(`${asked} ${status}`);
      }
    }
  }
  expect(failed).toEqual([]);
});

/** The last place of a path malformed, what stands before it as it is; and a query of the usual names. */
const fill = (url: string, text: string) =>
  `${url.replace(':number', number).replaceAll(/:\w+/g, '1')}?${['seen', 'search', 'after', 'revision', 'number', 'onDay', 'lang', 'line', 'field', 'sentence'].map((name) => `${name}=${text}`).join('&')}`;

// prettier-ignore
const bodies: [string, string, (text: string) => object, string][] = [
  ['POST', '/api/session', (text) => ({ name: text, password: 'x' }), 'name'],
  ['POST', '/api/applications', (text) => ({ programme: text, direction: 'D5' }), 'programme'],
  [
    'PUT',
    ':file/sections/unit',
    (text) => ({ answers: { 'unit.name': text }, seen: { 'unit.name': null } }),
    'answers.unit.name',
  ],
  [
    'PUT',
    ':file/sections/unit',
    (text) => ({ answers: { roster: { rows: [{ id: 'r1', cells: { name: text } }] } }, seen: {} }),
    'answers.roster.rows.0.cells.name',
  ],
  ['PUT', ':file/sections/unit', (text) => ({ answers: { [text]: '' }, seen: {} }), 'answers.a\uFFFDb'],
];

test.each(bodies)(
  '%s %s with text that cannot be kept names the field',
  async (method, path, body, field) => {
    const url = path.replace(':file', `/api/applications/${number}`);
    for (const text of ['a\0b', 'a\ud800b', 'a\udc00b']) {
      const { status, body: answer } = await (method === 'PUT' ? applicant.put : applicant.post)(
        url,
        body(text),
      );
      expect(status).toBe(422);
      expect(answer).toMatchObject({
        refused: 'bad-input',
        problems: [{ field, code: 'character-not-kept' }],
      });
    }
  },
);

test('text of every plane is kept', async () => {
  const name = '示例𠮷野家（数智）🏭';
  const section = `/api/applications/${number}/sections/project`;
  expect(
    (await applicant.put(section, { answers: { 'project.name': name }, seen: { 'project.name': null } }))
      .status,
  ).toBe(200);
  expect((await applicant.get(`/api/applications/${number}`)).body.answers['project.name']).toBe(name);
});

test('a name of a file that cannot be kept is kept as far as it can', async () => {
  const path = `/api/applications/${number}/attachments/business-licence`;
  const sent = await applicant.upload(path, '执\0照.pdf', Buffer.from('%PDF-1.4\n%%EOF\n'));
  expect(sent.status).toBe(200);
});

test('a list whose rows or source cannot be kept is refused or kept as far as it can', async () => {
  const officer = cast.get('programme-officer') as Actor;
  const [list] = await readLists('programmes/shandong-2023/demo');
  if (!list) throw new Error('The demonstration has no list');
  const path = `/api/lists/${list.list}/versions`;
  const source = { programme: 'shandong-2023', issuer: '省\0厅', document: 'x', datedOn: '2023-05-01' };
  const rows = Buffer.concat([list.bytes, Buffer.from('a\0b\r\n')]);
  expect((await officer.upload(path, 'a.csv', rows, source)).status).toBeLessThan(500);
  expect((await officer.upload(path, 'a.csv', Buffer.from(list.bytes), source)).status).toBeLessThan(500);
});

test.each([
  'foo_0198c0de-0000-7000-8000-000000000000',
  '2023-02-30T00:00:00Z_0198c0de-0000-7000-8000-000000000000',
  '2023-05-08T01:00:00Z_1',
  '_',
  '',
])('a list does not go on from %s', async (after) => {
  const { status, body } = await applicant.get(`/api/applications?after=${after}`);
  expect(status).toBe(422);
  expect(body).toMatchObject({ refused: 'bad-input', problems: [{ field: 'after' }] });
});

test('a list goes on from a real cursor', async () => {
  const after = '2023-05-08T01:00:00.123456Z_0198c0de-0000-7000-8000-000000000000';
  expect((await applicant.get(`/api/applications?after=${after}`)).status).toBe(200);
});

test('a broken escape is answered like any address that leads nowhere', async () => {
  for (const path of ['/api/%E0%A4%A', '/api/applications/%E0%A4%A', '/%E0%A4%A?lang=en']) {
    const { status, body } = await applicant.get(path);
    expect([status, body]).toEqual([404, { refused: 'not-found', facts: {} }]);
  }
  const page = await world.app.inject({ url: '/%E0%A4%A', headers: { accept: 'text/html' } });
  const none = await world.app.inject({ url: '/no-such-page', headers: { accept: 'text/html' } });
  expect([page.statusCode, page.body]).toEqual([404, none.body]);
});
