import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';
import { isAnswering } from './health.store.ts';

export async function healthRoutes(app: App, { db }: Deps): Promise<void> {
  app.get('/health/live', { config: { who: 'everybody' } }, async () => ({ live: true }));

  app.get('/health/ready', { config: { who: 'everybody' } }, async (_request, reply) => {
    const ready = await isAnswering(db);
    return reply.code(ready ? 200 : 503).send({ ready });
  });
}
