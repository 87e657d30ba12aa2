import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';
import { isAnswering } from './health.store.ts';
import { countRequests, metricsType, writeMetrics } from './metrics.ts';

export async function healthRoutes(app: App, deps: Deps): Promise<void> {
  app.get('/health/live', { config: { who: 'everybody' } }, async () => ({ live: true }));

  app.get('/health/ready', { config: { who: 'everybody' } }, async (_request, reply) => {
    const ready = await isAnswering(deps.db);
    return reply.code(ready ? 200 : 503).send({ ready });
  });
}

/** Registered on the whole server, whose answers it counts. */
export function metricsRoutes(app: App, deps: Deps): void {
  const requests = countRequests(app);
  app.get('/metrics', { config: { who: 'this-machine' } }, async (_request, reply) =>
    reply.type(metricsType).send(await writeMetrics(deps, requests)),
  );
}
