import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { roles } from '#domain/people/role.ts';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';
import { limitRate } from '#server/http/limit-rate.ts';
import { personOf, sessionCookie } from '#server/session/authenticate.ts';
import { cookieOf } from '#server/session/cookie.ts';
import { addOrganisation, organisationToAdd } from './add-organisation.ts';
import { endMembership } from './end-membership.ts';
import { becomeFirstAdministrator, isFirstAdministratorLink } from './first-administrator.ts';
import { acceptInvitation, inviteMember, presentInvitation } from './invite-member.ts';
import { newAccount } from './new-account.ts';
import { organisationsOf } from './organisation.store.ts';
import { presentPeople } from './present-people.ts';
import { registerUnit, registration } from './register-unit.ts';

/** Three persons by law: one runs the system, one keeps it safe, one watches both; all of them see who may do what. */
const administrators = ['system-administrator', 'security-administrator', 'audit-administrator'] as const;
const code = z.object({ code: z.string().max(100) });

export async function peopleRoutes(app: App, deps: Deps): Promise<void> {
  const signedIn = (reply: FastifyReply, outcome: { token: string } | Refusal) =>
    isRefusal(outcome)
      ? reply.answer(outcome)
      : reply.setCookie(sessionCookie, outcome.token, cookieOf(deps)).answer({ signedIn: true });

  await app.register(async (plain) => {
    await limitRate(plain);
    const scope = plain as App;

    scope.post(
      '/api/units',
      { config: { who: 'everybody' }, schema: { body: registration } },
      async ({ body }, reply) => signedIn(reply, await registerUnit(deps, body)),
    );

    scope.get(
      '/api/first-administrator/:code',
      { config: { who: 'everybody' }, schema: { params: code } },
      async ({ params }, reply) => reply.answer(await isFirstAdministratorLink(deps, params.code)),
    );
    scope.post(
      '/api/first-administrator/:code',
      {
        config: { who: 'everybody' },
        schema: { params: code, body: newAccount.extend({ office: z.string().trim().min(1).max(100) }) },
      },
      async ({ params, body }, reply) =>
        signedIn(reply, await becomeFirstAdministrator(deps, params.code, body)),
    );

    scope.get(
      '/api/invitations/:code',
      { config: { who: 'everybody' }, schema: { params: code } },
      async ({ params }, reply) => reply.answer(await presentInvitation(deps, params.code)),
    );
    scope.post(
      '/api/invitations/:code',
      { config: { who: 'everybody' }, schema: { params: code, body: newAccount } },
      async ({ params, body }, reply) => signedIn(reply, await acceptInvitation(deps, params.code, body)),
    );
  });

  app.post(
    '/api/invitations',
    {
      config: { who: ['unit-administrator', 'recommending-leader', 'system-administrator'] },
      schema: { body: z.strictObject({ organisation: z.uuid().optional(), role: z.enum(roles) }) },
    },
    async (request, reply) => reply.answer(await inviteMember(deps, personOf(request), request.body)),
  );

  app.get(
    '/api/unit/people',
    { config: { who: ['unit-administrator', 'recommending-leader', 'system-administrator'] } },
    async (request, reply) =>
      reply.answer(await presentPeople(deps.db, personOf(request), personOf(request).organisation)),
  );

  app.post(
    '/api/memberships/:membership/end',
    {
      config: { who: ['unit-administrator', 'recommending-leader', 'system-administrator'] },
      schema: { params: z.object({ membership: z.uuid() }) },
    },
    async (request, reply) => reply.answer(await endMembership(deps, personOf(request), request.params)),
  );

  app.get(
    '/api/admin/people/:organisation',
    { config: { who: administrators }, schema: { params: z.object({ organisation: z.uuid() }) } },
    async (request, reply) =>
      reply.answer(await presentPeople(deps.db, personOf(request), request.params.organisation)),
  );

  app.get(
    '/api/admin/organisations/:kind',
    {
      config: { who: administrators },
      schema: { params: z.object({ kind: organisationToAdd.shape.kind.or(z.literal('unit')) }) },
    },
    async ({ params }, reply) => reply.answer({ organisations: await organisationsOf(deps.db, params.kind) }),
  );

  app.post(
    '/api/admin/organisations',
    { config: { who: ['system-administrator'] }, schema: { body: organisationToAdd } },
    async (request, reply) => reply.answer(await addOrganisation(deps, personOf(request), request.body)),
  );
}
