import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Demo } from '#server/demo/start-demo.ts';
import { apiSummaries, files, uploads } from '#server/http/api-summaries.ts';
import type { App } from '#server/http/app.ts';
import { mergeSamePaths } from '#server/http/merge-same-paths.ts';
import { buildServer } from '#server/routes.ts';
import { createWorld, type World } from '#test/support/world.ts';

interface Operation {
  summary: string;
  'x-callers': string[];
  parameters?: { in: string; name: string; schema: object }[];
  requestBody?: { content: Record<string, unknown> };
  responses: Record<string, unknown>;
}

let world: World;
let app: App;
let described: {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: object };
};

// With the routes of a demonstration, whose stage they look at only when called.
beforeAll(async () => {
  world = await createWorld();
  const options = { log: false, origin: 'http://localhost', allowLocalOrigins: true } as const;
  app = await buildServer(world.deps, options, { stage: { deps: world.deps } } as Demo);
  described = (await app.inject('/api/openapi.json')).json();
});
afterAll(async () => {
  await app.close();
  await world.end();
});

const routes = () => app.routes().filter(({ url }) => url.startsWith('/api/'));

/** Without the names of parameters: two methods may call the same place otherwise. */
const shapeOf = (path: string) => path.replaceAll(/:\w+|\{\w+\}/g, '*');

const operationOf = (method: string, url: string) =>
  Object.entries(described.paths).find(([path]) => shapeOf(path) === shapeOf(url))?.[1][method.toLowerCase()];

test('every route of the API is described, with what it does and who may call it', () => {
  expect(described.openapi).toBe('3.1.0');
  expect(routes().length).toBeGreaterThan(70);
  const summaryOf = ({ method, url }: { method: string; url: string }) => operationOf(method, url)?.summary;
  expect(routes().filter((route) => !/^[A-Z]/.test(summaryOf(route) ?? ''))).toEqual([]);
  for (const { method, url, who } of routes())
    expect(operationOf(method, url)?.['x-callers'], url).toEqual(typeof who === 'string' ? [who] : who);
});

test('no line is left of a route that is gone, and nothing else is described', () => {
  const known = new Set(routes().map(({ method, url }) => `${method} ${url}`));
  expect([...Object.keys(apiSummaries), ...uploads, ...files].filter((line) => !known.has(line))).toEqual([]);

  const operations = Object.values(described.paths).flatMap((item) => Object.keys(item));
  expect(operations).toHaveLength(known.size);
});

test('every parameter of a path is declared under its name, no two paths are the same, and bodies stand in it', () => {
  const shapes = Object.keys(described.paths).map(shapeOf);
  expect(new Set(shapes).size).toBe(shapes.length);

  for (const [path, item] of Object.entries(described.paths)) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();
    for (const [method, { parameters = [] }] of Object.entries(item)) {
      const declared = parameters.filter((each) => each.in === 'path').map(({ name }) => name);
      expect([method, path, declared.toSorted()]).toEqual([method, path, named]);
    }
  }
  expect(operationOf('POST', '/api/applications/:number/submission')).toMatchObject({
    parameters: expect.arrayContaining([
      expect.objectContaining({ in: 'query', name: 'seen', required: true }),
    ]),
    requestBody: { content: { 'application/json': { schema: { required: ['key'] } } } },
    responses: {
      '4XX': { content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } } },
    },
  });
  expect(
    operationOf('POST', '/api/applications/:number/attachments/:slot')?.requestBody?.content,
  ).toHaveProperty(['multipart/form-data']);
});

test('paths that differ in the names of parameters become one', () => {
  const parameter = (name: string) => ({ in: 'path', name });
  const { paths } = mergeSamePaths({
    paths: {
      '/a/{n}/{slot}': { post: { parameters: [parameter('n'), parameter('slot')] } },
      '/a/{m}/{id}': { get: { parameters: [parameter('m'), parameter('id'), { in: 'query', name: 'id' }] } },
      '/b/{n}': { get: { parameters: [] } },
    },
  });
  expect(paths).toEqual({
    '/a/{n}/{slot}': {
      post: { parameters: [parameter('n'), parameter('slot')] },
      get: {
        parameters: [
          { in: 'path', name: 'n', description: 'm' },
          { in: 'path', name: 'slot', description: 'id' },
          { in: 'query', name: 'id' },
        ],
      },
    },
    '/b/{n}': { get: { parameters: [] } },
  });
});

test('figures about the server are for this machine alone', async () => {
  const metrics = (from: string, headers = {}) =>
    app.inject({ url: '/metrics', remoteAddress: from, headers });
  const none = await app.inject('/nothing-here');

  await metrics('127.0.0.1');
  const here = await metrics('127.0.0.1');
  expect(here.headers['content-type']).toContain('version=0.0.4');
  expect(here.body).toMatch(/^shifan_http_requests_total\{method="GET",status="200"\} [1-9]/m);
  expect(here.body).toMatch(/^shifan_mail_waiting 0$/m);
  expect(here.body).toMatch(/^shifan_due_late 0$/m);
  expect(here.body).toMatch(/^process_resident_memory_bytes \d{7,}$/m);

  for (const elsewhere of [
    await metrics('10.0.0.5'),
    await metrics('127.0.0.1', { 'x-forwarded-for': '10.0.0.5' }),
  ]) {
    expect(elsewhere.statusCode).toBe(404);
    expect(elsewhere.body).toBe(none.body);
  }
});
