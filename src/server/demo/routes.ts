import { z } from 'zod';
import { roles } from '#domain/people/role.ts';
import { refuse } from '#domain/refusal.ts';
import type { App } from '#server/http/app.ts';
import { instant } from '#server/http/written-time.ts';
import { allMessages } from '#server/message/message.store.ts';
import { personOf, sessionCookie } from '#server/session/authenticate.ts';
import { cookieOf } from '#server/session/cookie.ts';
import { actAs } from './act-as.ts';
import { attachExample, exampleAnswers } from './fill-example.ts';
import { moveClock } from './move-clock.ts';
import { demoPages } from './pages/routes.ts';
import { presentDemo } from './present-demo.ts';
import type { Demo } from './start-demo.ts';

const everybody = { config: { who: 'everybody' as const } };
const applicants = { config: { who: ['filler', 'unit-administrator'] as const } };
const number = z.object({ number: z.string().max(40) });

/** Only in a demonstration: act as anybody of the cast, move the clock, read the mail. Production has no such routes. */
export async function demoRoutes(app: App, demo: Demo): Promise<void> {
  const { deps } = demo.stage;
  await app.register((scope) => demoPages(scope as App, demo));

  app.get('/api/demo', everybody, async (request, reply) =>
    reply.answer(await presentDemo(demo, request.visitor)),
  );

  app.post(
    '/api/demo/identity',
    {
      ...everybody,
      schema: { body: z.strictObject({ person: z.string().max(60), role: z.enum(roles).optional() }) },
    },
    async ({ body }, reply) => {
      const token = await actAs(demo.stage, body.person, body.role);
      if (!token) return reply.answer(refuse('not-found'));
      return reply.setCookie(sessionCookie, token, cookieOf(deps)).answer({ actingAs: body.person });
    },
  );

  app.post(
    '/api/demo/clock',
    { ...everybody, schema: { body: z.strictObject({ to: instant }) } },
    async ({ body }, reply) => reply.answer(await moveClock(demo, body.to)),
  );

  app.get('/api/demo/mail', everybody, async (_request, reply) =>
    reply.answer({
      mail: (await allMessages(deps.db)).map((mail) => ({ ...mail, at: mail.at.toString() })),
    }),
  );

  app.post(
    '/api/demo/applications/:number/sections/:section/example',
    { ...applicants, schema: { params: number.extend({ section: z.string().max(60) }) } },
    async (request, reply) =>
      reply.answer(await exampleAnswers(demo.stage, personOf(request), request.params)),
  );

  app.post(
    '/api/demo/applications/:number/attachments/:slot/example',
    { ...applicants, schema: { params: number.extend({ slot: z.string().max(60) }) } },
    async (request, reply) =>
      reply.answer(await attachExample(demo.stage, personOf(request), request.params)),
  );
}
