import { refuse } from '#domain/refusal.ts';
import type { App } from './app.ts';

const reads = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A write must come from our own pages: a browser says where it stands in Sec-Fetch-Site or Origin. Programs that
 * send neither hold no cookie of a person by accident, and pass.
 */
export function sameOriginWrites(
  app: App,
  { origin, allowLocalOrigins }: { origin: string; allowLocalOrigins: boolean },
): void {
  app.addHook('onRequest', async (request, reply) => {
    if (reads.has(request.method)) return;
    const site = request.headers['sec-fetch-site'];
    const from = request.headers.origin;
    const ours =
      from === undefined ||
      from === origin ||
      (allowLocalOrigins && URL.parse(from)?.host === request.headers.host);
    if (!ours || (site !== undefined && site !== 'same-origin' && site !== 'none')) {
      return reply.answer(refuse('foreign-origin'));
    }
  });
}
