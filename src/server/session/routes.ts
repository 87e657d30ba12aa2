import rateLimit from '@fastify/rate-limit';
import { z } from 'zod';
import { isRefusal, refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';
import { membershipsOf } from '#server/people/credential.store.ts';
import { personOf, sessionCookie } from './authenticate.ts';
import { chooseMembership } from './choose-membership.ts';
import { cookieOf } from './cookie.ts';
import { describePerson } from './describe-person.ts';
import { endSession } from './session.store.ts';
import { signIn } from './sign-in.ts';
import { hashToken } from './token.ts';

export async function sessionRoutes(app: App, deps: Deps): Promise<void> {
  const cookie = cookieOf(deps);

  await app.register(async (scope) => {
    await scope.register(rateLimit, {
      max: 20,
      timeWindow: '1 minute',
      errorResponseBuilder: () => ({ statusCode: 429, ...refuse('too-many-requests') }),
    });
    (scope as App).post(
      '/api/session',
      {
        config: { who: 'everybody' },
        schema: { body: z.strictObject({ name: z.string().max(200), password: z.string().max(400) }) },
      },
      async ({ body }, reply) => {
        const outcome = await signIn(deps, body);
        if (isRefusal(outcome)) return reply.answer(outcome);
        return reply.setCookie(sessionCookie, outcome.token, cookie).answer({ signedIn: true });
      },
    );
  });

  app.get('/api/session', { config: { who: 'signed-in' } }, async (request, reply) =>
    reply.answer(await describePerson(deps, personOf(request))),
  );

  app.get('/api/session/memberships', { config: { who: 'signed-in' } }, async (request, reply) =>
    reply.answer(await membershipsOf(deps.db, personOf(request).id)),
  );

  app.put(
    '/api/session/membership',
    {
      config: { who: 'signed-in' },
      schema: { body: z.strictObject({ membership: z.uuid() }) },
    },
    async (request, reply) => {
      const hash = hashToken(request.cookies[sessionCookie] ?? '');
      return reply.answer(await chooseMembership(deps, personOf(request), hash, request.body.membership));
    },
  );

  app.delete('/api/session', { config: { who: 'signed-in' } }, async (request, reply) => {
    await endSession(deps.db, hashToken(request.cookies[sessionCookie] ?? ''));
    return reply.clearCookie(sessionCookie, cookie).answer({ signedOut: true });
  });
}
