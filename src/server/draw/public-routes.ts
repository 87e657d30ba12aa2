import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';
import { drawFiles, listPublicDraws, presentPublicDraw } from './present-public-draw.ts';

const everybody = { who: 'everybody' } as const;
const programme = z.string().max(60);
const params = z.object({ programme, number: z.string().max(20) });

/** Sent as the bytes they are: what is hashed must not be written anew on the way. */
const sendBytes = (reply: FastifyReply, outcome: string | Refusal) =>
  isRefusal(outcome)
    ? reply.answer(outcome)
    : reply.type('application/json; charset=utf-8').send(Buffer.from(outcome));

export async function publicDrawRoutes(app: App, deps: Deps): Promise<void> {
  app.get(
    '/api/public/draws/:programme',
    { config: everybody, schema: { params: z.object({ programme }) } },
    async ({ params }, reply) => reply.answer(await listPublicDraws(deps, params.programme)),
  );
  app.get(
    '/api/public/draws/:programme/:number',
    { config: everybody, schema: { params } },
    async ({ params }, reply) => reply.answer(await presentPublicDraw(deps, params.programme, params.number)),
  );

  for (const [name, file] of drawFiles) {
    app.get(
      `/api/public/draws/:programme/:number/${name}`,
      { config: everybody, schema: { params } },
      async ({ params }, reply) => sendBytes(reply, await file(deps, params.programme, params.number)),
    );
  }
}
