// Whoever sends too much too fast, or what cannot be read, is told so in words: the rule, what was seen, and what helps.
// A program gets the same code in the API; a visitor who sent a plain form gets a page. How long to wait is said too.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { languages } from '#messages/language.ts';
import { sayProblem } from '#messages/say-problem.ts';
import { sayRefusal } from '#messages/say-refusal.ts';
import { createWorld, type World } from '#test/support/world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.end());

test('the twenty-first try at signing in within a minute is too many', async () => {
  const tries = [];
  for (let each = 1; each <= 21; each += 1)
    tries.push(
      await world.app.inject({
        method: 'POST',
        url: '/api/session',
        payload: { name: `somebody${each}`, password: 'not his' },
      }),
    );

  expect(tries.slice(0, 20).map(({ statusCode }) => statusCode)).toEqual(Array(20).fill(401));
  const last = tries[20]!;
  expect(last.statusCode).toBe(429);
  expect(last.json()).toEqual({
    refused: 'too-many-requests',
    facts: { most: '20' },
    request: expect.stringMatching(/^[0-9a-f]{16}$/),
  });
  expect(Number(last.headers['retry-after'])).toBeGreaterThan(0);
  expect(sayRefusal(last.json(), 'zh-CN', { timeZone: 'UTC' }).rule).toBe('每分钟至多20次。');
  expect(sayRefusal(last.json(), 'en', { timeZone: 'UTC' }).rule).toBe('At most 20 a minute.');
});

test('whoever registers or follows an invitation too often is told the same', async () => {
  const ask = () => world.app.inject({ method: 'GET', url: '/api/invitations/never-given' });
  for (let each = 1; each <= 20; each += 1) expect((await ask()).statusCode).toBe(404);
  const last = await ask();
  expect([last.statusCode, last.json().refused]).toEqual([429, 'too-many-requests']);
  expect(last.headers).toHaveProperty('retry-after');
});

test('a plain form sent too often is answered by a page in the language of the visitor', async () => {
  const form = '--x\r\ncontent-disposition: form-data; name="number"\r\n\r\n1\r\n--x--\r\n';
  const ask = (lang: string) =>
    world.app.inject({
      method: 'POST',
      url: `/objection-status?lang=${lang}`,
      headers: { accept: 'text/html', 'content-type': 'multipart/form-data; boundary=x' },
      payload: form,
    });
  for (let each = 1; each <= 20; each += 1) expect((await ask('en')).statusCode).toBe(200);

  const chinese = await ask('zh-CN');
  expect(chinese.statusCode).toBe(429);
  expect(chinese.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(Number(chinese.headers['retry-after'])).toBeGreaterThan(0);
  expect(chinese.body).toContain('每分钟至多20次。');
  const english = await ask('en');
  expect(english.body).toContain('At most 20 a minute.');
});

// prettier-ignore
const unread: [string, string, string, number, string][] = [
  ['no JSON at all', 'application/json', '{"name":', 400, 'body-not-json'],
  ['an empty body', 'application/json', '', 400, 'body-empty'],
  ['another format', 'text/csv', 'name,password', 415, 'body-type'],
  ['far too much', 'application/json', `{"name":"${'x'.repeat(3 * 1024 * 1024)}"}`, 413, 'body-too-large'],
];

test.each(unread)('%s is refused by what is wrong with it', async (_what, type, payload, status, code) => {
  const answer = await world.app.inject({
    method: 'POST',
    url: '/api/session',
    headers: { 'content-type': type },
    payload,
  });
  expect(answer.statusCode).toBe(status);
  expect(answer.json()).toEqual({
    refused: 'bad-input',
    facts: {},
    problems: [{ field: 'body', code }],
    request: expect.any(String),
  });
  for (const language of languages) {
    const { given } = sayProblem({ field: 'body', code }, language, { timeZone: 'UTC' });
    expect(given).not.toBe(
      sayProblem({ field: 'body', code: 'unheard-of' }, language, { timeZone: 'UTC' }).given,
    );
  }
});

test('a form that is none is answered by a page that says so', async () => {
  const answer = await world.app.inject({
    method: 'POST',
    url: '/certificates?lang=en',
    headers: { accept: 'text/html', 'content-type': 'application/json' },
    payload: '{"number"',
  });
  expect(answer.statusCode).toBe(400);
  expect(answer.body).toContain('What was sent is not JSON.');
  expect(answer.body).not.toContain('FST_');
});

test('an address that cannot be is not found, as before', async () => {
  const headers = { accept: 'text/html' };
  const there = await world.app.inject({ url: '/programmes/shandong-2023/notices/0', headers });
  expect(there.statusCode).toBe(404);
});
