import { z } from 'zod';
import { isRefusal } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';
import { limitRate } from '#server/http/limit-rate.ts';
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
    await limitRate(scope);
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
