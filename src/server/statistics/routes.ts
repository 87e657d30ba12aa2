import { z } from 'zod';
import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';
import { personOf } from '#server/session/authenticate.ts';
import { presentProgress } from './present-progress.ts';

export async function statisticsRoutes(app: App, deps: Deps): Promise<void> {
  app.get(
    '/api/programmes/:programme/progress',
    {
      config: { who: ['programme-officer', 'department-leader', 'supervisor'] },
      schema: { params: z.object({ programme: z.string().max(60) }) },
    },
    async (request, reply) =>
      reply.answer(await presentProgress(deps, personOf(request), request.params.programme)),
  );
}
