import multipart from '@fastify/multipart';
import { z } from 'zod';
import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';
import { personOf } from '#server/session/authenticate.ts';
import { importExperts } from './import-experts.ts';
import { offerLink } from './offer-link.ts';
import { presentExpert, presentPool } from './present-experts.ts';

const poolOffice = { who: ['pool-officer'] } as const;
const readers = { who: ['pool-officer', 'supervisor'] } as const;
const mostBytes = 10 * 1024 * 1024;

export async function expertRoutes(app: App, deps: Deps): Promise<void> {
  app.get(
    '/api/experts',
    {
      config: readers,
      schema: {
        querystring: z.object({
          search: z.string().trim().max(60).optional(),
          field: z.string().max(60).optional(),
          page: z.coerce.number().int().positive().max(100_000).default(1),
        }),
      },
    },
    async (request, reply) => reply.answer(await presentPool(deps, personOf(request), request.query)),
  );

  app.get(
    '/api/experts/:expert',
    { config: readers, schema: { params: z.object({ expert: z.uuid() }) } },
    async (request, reply) =>
      reply.answer(await presentExpert(deps, personOf(request), request.params.expert)),
  );

  app.post(
    '/api/experts/:expert/link',
    { config: poolOffice, schema: { params: z.object({ expert: z.uuid() }) } },
    async (request, reply) => reply.answer(await offerLink(deps, personOf(request), request.params)),
  );

  await app.register(async (scope) => {
    await scope.register(multipart, { limits: { files: 1, fields: 0, fileSize: mostBytes } });
    (scope as App).post('/api/experts/import', { config: poolOffice }, async (request, reply) =>
      reply.answer(await importExperts(deps, personOf(request), await request.file())),
    );
  });
}
