import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { formatInstant } from '#domain/formats.ts';
import { answerAsset, answerFailed, answerNotFound, answerPage, languageOf } from '#public/answer-page.ts';
import type { Page } from '#public/layout.ts';
import { paths } from '#public/paths.ts';
import type { Reader } from '#public/reader.ts';
import type { App } from '#server/http/app.ts';
import { allMessages } from '#server/message/message.store.ts';
import { sessionCookie } from '#server/session/authenticate.ts';
import { cookieOf } from '#server/session/cookie.ts';
import { endSession } from '#server/session/session.store.ts';
import { hashToken } from '#server/session/token.ts';
import { firstPage } from '#web/session/first-page.ts';
import { actAs } from '../act-as.ts';
import { moveClock } from '../move-clock.ts';
import { planMove } from '../plan-move.ts';
import { playStep } from '../play-step.ts';
import { type DemoView, viewDemo } from '../present-demo.ts';
import type { Demo } from '../start-demo.ts';
import { clockPage } from './clock-page.ts';
import { acceptForms } from './forms.ts';
import { jobPage } from './job-page.ts';
import { mailPage } from './mail-page.ts';
import { demoPaths, ownPath } from './paths.ts';
import { demoReader } from './reader.ts';
import { restartingPage, restartPage } from './restart-page.ts';
import { demoStyles } from './styles.ts';
import { tourPage } from './tour-page.ts';

const everybody = { config: { who: 'everybody' as const } };
const words = z.string().max(2000).optional();
const ofStep = z.object({ step: z.string().max(60) });

/** The demonstration for people: whole pages and plain forms, without script. */
export async function demoPages(app: App, demo: Demo): Promise<void> {
  const { stage, jobs } = demo;
  const { deps } = stage;
  acceptForms(app);
  app.setErrorHandler((problem: Error & { statusCode?: number }, request, reply) => {
    if ((problem.statusCode ?? 500) < 500) return answerNotFound(request, reply);
    request.log.error(problem);
    return answerFailed(request, reply);
  });

  app.get(demoStyles.path, everybody, (request, reply) => answerAsset(request, reply, demoStyles));

  app.get(demoPaths.tour, everybody, (request, reply) =>
    answer(request, reply, (view, reader) => tourPage({ demo, view, hasPage }, reader)),
  );

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
          const plan = !asked ? 'none' : instant ? planMove(demo, instant) : 'unreadable';
          return clockPage({ view, plan, back: ownPath(back) ?? demoPaths.tour }, reader);
        },
        Object.fromEntries(Object.entries({ to, exact, back }).filter(([, word]) => word)) as Record<string, string>,
      );
    },
  );

  app.post(
    demoPaths.clock,
    { ...everybody, schema: { body: z.object({ to: z.string().max(60), back: words }) } },
    async (request, reply) => {
      const to = readInstant(request.body.to, 'UTC');
      if (!to) return answerNotFound(request, reply);
      begin(request, { to, back: ownPath(request.body.back) ?? demoPaths.tour });
      return reply.redirect(demoPaths.progress, 303);
    },
  );

  app.get(demoPaths.progress, everybody, (request, reply) =>
    answer(request, reply, (view, reader) => jobPage({ view, cast: stage.cast, job: jobs.newest }, reader)),
  );

  app.post(
    demoPaths.identity,
    { ...everybody, schema: { body: z.object({ person: z.string().max(60), page: words, back: words }) } },
    async (request, reply) => {
      const { person, page, back } = request.body;
      if (!(await become(request, reply, person))) return answerNotFound(request, reply);
      return reply.redirect(ownPath(page) ?? firstPageOf(person) ?? ownPath(back) ?? paths.home(), 303);
    },
  );

  app.post(
    '/demo/tour/:step/opening',
    { ...everybody, schema: { params: ofStep, body: z.object({ door: z.coerce.number().int() }) } },
    async (request, reply) => {
      const view = await viewDemo(demo, request.visitor);
      const followed = view.steps.find(({ step }) => step.code === request.params.step);
      const door = followed?.step.doors[request.body.door];
      if (!followed || !door || !hasPage(door.page) || !(await become(request, reply, door.as)))
        return answerNotFound(request, reply);
      const page = door.page.replace(':p', view.programme.definition.about.code).replace(':number', view.file?.number ?? '');
      if (followed.status !== 'current' || !followed.movesTo) return reply.redirect(page, 303);
      begin(request, { to: followed.movesTo, back: page });
      return reply.redirect(demoPaths.progress, 303);
    },
  );

  app.post('/demo/tour/:step/playing', { ...everybody, schema: { params: ofStep } }, async (request, reply) => {
    const { steps } = await viewDemo(demo, request.visitor);
    const followed = steps.find(({ step }) => step.code === request.params.step);
    if (!followed?.isPlayable || followed.status !== 'current') return answerNotFound(request, reply);
    jobs.begin(
      { back: demoPaths.tour, of: amountUntil(followed.step.until) || followed.acts.length },
      (told) => playStep(demo, followed, (_act, done, of) => told(done, of)),
      (problem) => request.log.error(problem),
    );
    return reply.redirect(demoPaths.progress, 303);
  });

  app.get(demoPaths.mail, everybody, async (request, reply) => {
    const mail = await allMessages(deps.db);
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

  /** Whether a page of this pattern stands: the desks are built one after the other. */
  function hasPage(pattern: string): boolean {
    return app.hasRoute({ method: 'GET', url: pattern });
  }

  function firstPageOf(key: string): string | undefined {
    const [role] = stage.cast.persons[key]?.roles ?? [];
    const page = role && firstPage(role);
    return page && hasPage(page) ? page : undefined;
  }

  /** Acts as somebody of the cast; nobody: as the public again. */
  async function become(request: FastifyRequest, reply: FastifyReply, key: string | undefined): Promise<boolean> {
    if (key) {
      const token = await actAs(stage, key);
      if (token) reply.setCookie(sessionCookie, token, cookieOf(deps));
      return token !== undefined;
    }
    const before = request.cookies[sessionCookie];
    if (before) await endSession(deps.db, hashToken(before));
    reply.clearCookie(sessionCookie, cookieOf(deps));
    return true;
  }

  function amountUntil(to: Temporal.Instant | undefined): number {
    const plan = to && planMove(demo, to);
    return plan ? plan.amount + plan.notYet : 0;
  }

  function begin(request: FastifyRequest, { to, back }: { to: Temporal.Instant; back: string }): void {
    jobs.begin(
      { back, of: amountUntil(to) },
      (told) => moveClock(demo, to, (_act, done, of) => told(done, of)),
      (problem) => request.log.error(problem),
    );
  }

  async function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    write: (view: DemoView, reader: Reader) => Page,
    query: Readonly<Record<string, string>> = {},
  ): Promise<FastifyReply> {
    const view = await viewDemo(demo, request.visitor);
    const time = formatInstant(view.now, view.timetable.timeZone, 'table');
    return answerPage(request, reply, write(view, demoReader(languageOf(request))), { query, time });
  }
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
