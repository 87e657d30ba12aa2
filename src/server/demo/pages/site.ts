import type { FastifyReply, FastifyRequest } from 'fastify';
import { formatInstant } from '#domain/formats.ts';
import { answerPage, languageOf } from '#public/answer-page.ts';
import type { Page } from '#public/layout.ts';
import type { Reader } from '#public/reader.ts';
import type { App } from '#server/http/app.ts';
import { sessionCookie } from '#server/session/authenticate.ts';
import { cookieOf } from '#server/session/cookie.ts';
import { endSession } from '#server/session/session.store.ts';
import { hashToken } from '#server/session/token.ts';
import { firstPage } from '#web/session/first-page.ts';
import { actAs, isExpert } from '../act-as.ts';
import { moveClock } from '../move-clock.ts';
import { planMove } from '../plan-move.ts';
import { type DemoView, viewDemo } from '../present-demo.ts';
import type { Demo } from '../start-demo.ts';
import { demoReader } from './reader.ts';

/** What the demonstration's pages and forms have in common. */
export type Site = ReturnType<typeof demoSite>;

export function demoSite(app: App, demo: Demo) {
  const { stage, jobs } = demo;
  const { deps } = stage;

  /** Whether a page of this pattern stands: the desks are built one after the other. */
  const hasPage = (pattern: string): boolean => app.hasRoute({ method: 'GET', url: pattern });

  function firstPageOf(key: string): string | undefined {
    const role = isExpert(key) ? 'expert' : stage.cast.persons[key]?.roles[0];
    const page = role && firstPage(role);
    return page && hasPage(page) ? page : undefined;
  }

  /** Acts as somebody of the cast; as nobody: as the public again. Answers whether there is such a person. */
  async function become(
    request: FastifyRequest,
    reply: FastifyReply,
    key: string | undefined,
  ): Promise<boolean> {
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

  /** How many acts lie before an instant. */
  function amountUntil(to: Temporal.Instant | undefined): number {
    return to ? planMove(demo, to).amount : 0;
  }

  /** Begins to move today, unless the cast is at work. */
  function beginMove(
    request: FastifyRequest,
    { to, back, goesOn = false }: { to: Temporal.Instant; back: string; goesOn?: boolean },
  ): void {
    jobs.begin(
      { back, goesOn, of: amountUntil(to) },
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

  return { hasPage, firstPageOf, become, amountUntil, beginMove, answer };
}
