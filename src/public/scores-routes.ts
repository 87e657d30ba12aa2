import { z } from 'zod';
import { canonicalJson } from '#domain/canonical-json.ts';
import { isRefusal } from '#domain/refusal.ts';
import type { App } from '#server/http/app.ts';
import { readScores } from '#server/selection/present-scores.ts';
import { readStatistics } from '#server/statistics/read-statistics.ts';
import { answerNotFound, languageOf } from './answer-page.ts';
import { scoresIndexPage, scoresPage } from './scores.ts';
import { everybody, ofProgramme, p, type Site, sendJson, words } from './site.ts';
import { statisticsPage } from './statistics.ts';

const direction = z.string().max(20);

/** Scores without names, and how many came how far. */
export async function scoresRoutes(app: App, { deps, answer }: Site): Promise<void> {
  app.get('/programmes/:p/statistics', ofProgramme, async (request, reply) => {
    const read = await readStatistics(deps, request.params.p);
    return isRefusal(read)
      ? answerNotFound(request, reply)
      : answer(request, reply, statisticsPage(read, languageOf(request)));
  });

  app.get('/programmes/:p/scores', ofProgramme, async (request, reply) => {
    const programme = deps.programmes.find(request.params.p);
    if (!programme) return answerNotFound(request, reply);
    const directions = [];
    for (const { code } of programme.definition.directions) {
      if (!isRefusal(await readScores(deps, request.params.p, code))) directions.push(code);
    }
    return answer(request, reply, scoresIndexPage({ programme, directions }, languageOf(request)));
  });

  app.get(
    '/programmes/:p/scores/:direction',
    {
      ...everybody,
      schema: { params: z.object({ p, direction }), querystring: z.looseObject({ code: words(20) }) },
    },
    async (request, reply) => {
      const scores = await readScores(deps, request.params.p, request.params.direction);
      if (isRefusal(scores)) return answerNotFound(request, reply);
      const { code } = request.query;
      return answer(request, reply, scoresPage({ ...scores, code }, languageOf(request)), { code });
    },
  );

  app.get(
    '/programmes/:p/scores/:direction/scores.json',
    {
      ...everybody,
      schema: { params: z.object({ p, direction }) },
    },
    async (request, reply) => {
      const scores = await readScores(deps, request.params.p, request.params.direction);
      if (isRefusal(scores)) return answerNotFound(request, reply);
      return sendJson(
        reply,
        canonicalJson({ ...scores, programme: request.params.p, rules: scores.programme.hash }),
      );
    },
  );
}
