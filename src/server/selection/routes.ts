import { z } from 'zod';
import { isRefusal } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';
import { personOf } from '#server/session/authenticate.ts';
import { presentRanking, presentSelection } from './present-ranking.ts';
import { readScores } from './present-scores.ts';
import { proposeList } from './propose-list.ts';

const readers = { who: ['programme-officer', 'department-leader', 'supervisor'] } as const;
const programme = z.string().max(60);
const params = z.object({ programme, direction: z.string().max(20) });
const line = z.coerce.number().int().nonnegative().max(10_000).optional();

export async function selectionRoutes(app: App, deps: Deps): Promise<void> {
  app.get(
    '/api/programmes/:programme/selection',
    { config: readers, schema: { params: z.object({ programme }) } },
    async (request, reply) =>
      reply.answer(await presentSelection(deps, personOf(request), request.params.programme)),
  );

  app.get(
    '/api/programmes/:programme/rankings/:direction',
    {
      config: readers,
      schema: { params, querystring: z.object({ line }) },
    },
    async (request, reply) =>
      reply.answer(await presentRanking(deps, personOf(request), { ...request.params, ...request.query })),
  );

  app.post(
    '/api/programmes/:programme/rankings/:direction',
    {
      config: { who: ['programme-officer'] },
      schema: {
        params,
        body: z.strictObject({
          line,
          reason: z.string().max(2000).optional(),
          seen: z.string().regex(/^[0-9a-f]{64}$/),
        }),
      },
    },
    async (request, reply) =>
      reply.answer(await proposeList(deps, personOf(request), { ...request.params, ...request.body })),
  );

  app.get(
    '/api/programmes/:programme/scores/:direction',
    { config: { who: 'everybody' }, schema: { params } },
    async ({ params: { programme: code, direction } }, reply) => {
      const scores = await readScores(deps, code, direction);
      if (isRefusal(scores)) return reply.answer(scores);
      return reply.answer({ ...scores, programme: code, rules: scores.programme.hash });
    },
  );
}
