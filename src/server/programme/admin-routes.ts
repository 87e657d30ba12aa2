import { z } from 'zod';
import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';
import { personOf } from '#server/session/authenticate.ts';
import { moveStageDate } from './move-stage-date.ts';
import { enableOffered, presentOffered } from './offered-programmes.ts';

export async function programmeAdminRoutes(app: App, deps: Deps): Promise<void> {
  app.get('/api/admin/programmes', { config: { who: ['system-administrator'] } }, async (_request, reply) =>
    reply.answer(await presentOffered(deps)),
  );

  app.post(
    '/api/admin/programmes/:name/version',
    {
      config: { who: ['system-administrator'] },
      schema: {
        params: z.object({ name: z.string().max(60) }),
        body: z.strictObject({ department: z.uuid().optional() }).optional(),
      },
    },
    async (request, reply) =>
      reply.answer(await enableOffered(deps, personOf(request), { ...request.params, ...request.body })),
  );

  app.put(
    '/api/programmes/:code/dates/:key',
    {
      config: { who: ['programme-officer'] },
      schema: {
        params: z.object({ code: z.string().max(60), key: z.string().max(60) }),
        body: z.strictObject({ value: z.string().max(40), reason: z.string().max(500) }),
      },
    },
    async (request, reply) => {
      const { code, key } = request.params;
      return reply.answer(await moveStageDate(deps, personOf(request), code, { key, ...request.body }));
    },
  );
}
