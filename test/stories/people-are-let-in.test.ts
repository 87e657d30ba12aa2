import { afterAll, beforeAll, expect, test } from 'vitest';
import { offerFirstAdministrator } from '#server/people/first-administrator.ts';
import { type Answer, createWorld, type World } from '#test/support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

test('the first administrator uses the printed link, once', async () => {
  const code = await printedLink();

  expect(
    (await world.visitor.post(`/api/first-administrator/${code}`, account('you18', '示范信息中心'))).body,
  ).toEqual({ signedIn: true });

  const again = await world.visitor.post(`/api/first-administrator/${code}`, account('somebody', '别处'));
  const never = await world.visitor.post('/api/first-administrator/never-given', account('somebody', '别处'));
  expect(again.status).toBe(404);
  expect(again.text).toBe(never.text);
  expect(await offerFirstAdministrator(world.deps)).toBeUndefined(); // nobody is offered another
});

test('a unit registers itself; a second claim of its code is told whom to ask', async () => {
  expect((await world.visitor.post('/api/units', unit('91379900FAKE00419Y', 'li4'))).body).toEqual({
    signedIn: true,
  });

  const second = await world.visitor.post('/api/units', unit('91379900FAKE00419Y', 'wang5'));
  expect([second.status, second.body.refused]).toEqual([409, 'unit-registered']);
});

test('a wrong check character is said with the one expected, and taken when the licence bears it', async () => {
  const asked = await world.visitor.post('/api/units', unit('91379900FAKE001795', 'zhu117'));
  expect(asked.status).toBe(422);
  expect(asked.body.problems).toMatchObject([
    { field: 'creditCode', code: 'wrong-check-character', facts: { expected: '4' } },
  ]);

  const insisted = await world.visitor.post('/api/units', {
    ...unit('91379900FAKE001795', 'zhu117'),
    codeAsOnLicence: true,
  });
  expect(insisted.status).toBe(200);

  const malformed = await world.visitor.post('/api/units', unit('91379900FAKE0O1795', 'zhu118'));
  expect(malformed.body).toMatchObject({ refused: 'credit-code-malformed', facts: { position: '14' } });
});

test('a role that is taken away ends at once, and nobody takes his own', async () => {
  const office = await world.organisation('recommending-unit', '甲市工业和信息化局', { region: '370100' });
  const leader = await world.actor(office, 'recommending-leader', '郑七');
  const clerk = await world.actor(office, 'recommending-clerk', '吴六');
  const elsewhere = await world.organisation('recommending-unit', '乙市工业和信息化局', { region: '370200' });
  const stranger = await world.actor(elsewhere, 'recommending-leader', '钱二十');
  const end = (by: typeof leader, whose: typeof leader) =>
    by.post(`/api/memberships/${whose.person.membership}/end`);

  expect((await end(stranger, clerk)).status).toBe(404);
  expect((await end(leader, leader)).body.refused).toBe('not-your-act');
  expect((await clerk.get('/api/session')).status).toBe(200);
  expect((await end(leader, clerk)).body).toEqual({ ended: true });
  expect((await clerk.get('/api/session')).status).toBe(401);
  expect((await end(leader, clerk)).status).toBe(404);
});

test('a password that can be guessed is refused, and the name it holds is named', async () => {
  const { administrator, ...rest } = unit('91379900FAKE00427R', 'zhao-short');
  for (const [password, code] of [
    ['short', 'password-short'],
    ['aaaaaaaaaaaa', 'password-guessable'],
    ['zhao-short-2023', 'password-holds-name'],
  ]) {
    const { body } = await world.visitor.post('/api/units', {
      ...rest,
      administrator: { ...administrator, password },
    });
    expect(body).toMatchObject({ refused: 'bad-input', problems: [{ field: 'password', code }] });
  }
});

test('five wrong passwords lock a name for a quarter of an hour, whether anybody has it or not', async () => {
  const [known, unknown] = [await fiveWrong('li4'), await fiveWrong('nobody')];
  for (const tries of [known, unknown])
    expect(tries.map(({ body }) => body.refused)).toEqual([
      'sign-in-failed',
      'sign-in-failed',
      'sign-in-failed',
      'sign-in-failed',
      'account-locked',
    ]);
  expect(unknown.map(shown)).toEqual(known.map(shown));

  const right = await world.visitor.post('/api/session', { name: 'li4', password: 'a long password' });
  expect([right.status, right.body.refused]).toEqual([429, 'account-locked']);
  const again = await world.visitor.post('/api/session', { name: 'nobody', password: 'another one' });
  const until = ({ body }: Answer): string => body.facts.until.slice(0, 'yyyy-mm-ddThh:mm:ss.sss'.length);
  expect(until(again)).toBe(until(unknown.at(-1)!)); // not from now on
  const kept = await world.deps.db.selectFrom('unknown_sign_in').selectAll().execute();
  expect(kept).toMatchObject([{ failures: 5 }]);
});

async function fiveWrong(name: string) {
  const tries = [];
  for (let each = 0; each < 5; each++)
    tries.push(await world.visitor.post('/api/session', { name, password: 'not the one' }));
  return tries;
}

/** All that is said, but for the request’s own number and the instant. */
const shown = ({ status, body }: Answer) => [
  status,
  body.refused,
  Object.keys(body),
  Object.keys(body.facts),
];

test('an administrator invites a filler, who chooses his own password', async () => {
  const organisation = await world.organisation('unit', '示例胶州湾工业互联网有限公司', {
    creditCode: '91379900FAKE00427R',
    region: '370202',
  });
  const administrator = await world.actor(organisation, 'unit-administrator');

  const { link } = (await administrator.post('/api/invitations', { role: 'filler' })).body;
  const code = link.split('/').at(-1);
  expect((await world.visitor.get(`/api/invitations/${code}`)).body).toEqual({
    organisation: '示例胶州湾工业互联网有限公司',
    role: 'filler',
  });
  expect((await world.visitor.post(`/api/invitations/${code}`, account('chen-jing'))).body).toEqual({
    signedIn: true,
  });
  expect((await world.visitor.post(`/api/invitations/${code}`, account('somebody-else'))).status).toBe(404);

  const forbidden = await administrator.post('/api/invitations', { role: 'programme-officer' });
  expect([forbidden.status, forbidden.body.refused]).toEqual([403, 'not-your-act']);
});

test('a write from another site’s page is refused', async () => {
  const response = await world.app.inject({
    method: 'POST',
    url: '/api/session',
    headers: { origin: 'https://elsewhere.example' },
    payload: { name: 'li4', password: 'x' },
  });
  expect([response.statusCode, response.json().refused]).toEqual([403, 'foreign-origin']);
});

async function printedLink(): Promise<string> {
  const link = await offerFirstAdministrator(world.deps);
  return link?.split('/').at(-1) ?? '';
}

const account = (signInName: string, office?: string) => ({
  name: '某某',
  signInName,
  password: 'a long password',
  ...(office && { office }),
});

const unit = (creditCode: string, signInName: string) => ({
  name: `示例单位${signInName}`,
  creditCode,
  region: '370102',
  administrator: account(signInName),
});
