import { createHash } from 'node:crypto';
import { sendText } from '#public/send-text.ts';
import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';

/**
 * Every region, closed ones too: the browser checks and names codes with the same index as the server. Some forty
 * kilobytes on the way, kept by the browser; it changes with a release.
 */
export async function regionRoutes(app: App, { regions }: Deps): Promise<void> {
  const text = JSON.stringify({ regions: [...regions.values()] });
  const tag = `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`;

  app.get('/api/regions', { config: { who: 'everybody' } }, (request, reply) => {
    reply
      .header('etag', tag)
      .header('cache-control', 'public, max-age=86400')
      .header('vary', 'accept-encoding');
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    return sendText(request, reply.type('application/json; charset=utf-8'), text);
  });
}
