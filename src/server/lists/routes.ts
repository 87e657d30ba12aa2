import multipart from '@fastify/multipart';
import { z } from 'zod';
import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';
import { personOf } from '#server/session/authenticate.ts';
import { presentLists } from './present-lists.ts';
import { readPasted, receiveList } from './receive-list.ts';
import { withdrawList } from './withdraw-list.ts';

const officers = { who: ['programme-officer'] } as const;
const list = z.object({ list: z.string().max(60) });
const mostBytes = 20 * 1024 * 1024;

export async function listRoutes(app: App, deps: Deps): Promise<void> {
  app.get(
    '/api/programmes/:code/lists',
    {
      config: { who: ['programme-officer', 'recommending-clerk', 'recommending-leader', 'supervisor'] },
      schema: { params: z.object({ code: z.string().max(60) }) },
    },
    async (request, reply) => reply.answer(await presentLists(deps, personOf(request), request.params.code)),
  );

  await app.register(async (scope) => {
    await scope.register(multipart, { limits: { files: 1, fields: 6, fileSize: mostBytes } });
    (scope as App).post(
      '/api/lists/:list/versions',
      { config: officers, schema: { params: list } },
      async (request, reply) => {
        const { params } = request;
        if (request.isMultipart())
          return reply.answer(await receiveList(deps, personOf(request), params.list, await request.file()));
        return reply.answer(await readPasted(deps, personOf(request), params.list, request.body));
      },
    );
  });

  app.post(
    '/api/lists/:list/versions/:version/withdrawal',
    {
      config: officers,
      schema: {
        params: list.extend({ version: z.coerce.number().int().positive().max(100_000) }),
        body: z.strictObject({ programme: z.string().max(60), reason: z.string().trim().min(1).max(500) }),
      },
    },
    async (request, reply) =>
      reply.answer(
        await withdrawList(deps, personOf(request), {
          list: request.params.list,
          number: request.params.version,
          ...request.body,
        }),
      ),
  );
}
