import { z } from 'zod';
import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';
import { personOf } from '#server/session/authenticate.ts';
import { presentSupervision } from './present-supervision.ts';

export async function supervisionRoutes(app: App, deps: Deps): Promise<void> {
  app.get(
    '/api/programmes/:programme/supervision',
    { config: { who: ['supervisor'] }, schema: { params: z.object({ programme: z.string().max(60) }) } },
    async (request, reply) =>
      reply.answer(await presentSupervision(deps, personOf(request), request.params.programme)),
  );
}
