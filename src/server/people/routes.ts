import rateLimit from '@fastify/rate-limit';
import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';
import { registerUnit, registration } from './register-unit.ts';

export async function peopleRoutes(app: App, deps: Deps): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(rateLimit, { max: 20, timeWindow: '1 minute' });
    (scope as App).post('/api/units', { config: { who: 'everybody' }, schema: { body: registration } }, async ({ body }, reply) =>
      reply.answer(await registerUnit(deps, body)),
    );
  });
}
