import { z } from 'zod';
import { roles } from '#domain/people/role.ts';
import { refuse } from '#domain/refusal.ts';
import type { App } from '#server/http/app.ts';
import { allMessages } from '#server/message/message.store.ts';
import { cookieOf } from '#server/session/cookie.ts';
import { sessionCookie } from '#server/session/authenticate.ts';
import { actAs } from './act-as.ts';
import { moveClock } from './move-clock.ts';
import { presentDemo } from './present-demo.ts';
import type { Demo } from './start-demo.ts';

/** Only in a demonstration: act as anybody of the cast, move the clock, read the mail. Production has no such routes. */
export async function demoRoutes(app: App, demo: Demo): Promise<void> {
  const { deps } = demo.stage;

  app.get('/api/demo', { config: { who: 'everybody' } }, async (request, reply) => reply.answer(await presentDemo(demo, request.visitor)));

  app.post('/api/demo/identity', {
    config: { who: 'everybody' },
    schema: { body: z.strictObject({ person: z.string().max(60), role: z.enum(roles).optional() }) },
  }, async ({ body }, reply) => {
    const token = await actAs(demo.stage, body.person, body.role);
    if (!token) return reply.answer(refuse('not-found'));
    return reply.setCookie(sessionCookie, token, cookieOf(deps)).answer({ actingAs: body.person });
  });

  app.post('/api/demo/clock', { config: { who: 'everybody' }, schema: { body: z.strictObject({ to: z.iso.datetime({ offset: true }) }) } }, async ({ body }, reply) =>
    reply.answer(await moveClock(demo, Temporal.Instant.from(body.to))),
  );

  app.get('/api/demo/mail', { config: { who: 'everybody' } }, async (_request, reply) =>
    reply.answer({ mail: (await allMessages(deps.db)).map((mail) => ({ ...mail, at: mail.at.toString() })) }),
  );
}
