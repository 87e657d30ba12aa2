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

const id = '0198c0de-0000-7000-8000-000000000000';
const hash = '0'.repeat(64);
const source = { programme: 'shandong-2023', issuer: '省厅', text: 'x' };
const results = [{ number: '23-D5-0001', result: 'no-objection' }];

// Digits beyond the ninth after the point, years that no calendar has, and other spellings.
const noInstants = [
  '2023-05-20T09:00:00.1234567891+08:00',
  '-000001-01-01T00:00Z',
  '+012345-01-01T00:00Z',
  '',
];
const noDays = ['0000-01-01', '2023-02-30', '20230520', '2023-05-20T10:00', '+012345-01-01'];

// prettier-ignore
const times: [string, Role, string, string, readonly string[], object][] = [
  [
    'POST',
    'pool-officer',
    '/api/draws/shandong-2023/R-01/commitment',
    'sources.0.dueAt',
    noInstants,
    { sources: [{ name: '开奖' }] },
  ],
  [
    'POST',
    'department-leader',
    '/api/programmes/shandong-2023/notices',
    'publishedAt',
    noInstants,
    { seen: hash, address: 'https://notice.example.org/1', documentNumber: '1号' },
  ],
  [
    'POST',
    'recommending-clerk',
    '/api/applications/23-D5-0001/correction?seen=1',
    'dueAt',
    noInstants,
    { items: [{ section: 'roster', reason: 'return-inconsistent', sentence: '请核对。' }] },
  ],
  ['POST', 'recommending-clerk', '/api/opinion-letters', 'dueOn', noDays, { numbers: ['23-D5-0001'] }],
  [
    'POST',
    'opinion-officer',
    `/api/opinion-letters/${id}/reply`,
    'datedOn',
    noDays,
    { documentNumber: '1号', results },
  ],
  ['POST', 'programme-officer', '/api/lists/telecom-operators/versions', 'datedOn', noDays, source],
  [
    'POST',
    'programme-officer',
    '/api/lists/telecom-operators/versions',
    'queriedOn',
    noDays,
    { ...source, datedOn: '2023-05-01' },
  ],
  [
    'PUT',
    'programme-officer',
    '/api/programmes/shandong-2023/decision-request',
    'decidedOn',
    noDays,
    { meeting: '会议', minutesNumber: '1号', departures: [] },
  ],
  [
    'POST',
    'department-leader',
    '/api/programmes/shandong-2023/recognitions',
    'onDay',
    noDays,
    { key: id, documentNumber: '1号', seen: hash },
  ],
  [
    'POST',
    'department-leader',
    '/api/certificates/1/revocation',
    'heardOn',
    noDays,
    { reason: 'revoke-ceased', sentence: '已听取意见。' },
  ],
];

test.each(times)(
  '%s by the %s to %s without a readable %s names it',
  async (method, role, url, field, written, body) => {
    const actor = cast.get(role) as Actor;
    for (const time of written) {
      const whole = filledIn(body, field.split('.'), time);
      const { status, body: answer } = await (method === 'PUT' ? actor.put : actor.post)(url, whole);
      expect([status, answer], time).toMatchObject([422, { refused: 'bad-input', problems: [{ field }] }]);
    }
  },
);

/** A body with one more value, at its place. */
function filledIn(whole: unknown, [name = '', ...further]: readonly string[], value: string): unknown {
  const inner = (whole as Record<string, unknown>)[name];
  const put = further.length === 0 ? value : filledIn(inner, further, value);
  return Array.isArray(whole) ? whole.with(Number(name), put) : { ...(whole as object), [name]: put };
}

test.each([
  ['formalityFrom', noDays],
  ['correctionClosesAt', noInstants],
])('the date %s is moved to nothing that cannot be kept', async (key, written) => {
  const officer = await world.actor(world.department, 'programme-officer');
  const reason = '系统维护，顺延一小时办理';
  for (const value of written) {
    const answer = await officer.put(`/api/programmes/shandong-2023/dates/${key}`, { value, reason });
    expect([answer.status, answer.body], value).toMatchObject([
      422,
      { refused: 'field-format', facts: { field: key, given: value } },
    ]);
  }
});

test('a part that is a file without a name is no file', async () => {
  const boundary = 'x-part-without-a-name';
  const payload = `--${boundary}\r\ncontent-disposition: form-data; name="file"\r\ncontent-type: application/octet-stream\r\n\r\n%PDF-1.7\r\n--${boundary}--\r\n`;
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
  const sent = async (url: string, actor?: Actor) => {
    const cookies = { ...(actor?.token && { shifan_session: actor.token }) };
    const { statusCode } = await world.app.inject({ method: 'POST', url, headers, payload, cookies });
    return [url, statusCode];
  };
  for (const url of ['/certificates', '/objection-status']) expect(await sent(url)).toEqual([url, 200]);
  for (const [url, role] of [
    [`/api/applications/${number}/attachments/business-licence`, 'unit-administrator'],
    [`/api/applications/${number}/figures`, 'unit-administrator'],
    ['/api/experts/import', 'pool-officer'],
    ['/api/lists/telecom-operators/versions', 'programme-officer'],
  ] as const)
    expect(await sent(url, cast.get(role))).toEqual([url, 422]);
});

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
