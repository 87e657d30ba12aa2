import { z } from 'zod';
import { drawCode } from '#domain/draw/draw.ts';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';
import { instant } from '#server/http/written-time.ts';
import { personOf } from '#server/session/authenticate.ts';
import { cancelDraw } from './cancel-draw.ts';
import { decideDrawRequest } from './decide-draw-request.ts';
import type { Draw } from './draw.store.ts';
import { checkSource, enterSource } from './enter-source.ts';
import { freezePool } from './freeze-pool.ts';
import { holdDraw } from './hold-draw.ts';
import { listDraws, presentDraw } from './present-draw.ts';
import { publishCommitment } from './publish-commitment.ts';
import { requestDraw, requestDrawAgain } from './request-draw.ts';
import { commitSecret, revealSecret } from './seal-secret.ts';

const programme = z.string().max(60);
const params = z.object({ programme, draw: z.string().max(20) });
const source = params.extend({ source: z.coerce.number().int().positive().max(100_000) });
const numbers = {
  fields: z.array(z.string().trim().min(1).max(60)).min(1).max(20).optional(),
  take: z.number().int().min(1).max(50).optional(),
  alternates: z.number().int().min(0).max(50).optional(),
};

const readers = ['programme-officer', 'pool-officer', 'supervisor'] as const;
const programmeOffice = { who: ['programme-officer'] } as const;
const poolOffice = { who: ['pool-officer'] } as const;
const witness = { who: ['supervisor'] } as const;

const described = (outcome: Draw | Refusal) =>
  isRefusal(outcome) ? outcome : { draw: drawCode(outcome.number), state: outcome.state };

export async function drawRoutes(app: App, deps: Deps): Promise<void> {
  app.get('/api/draws', { config: { who: readers } }, async (request, reply) =>
    reply.answer(await listDraws(deps, personOf(request))),
  );

  app.get(
    '/api/draws/:programme/:draw',
    { config: { who: readers }, schema: { params } },
    async (request, reply) => reply.answer(await presentDraw(deps, personOf(request), request.params)),
  );

  app.post(
    '/api/draws',
    {
      config: programmeOffice,
      schema: { body: z.strictObject({ programme, direction: z.string().max(20), ...numbers }) },
    },
    async (request, reply) => reply.answer(await requestDraw(deps, personOf(request), request.body)),
  );

  app.put(
    '/api/draws/:programme/:draw/request',
    { config: programmeOffice, schema: { params, body: z.strictObject(numbers) } },
    async (request, reply) =>
      reply.answer(
        described(await requestDrawAgain(deps, personOf(request), { ...request.params, ...request.body })),
      ),
  );

  app.post(
    '/api/draws/:programme/:draw/approval',
    {
      config: poolOffice,
      schema: {
        params,
        body: z.strictObject({
          answer: z.enum(['approve', 'ask-for-change', 'refuse']),
          sentence: z.string().max(2000).optional(),
        }),
      },
    },
    async (request, reply) =>
      reply.answer(
        described(await decideDrawRequest(deps, personOf(request), { ...request.params, ...request.body })),
      ),
  );

  app.post(
    '/api/draws/:programme/:draw/freeze',
    { config: poolOffice, schema: { params } },
    async (request, reply) =>
      reply.answer(described(await freezePool(deps, personOf(request), request.params))),
  );

  app.post(
    '/api/draws/:programme/:draw/witness',
    {
      config: witness,
      schema: { params, body: z.strictObject({ digest: z.string().regex(/^[0-9a-f]{64}$/) }) },
    },
    async (request, reply) =>
      reply.answer(
        described(await commitSecret(deps, personOf(request), { ...request.params, ...request.body })),
      ),
  );

  app.post(
    '/api/draws/:programme/:draw/commitment',
    {
      config: poolOffice,
      schema: {
        params,
        body: z.strictObject({
          sources: z
            .array(z.strictObject({ name: z.string().trim().min(1).max(100), dueAt: instant }))
            .max(10),
        }),
      },
    },
    async (request, reply) =>
      reply.answer(
        described(await publishCommitment(deps, personOf(request), { ...request.params, ...request.body })),
      ),
  );

  for (const [path, act] of [
    ['figures', enterSource],
    ['check', checkSource],
  ] as const) {
    app.put(
      `/api/draws/:programme/:draw/sources/:source/${path}`,
      {
        config: poolOffice,
        schema: { params: source, body: z.strictObject({ value: z.string().max(200) }) },
      },
      async (request, reply) =>
        reply.answer(described(await act(deps, personOf(request), { ...request.params, ...request.body }))),
    );
  }

  app.post(
    '/api/draws/:programme/:draw/reveal',
    {
      config: witness,
      schema: { params, body: z.strictObject({ secret: z.string().min(1).max(500) }) },
    },
    async (request, reply) =>
      reply.answer(
        described(await revealSecret(deps, personOf(request), { ...request.params, ...request.body })),
      ),
  );

  app.post(
    '/api/draws/:programme/:draw/result',
    { config: poolOffice, schema: { params } },
    async (request, reply) =>
      reply.answer(described(await holdDraw(deps, personOf(request), request.params))),
  );

  app.post(
    '/api/draws/:programme/:draw/cancellation',
    {
      config: poolOffice,
      schema: { params, body: z.strictObject({ reason: z.string().max(2000) }) },
    },
    async (request, reply) =>
      reply.answer(
        described(await cancelDraw(deps, personOf(request), { ...request.params, ...request.body })),
      ),
  );
}
