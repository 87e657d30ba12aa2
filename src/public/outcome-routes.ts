import multipart from '@fastify/multipart';
import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';
import { limitRate } from '#server/http/limit-rate.ts';
import { type HttpProblem, refusalOf } from '#server/http/refusal-of.ts';
import { answerFailed, answerNotFound, answerRefused } from './answer-page.ts';
import { certificateRoutes } from './certificate-routes.ts';
import { drawRoutes } from './draw-routes.ts';
import { noticeRoutes } from './notice-routes.ts';
import { objectionRoutes } from './objection-routes.ts';
import { recognisedRoutes } from './recognised-routes.ts';
import { scoresRoutes } from './scores-routes.ts';
import { siteOf } from './site.ts';

/** Pages from the draw of experts to the check of a certificate. Forms are sent without script, from our own pages, a few a minute. */
export async function outcomeRoutes(app: App, deps: Deps): Promise<void> {
  app.setErrorHandler((problem: HttpProblem, request, reply) => {
    if (problem.code === 'FST_ERR_VALIDATION') return answerNotFound(request, reply);
    const refused = refusalOf(problem);
    if (refused) return answerRefused(request, reply.code(refused.status), refused.refusal);
    request.log.error(problem);
    return answerFailed(request, reply);
  });

  const site = siteOf(deps);
  await drawRoutes(app, site);
  await scoresRoutes(app, site);
  await noticeRoutes(app, site);
  await recognisedRoutes(app, site);
  await app.register(async (scope) => {
    await limitRate(scope);
    await scope.register(multipart, {
      limits: { files: 10, fields: 10, fieldSize: 128 * 1024, fileSize: 64 * 1024 * 1024 },
    });
    const forms = scope as App;
    await objectionRoutes(app, forms, site);
    await certificateRoutes(app, forms, site);
  });
}
