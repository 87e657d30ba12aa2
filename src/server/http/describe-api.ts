import { createRequire } from 'node:module';
import swagger from '@fastify/swagger';
import type { RouteOptions } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { refusalCodes } from '#domain/refusal.ts';
import { apiSummaries, files, uploads } from './api-summaries.ts';
import type { App } from './app.ts';
import { mergeSamePaths } from './merge-same-paths.ts';

const { version } = createRequire(import.meta.url)('../../../package.json') as { version: string };

/**
 * `GET /api/openapi.json`: the whole API as OpenAPI 3.1, made from the routes themselves when somebody asks for it. Must be
 * called before the routes are registered, to see them.
 */
export async function describeApi(app: App): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Shifan', version, description },
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'shifan_session' } },
        schemas: { Refusal: refusal as never },
      },
    },
    transform: (given) => {
      const { schema, url } = jsonSchemaTransform(given);
      return { schema: { ...schema, ...about(given.route) }, url };
    },
    transformObject: (given) => mergeSamePaths(jsonSchemaTransformObject(given)),
  });

  app.get('/api/openapi.json', { config: { who: 'everybody' } }, async () => app.swagger());
}

const description =
  'Reads and acts of a demonstration programme. A write comes from the same origin, and an act on a file names the version that was seen. What one may not see is not found.';

/** Pages, health and the log are no part of the API. */
function about({ method, url, config }: Pick<RouteOptions, 'method' | 'url' | 'config'>) {
  if (!url.startsWith('/api/')) return { hide: true };
  const route = `${[method].flat()[0]} ${url}`;
  const who = config?.who ?? [];
  return {
    summary: apiSummaries[route] ?? '',
    tags: [url.split('/')[2] ?? ''],
    'x-callers': typeof who === 'string' ? [who] : [...who],
    security: who === 'everybody' ? [] : [{ session: [] }],
    response: { 200: answerOf(route), '4xx': refused },
    ...(uploads.has(route) && { consumes: ['multipart/form-data'], body: oneFile }),
  };
}

const answerOf = (route: string) => ({
  description: 'Done',
  content: { [typeOf(route)]: { schema: {} } },
});

function typeOf(route: string): string {
  if (files.has(route)) return '*/*';
  return route.endsWith('.pdf') ? 'application/pdf' : 'application/json';
}

const refused = {
  description: 'Refused, with a code and its facts',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
};

const oneFile = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } },
};

const facts = { type: 'object', additionalProperties: { type: 'string' } };

const refusal = {
  type: 'object',
  required: ['refused', 'facts'],
  properties: {
    refused: { enum: refusalCodes },
    facts,
    problems: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'code'],
        properties: { field: { type: 'string' }, code: { type: 'string' }, facts },
      },
    },
    request: { type: 'string', description: 'The number of the request in the server’s log' },
  },
};
