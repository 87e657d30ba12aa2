import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import { languageOf } from '#public/answer-page.ts';
import type { Deps } from '#server/deps.ts';
import { StartProblem } from '#server/start-problem.ts';
import { paths } from '#web/paths.ts';
import type { App } from './app.ts';

const root = '<div id="root"></div>';

/**
 * The built desks. One page for every path of the list, with the nonce of this very response in it; each path is a
 * route of its own, so what is not listed is not found like anything else. A demonstration's bar stands above it, as
 * on public pages.
 */
export async function deskPages(app: App, _deps: Deps): Promise<void> {
  const folder = resolve(import.meta.dirname, '../../../dist/web');
  if (!existsSync(`${folder}/index.html`)) throw new StartProblem('web-not-built', { folder });
  const page = readFileSync(`${folder}/index.html`, 'utf8');

  // Names carry a hash of their content, so a copy can be kept for ever.
  await app.register(fastifyStatic, {
    root: `${folder}/assets/desk`,
    prefix: '/assets/desk/',
    immutable: true,
    maxAge: '1y',
    wildcard: false,
    preCompressed: true,
    decorateReply: false,
  });

  // Scripts come as files of our own; the nonce is for the styles that Ant Design puts in at run time.
  for (const path of paths) {
    app.get(path.replaceAll('$', ':'), { config: { who: 'everybody' } }, async (request, reply) => {
      const above = await app.above?.(request, languageOf(request));
      return reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(
          page.replaceAll('{{nonce}}', reply.cspNonce.style).replace(root, () => `${above ?? ''}${root}`),
        );
    });
  }
}
