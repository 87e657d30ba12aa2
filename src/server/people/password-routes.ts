import { z } from 'zod';
import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';
import { limitRate } from '#server/http/limit-rate.ts';
import { personOf, sessionCookie } from '#server/session/authenticate.ts';
import { hashToken } from '#server/session/token.ts';
import { changePassword, passwords } from './change-password.ts';
import { findCredential } from './credential.store.ts';
import { offerReset } from './offer-reset.ts';
import { presentReset, resetPassword } from './reset-password.ts';

const code = z.object({ code: z.string().max(100) });

export async function passwordRoutes(app: App, deps: Deps): Promise<void> {
  app.get('/api/account', { config: { who: 'signed-in' } }, async (request, reply) =>
    reply.answer({ signInName: (await findCredential(deps.db, personOf(request).id))?.name ?? null }),
  );

  app.post(
    '/api/memberships/:membership/reset-link',
    {
      config: {
        who: ['unit-administrator', 'system-administrator', 'security-administrator', 'audit-administrator'],
      },
      schema: { params: z.object({ membership: z.uuid() }) },
    },
    async (request, reply) => reply.answer(await offerReset(deps, personOf(request), request.params)),
  );

  await app.register(async (plain) => {
    await limitRate(plain);
    const scope = plain as App;

    scope.put(
      '/api/account/password',
      { config: { who: 'signed-in' }, schema: { body: passwords } },
      async (request, reply) => {
        const session = hashToken(request.cookies[sessionCookie] ?? '');
        return reply.answer(await changePassword(deps, personOf(request), session, request.body));
      },
    );

    scope.get(
      '/api/resets/:code',
      { config: { who: 'everybody' }, schema: { params: code } },
      async ({ params }, reply) => reply.answer(await presentReset(deps, params.code)),
    );
    scope.post(
      '/api/resets/:code',
      {
        config: { who: 'everybody' },
        schema: { params: code, body: passwords.pick({ password: true }) },
      },
      async ({ params, body }, reply) => reply.answer(await resetPassword(deps, params.code, body)),
    );
  });
}
