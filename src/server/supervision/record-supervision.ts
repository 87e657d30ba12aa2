import type { Deps } from '#server/deps.ts';
import { recordPersonalRead } from '#server/history/personal-read.store.ts';
import type { App } from '#server/http/app.ts';

/** What a read of a supervisor is called among reads of personal data. */
export const supervising = 'supervision';

/**
 * Whoever watches is watched: what a supervisor opens that is not for everybody leaves a line before it is sent. To be
 * registered after authentication.
 */
export function recordSupervision(app: App, deps: Deps): void {
  app.addHook('preHandler', async (request) => {
    const { visitor, method, routeOptions } = request;
    const { who } = routeOptions.config;
    if (visitor?.role !== 'supervisor' || method !== 'GET' || !Array.isArray(who)) return;
    const [subject = ''] = request.url.split('?');
    await recordPersonalRead(deps.db, visitor, { subject, what: supervising, at: deps.now() });
  });
}
