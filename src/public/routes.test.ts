import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { timetableOf } from '#domain/programme/timetable.ts';
import { type App, buildApp } from '#server/http/app.ts';
import { type EnabledProgramme, programmesOf } from '#server/programme/programmes.ts';
import { smallProgramme } from '#test/support/small-programme.ts';
import { mark, stylesheet } from './assets.ts';
import { publicRoutes } from './routes.ts';

const definition = smallProgramme({ settings: { timeZone: { value: 'Asia/Shanghai' } } });
const clock = { at: Temporal.Instant.from('2099-05-15T09:00+08:00') };
let enabled: EnabledProgramme[] = [];
let app: App;

beforeAll(async () => {
  enabled = [{ definition, hash: 'a1'.repeat(32) }];
  app = await buildApp({ log: false, origin: 'http://localhost', allowLocalOrigins: true });
  await app.register((scope) =>
    publicRoutes(scope as App, {
      programmes: {
        all: () => programmesOf(enabled).all(),
        find: (code) => programmesOf(enabled).find(code),
      },
      timetableOf: async ({ definition, hash }) => {
        if (hash === 'broken') throw new Error('what is inside stays inside');
        return timetableOf(definition.timetable, 'Asia/Shanghai');
      },
      now: () => clock.at,
    }),
  );
});

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

test('a visitor chooses the language by the address, and it is kept', async () => {
  const english = await get('/?lang=en');
  const [kept] = english.cookies;
  const next = await get('/', { cookie: `${kept?.name}=${kept?.value}` });

  expect(english.body).toContain('<html lang="en">');
  expect(next.body).toContain('<html lang="en">');
  expect(next.headers['set-cookie']).toBeUndefined();
  expect((await get('/')).body).toContain('<html lang="zh-CN">');
  expect((await get('/', { 'accept-language': 'en-GB' })).headers['content-language']).toBe('en');
});

test('the switch keeps what else the address says', async () => {
  const { body } = await get('/programmes/small/guide?kind=rule&lang=en');

  expect(body).toContain('href="?kind=rule&amp;lang=zh-CN"');
  expect((await get('/programmes/small/guide?kind=nonsense')).statusCode).toBe(200);
});

test('whatever is not there answers with the same bytes, at any time', async () => {
  const first = await get('/programmes/nowhere');
  clock.at = clock.at.add({ hours: 5 });
  const others = await Promise.all(
    ['/programmes/nowhere/guide', '/programmes/small/form/Z', '/programmes/nowhere/form/A'].map((path) =>
      get(path),
    ),
  );

  expect(first.statusCode).toBe(404);
  for (const other of others) expect([other.statusCode, other.body]).toEqual([404, first.body]);
});

test('the server says its time on the page', async () => {
  clock.at = Temporal.Instant.from('2099-05-15T09:41+08:00');

  expect((await get('/programmes/small')).body).toContain('2099-05-15 09:41');
});

test('a failure is a page with a number to quote and nothing of the inside', async () => {
  enabled = [{ definition, hash: 'broken' }];
  const { statusCode, body } = await get('/programmes/small');
  enabled = [{ definition, hash: 'a1'.repeat(32) }];

  expect(statusCode).toBe(500);
  expect(body).toMatch(/<code>[0-9a-f]{16}<\/code>/);
  expect(body).not.toContain('inside stays inside');
});

test('a page that was kept goes when the rules change', async () => {
  const before = await get('/programmes/small/form');
  const renamed = definition.directions.map((direction) => ({
    ...direction,
    title: { zh: '新的方向', en: 'New direction' },
  }));
  enabled = [{ definition: { ...definition, directions: renamed }, hash: 'b2'.repeat(32) }];

  expect(before.body).not.toContain('新的方向');
  expect((await get('/programmes/small/form')).body).toContain('新的方向');
});

test('style sheet and mark are kept for ever under a name that changes with them', async () => {
  for (const { path, body, type } of [stylesheet, mark]) {
    const answer = await get(path);

    expect(answer.body).toBe(body);
    expect(answer.headers['content-type']).toBe(type);
    expect(answer.headers['cache-control']).toContain('immutable');
  }
  expect((await get('/assets/public-000000000000.css')).statusCode).toBe(404);
});

test('the browser is told to run no script that a page has not', async () => {
  const policy = String((await get('/')).headers['content-security-policy']);

  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
});

// accept-encoding       answered in
const encodings = `
   -                     -
   gzip                  gzip
   br;q=1,gzip;q=0.5     gzip
   gzip;q=0              -
   gzip;q=0.0,br         -
   identity              -
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s{2,}/) as [string, string]);

test.each(encodings)('accept-encoding %s is answered in %s', async (accepted, encoding) => {
  const { headers, rawPayload } = await get('/', accepted === '-' ? {} : { 'accept-encoding': accepted });
  const body = encoding === 'gzip' ? gunzipSync(rawPayload) : rawPayload;

  expect(headers['content-encoding'] ?? '-').toBe(encoding);
  expect(body.toString()).toContain('</html>');
});
