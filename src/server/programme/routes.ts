import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { refuse } from '#domain/refusal.ts';
import { sendText } from '#public/send-text.ts';
import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';
import { presentProgrammes, presentRecommendingUnits } from './present-programmes.ts';
import type { EnabledProgramme } from './programmes.ts';

const everybody = { who: 'everybody' as const };
const ofProgramme = z.object({ code: z.string().max(60) });

/** The rules themselves, for whoever wants to read or evaluate them: public by their nature. */
export async function programmeRoutes(app: App, deps: Deps): Promise<void> {
  app.get('/api/programmes', { config: everybody }, async (_request, reply) =>
    reply.answer(await presentProgrammes(deps)),
  );

  app.get(
    '/api/programmes/:code',
    { config: everybody, schema: { params: ofProgramme } },
    async (request, reply) => {
      const programme = deps.programmes.find(request.params.code);
      return programme
        ? sendDefinition(request, reply, programme, 'no-cache')
        : reply.answer(refuse('not-found'));
    },
  );

  // A file keeps the rules under which it was begun; what a hash names never changes.
  app.get(
    '/api/programmes/:code/versions/:hash',
    {
      config: everybody,
      schema: { params: ofProgramme.extend({ hash: z.string().regex(/^[0-9a-f]{64}$/) }) },
    },
    async (request, reply) => {
      const { code, hash } = request.params;
      const programme = deps.programmes.ofHash(code, hash);
      return programme
        ? sendDefinition(request, reply, programme, 'public, max-age=31536000, immutable')
        : reply.answer(refuse('not-found'));
    },
  );

  app.get(
    '/api/programmes/:code/recommending-units',
    { config: everybody, schema: { params: ofProgramme } },
    async (request, reply) => reply.answer(await presentRecommendingUnits(deps, request.params.code)),
  );
}

const written = new WeakMap<EnabledProgramme, string>();

function sendDefinition(
  request: FastifyRequest,
  reply: FastifyReply,
  programme: EnabledProgramme,
  keep: string,
) {
  const tag = `"${programme.hash}"`;
  reply.header('etag', tag).header('cache-control', keep).header('vary', 'accept-encoding');
  if (request.headers['if-none-match'] === tag) return reply.code(304).send();

  const text = written.get(programme) ?? JSON.stringify(programme.definition);
  written.set(programme, text);
  return sendText(request, reply.type('application/json; charset=utf-8'), text);
}
