import { afterAll, beforeAll, expect, test } from 'vitest';
import { presentReset } from '#server/people/reset-password.ts';
import { sessionCookie } from '#server/session/authenticate.ts';
import { must } from '#test/support/filled.ts';
import { type Actor, type Answer, asking, createWorld, type World } from '#test/support/world.ts';

// Whoever knows his password changes it; whoever has forgotten it gets a link from an administrator, who never learns it.

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

test('whoever changes his password stays where he is, and is signed out everywhere else', async () => {
  const here = await comesIn('qian-1', 'first of my words');
  const there = await signsIn('qian-1', 'first of my words');
  const change = (current: string, password: string) =>
    here.put('/api/account/password', { current, password });
  expect((await here.get('/api/account')).body).toEqual({ signInName: 'qian-1' });

  for (const [current, password, field, code] of [
    ['first of my words', 'short', 'password', 'password-short'],
    ['first of my words', 'first of my words', 'password', 'password-unchanged'],
    ['none of my words', 'second of my words', 'current', 'password-not-current'],
  ] as const)
    expect((await change(current, password)).body).toMatchObject({
      refused: 'bad-input',
      problems: [{ field, code }],
    });
  expect((await there.get('/api/session')).status).toBe(200);

  expect((await change('first of my words', 'second of my words')).body).toEqual({ changed: true });
  expect((await here.get('/api/session')).status).toBe(200);
  expect((await there.get('/api/session')).status).toBe(401);
  expect((await tries('qian-1', 'first of my words')).body.refused).toBe('sign-in-failed');
  await signsIn('qian-1', 'second of my words');
  expect(await actsOf('change-password')).toHaveLength(1);
});

test('guessing the present password locks the name as at sign-in', async () => {
  const here = await comesIn('qian-2', 'first of my words');
  const guesses = [];
  for (let each = 0; each < 5; each++)
    guesses.push(
      await here.put('/api/account/password', {
        current: 'a guess of words',
        password: 'second of my words',
      }),
    );
  expect(guesses.map(({ body }) => body.refused)).toEqual([...Array(4).fill('bad-input'), 'account-locked']);
  expect((await tries('qian-2', 'first of my words')).body.refused).toBe('account-locked');
});

test('whoever signs in without a password has none to change', async () => {
  const actor = await world.actor(world.department, 'programme-officer');
  expect((await actor.get('/api/account')).body).toEqual({ signInName: null });
  const asked = { current: 'first of my words', password: 'second of my words' };
  expect((await actor.put('/api/account/password', asked)).status).toBe(404);
});

test('a filler who forgot his password sets it anew by his administrator’s link, once', async () => {
  const filler = await comesIn('sun-1', 'first of my words');
  for (let each = 0; each < 5; each++) await tries('sun-1', 'what were the words');
  const [earlier, link] = [await resetLink('sun-1'), await resetLink('sun-1')];
  const none = await world.visitor.get('/api/resets/never-given');
  expect([none.status, none.body.refused]).toEqual([410, 'link-used-up']);
  const said = ({ status, body: { request, ...body } }: Answer) => [status, body];
  expect(said(await world.visitor.get(earlier))).toEqual(said(none)); // the later link took its place

  expect((await world.visitor.get(link)).body).toEqual({ signInName: 'sun-1' });
  const weak = await world.visitor.post(link, { password: 'oh, sun-1 again' });
  expect(weak.body).toMatchObject({ refused: 'bad-input', problems: [{ field: 'password' }] });
  expect((await world.visitor.post(link, { password: 'second of my words' })).body).toEqual({ reset: true });
  expect((await filler.get('/api/session')).status).toBe(401);
  await signsIn('sun-1', 'second of my words'); // locked no longer

  expect(said(await world.visitor.get(link))).toEqual(said(none));
  expect(said(await world.visitor.post(link, { password: 'third of my words' }))).toEqual(said(none));
  expect(await actsOf('offer-reset')).toHaveLength(2);
  expect(await actsOf('reset-password')).toHaveLength(1);
});

test('a link to reset a password ends after a day, and with a change of the password', async () => {
  const filler = await comesIn('sun-2', 'first of my words');
  const changed = await resetLink('sun-2');
  await filler.put('/api/account/password', { current: 'first of my words', password: 'second of my words' });
  expect((await world.visitor.get(changed)).status).toBe(410);

  const old = await resetLink('sun-2');
  const day = { ...world.deps, wallNow: () => Temporal.Now.instant().add({ hours: 24 }) };
  expect(await presentReset(day, old.split('/').at(-1) ?? '')).toMatchObject({ refused: 'link-used-up' });
  expect((await world.visitor.get(old)).status).toBe(200);
});

test('whose password one may have reset is said in the list, and another’s is refused', async () => {
  await comesIn('sun-3', 'first of my words');
  const administrators = await world.organisation('installation', '示范信息中心');
  const [system, security, audit] = [
    await world.actor(administrators, 'system-administrator'),
    await world.actor(administrators, 'security-administrator', '许十九'),
    await world.actor(administrators, 'audit-administrator'),
  ];
  const named = (who: typeof system) =>
    who.get(`/api/admin/people/${unitOf['sun-3']}`).then(({ body }) => body.people);
  const [found] = (await named(system)).filter(({ resets }: { resets: boolean }) => resets);
  expect(found.name).toBe('sun-3');
  expect((await named(security)).some(({ resets }: { resets: boolean }) => resets)).toBe(false);

  const asks = (who: typeof system, membership: string) =>
    who.post(`/api/memberships/${membership}/reset-link`);
  expect((await asks(system, found.membership)).status).toBe(200);
  expect((await asks(security, found.membership)).body.refused).toBe('not-your-act');
  expect((await asks(system, security.person.membership)).body.refused).toBe('not-your-act');
  expect((await asks(system, system.person.membership)).body.refused).toBe('not-your-act');
  expect((await asks(audit, security.person.membership)).status).toBe(404); // he signs in without a password

  const elsewhere = await world.organisation('unit', '示例别处有限公司', { region: '370202' });
  const stranger = await world.actor(elsewhere, 'unit-administrator');
  const none = await asks(stranger, '0198c0de-0000-7000-8000-000000000000');
  const foreign = await asks(stranger, found.membership);
  expect([foreign.status, foreign.text]).toEqual([404, none.text]);
});

/** By which organisation’s administrator somebody was invited. */
const unitOf: Record<string, string> = {};
const administratorOf: Record<string, Actor> = {};

/** A filler who accepts an invitation and so has a password; signed in. */
async function comesIn(signInName: string, password: string): Promise<Omit<Actor, 'person'>> {
  const unit = await world.organisation('unit', `示例${signInName}有限公司`, { region: '370202' });
  const administrator = await world.actor(unit, 'unit-administrator');
  [unitOf[signInName], administratorOf[signInName]] = [unit, administrator];
  const { link } = (await administrator.post('/api/invitations', { role: 'filler' })).body;
  const accepted = { name: signInName, signInName, password };
  must(await world.visitor.post(new URL(link).pathname.replace('/', '/api/'), accepted));
  return signsIn(signInName, password);
}

const tries = (name: string, password: string) => world.visitor.post('/api/session', { name, password });

async function signsIn(name: string, password: string): Promise<Omit<Actor, 'person'>> {
  const { statusCode, cookies } = await world.app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { name, password },
  });
  expect(statusCode).toBe(200);
  return asking(world.app, cookies.find((each) => each.name === sessionCookie)?.value);
}

/** The address of the API that the link’s page asks. */
async function resetLink(name: string): Promise<string> {
  const administrator = administratorOf[name]!;
  const { people } = must(await administrator.get('/api/unit/people'));
  const { membership } = people.find(({ resets }: { resets: boolean }) => resets);
  const { link } = must(await administrator.post(`/api/memberships/${membership}/reset-link`));
  return new URL(link).pathname.replace('/', '/api/');
}

const actsOf = (act: string) =>
  world.deps.db.selectFrom('event').select('id').where('act', '=', act).execute();
