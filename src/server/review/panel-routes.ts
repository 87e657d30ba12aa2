import { z } from 'zod';
import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';
import { personOf } from '#server/session/authenticate.ts';
import { assignFiles } from './assign-files.ts';
import { confirmCorrection } from './confirm-correction.ts';
import { correctDoubted } from './correct-doubted.ts';
import { dismissDoubt } from './dismiss-doubt.ts';
import { openScores } from './open-scores.ts';
import { listPanels, presentPanel, presentScores } from './present-panels.ts';
import { witnessOpening } from './witness-opening.ts';

const params = z.object({ programme: z.string().max(60), panel: z.string().max(30) });
const doubt = { number: z.string().max(40), item: z.string().max(60) };
const sentence = z.string().max(2000);
const readers = { who: ['programme-officer', 'supervisor'] } as const;
const officers = { who: ['programme-officer'] } as const;

/** What the office does around a panel, and the supervisor before whom its scores are opened. */
export async function panelRoutes(app: App, deps: Deps): Promise<void> {
  app.get('/api/panels', { config: readers }, async (request, reply) =>
    reply.answer(await listPanels(deps, personOf(request))),
  );

  app.get('/api/panels/:programme/:panel', { config: readers, schema: { params } }, async (request, reply) =>
    reply.answer(await presentPanel(deps, personOf(request), request.params)),
  );

  app.post(
    '/api/panels/:programme/:panel/assignment',
    { config: officers, schema: { params } },
    async (request, reply) => reply.answer(await assignFiles(deps, personOf(request), request.params)),
  );

  app.post(
    '/api/panels/:programme/:panel/doubts',
    {
      config: officers,
      schema: {
        params,
        body: z.strictObject({ ...doubt, sentence }),
      },
    },
    async (request, reply) =>
      reply.answer(await dismissDoubt(deps, personOf(request), { ...request.params, ...request.body })),
  );

  app.post(
    '/api/panels/:programme/:panel/corrections',
    {
      config: officers,
      schema: {
        params,
        body: z.strictObject({
          ...doubt,
          place: z.string().max(200),
          value: z.string().max(200).nullable(),
          evidence: z.string().max(40),
          sentence,
        }),
      },
    },
    async (request, reply) =>
      reply.answer(await correctDoubted(deps, personOf(request), { ...request.params, ...request.body })),
  );

  app.post(
    '/api/panels/:programme/:panel/corrections/confirmation',
    {
      config: officers,
      schema: {
        params,
        body: z.strictObject({ ...doubt, agreed: z.boolean(), seen: z.number().int().nonnegative() }),
      },
    },
    async (request, reply) =>
      reply.answer(await confirmCorrection(deps, personOf(request), { ...request.params, ...request.body })),
  );

  app.post(
    '/api/panels/:programme/:panel/witness',
    { config: { who: ['supervisor'] }, schema: { params } },
    async (request, reply) => reply.answer(await witnessOpening(deps, personOf(request), request.params)),
  );

  app.post(
    '/api/panels/:programme/:panel/opening',
    { config: officers, schema: { params } },
    async (request, reply) => reply.answer(await openScores(deps, personOf(request), request.params)),
  );

  app.get(
    '/api/panels/:programme/:panel/scores',
    { config: readers, schema: { params } },
    async (request, reply) => reply.answer(await presentScores(deps, personOf(request), request.params)),
  );
}
