import { z } from 'zod';
import { answerAsset, answerFailed, answerNotFound, answerRefused } from '#public/answer-page.ts';
import { paths } from '#public/paths.ts';
import type { App } from '#server/http/app.ts';
import { type HttpProblem, refusalOf } from '#server/http/refusal-of.ts';
import { allMessages } from '#server/message/message.store.ts';
import { mayGoOn } from '../job.ts';
import { isReachable } from '../move-clock.ts';
import { planMove } from '../plan-move.ts';
import type { Demo } from '../start-demo.ts';
import { clockPage } from './clock-page.ts';
import { acceptForms } from './forms.ts';
import { jobPage } from './job-page.ts';
import { mailPage } from './mail-page.ts';
import { backOf, demoPaths, ownPath } from './paths.ts';
import { restartingPage, restartPage } from './restart-page.ts';
import { demoSite } from './site.ts';
import { demoStyles } from './styles.ts';
import { tourRoutes } from './tour-routes.ts';

const everybody = { config: { who: 'everybody' as const } };
const words = z.string().max(2000).optional();

/** The demonstration for people: whole pages and plain forms, without script. */
export async function demoPages(app: App, demo: Demo): Promise<void> {
  const { stage, jobs } = demo;
  const site = demoSite(app, demo);
  const { answer, become, beginMove, firstPageOf, hasPage } = site;
  acceptForms(app);
  app.setErrorHandler((problem: HttpProblem, request, reply) => {
    if (problem.code === 'FST_ERR_VALIDATION') return answerNotFound(request, reply);
    const refused = refusalOf(problem);
    if (refused) return answerRefused(request, reply.code(refused.status), refused.refusal);
    request.log.error(problem);
    return answerFailed(request, reply);
  });

  app.get(demoStyles.path, everybody, (request, reply) => answerAsset(request, reply, demoStyles));

  tourRoutes(app, demo, site);

  app.get(
    demoPaths.clock,
    { ...everybody, schema: { querystring: z.looseObject({ to: words, exact: words, back: words }) } },
    (request, reply) => {
      const { to, exact, back } = request.query;
      const asked = exact || to;
      return answer(
        request,
        reply,
        (view, reader) => {
          const instant = readInstant(asked, view.timetable.timeZone);
          const canBe = instant && isReachable(view.now, instant);
          const plan = !asked ? 'none' : canBe ? planMove(demo, instant) : 'unreadable';
          return clockPage({ view, plan, back: backOf(request, back) ?? demoPaths.tour }, reader);
        },
        Object.fromEntries(Object.entries({ to, exact, back }).filter(([, word]) => word)) as Record<
          string,
          string
        >,
      );
    },
  );

  app.post(
    demoPaths.clock,
    { ...everybody, schema: { body: z.object({ to: z.string().max(60), back: words }) } },
    async (request, reply) => {
      const to = readInstant(request.body.to, 'UTC');
      if (!to) return answerNotFound(request, reply);
      beginMove(request, { to, back: backOf(request, request.body.back) ?? demoPaths.tour });
      return reply.redirect(demoPaths.progress, 303);
    },
  );

  app.get(demoPaths.progress, everybody, (request, reply) => {
    // As it stands now: one that ended while the rest of the page was read would be told with what was before it.
    const job = jobs.newest && { ...jobs.newest };
    if (job && mayGoOn(job)) return reply.redirect(job.back, 303);
    return answer(request, reply, (view, reader) => jobPage({ demo, view, hasPage, job }, reader));
  });

  app.post(
    demoPaths.identity,
    { ...everybody, schema: { body: z.object({ person: z.string().max(60), page: words, back: words }) } },
    async (request, reply) => {
      const { person, page, back } = request.body;
      if (!(await become(request, reply, person))) return answerNotFound(request, reply);
      return reply.redirect(
        ownPath(page) ?? firstPageOf(person) ?? backOf(request, back) ?? paths.home(),
        303,
      );
    },
  );

  app.get(demoPaths.mail, everybody, async (request, reply) => {
    const mail = await allMessages(stage.deps.db);
    return answer(request, reply, (view, reader) => mailPage({ stage, mail, amount: view.mail }, reader));
  });

  app.get(demoPaths.restart, everybody, (request, reply) =>
    answer(request, reply, (_view, reader) =>
      restartPage({ isPossible: demo.restart !== undefined, busy: jobs.running }, reader),
    ),
  );

  app.post(demoPaths.restart, everybody, async (request, reply) => {
    if (!demo.restart || jobs.running) return reply.redirect(demoPaths.restart, 303);
    await answer(request, reply, (_view, reader) => restartingPage(reader));
    demo.restart();
    return reply;
  });
}

/** An instant, or a date and time without a zone as a field of a form gives it. */
function readInstant(given: string | undefined, timeZone: string): Temporal.Instant | undefined {
  if (!given) return undefined;
  try {
    return /(?:Z|[+-]\d\d:\d\d)$/.test(given)
      ? Temporal.Instant.from(given)
      : Temporal.PlainDateTime.from(given).toZonedDateTime(timeZone).toInstant();
  } catch {
    return undefined;
  }
}
