import { z } from 'zod';
import type { Application } from '#domain/application/application.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import { describe } from '#server/application/present-application.ts';
import type { Deps } from '#server/deps.ts';
import { sendPaper } from '#server/documents/paper.ts';
import type { App } from '#server/http/app.ts';
import { personOf } from '#server/session/authenticate.ts';
import { acceptApplication } from './accept-application.ts';
import { requestSupplement } from './ask-supplement.ts';
import { confirmRejection, declineRejection } from './decide-rejection.ts';
import { openSheet } from './open-sheet.ts';
import { presentAcceptance } from './present-acceptance.ts';
import { presentFormality } from './present-formality.ts';
import { printReceivedSheet } from './print-received-sheet.ts';
import { proposeRejection } from './propose-rejection.ts';

const officers = { who: ['programme-officer'] } as const;
const params = z.object({ number: z.string().max(40) });
const querystring = z.object({ seen: z.coerce.number().int().positive() });
const sentence = z.string().max(2000);
const code = z.string().max(60);

const described = (outcome: Application | Refusal, person: Person) =>
  isRefusal(outcome) ? outcome : describe(outcome, person);

export async function formalityRoutes(app: App, deps: Deps): Promise<void> {
  app.get(
    '/api/formality',
    { config: { who: ['programme-officer', 'supervisor'] } },
    async (request, reply) => reply.answer(await presentFormality(deps, personOf(request))),
  );

  app.post(
    '/api/formality/sheets/:sheet/opening',
    { config: officers, schema: { params: z.object({ sheet: z.uuid() }) } },
    async (request, reply) => reply.answer(await openSheet(deps, personOf(request), request.params)),
  );

  for (const paper of ['letter', 'summary-sheet'] as const)
    app.get(
      `/api/formality/sheets/:sheet/${paper}.pdf`,
      {
        config: { who: ['programme-officer', 'supervisor'] },
        schema: { params: z.object({ sheet: z.uuid() }) },
      },
      async (request, reply) =>
        sendPaper(reply, await printReceivedSheet(deps, personOf(request), request.params, paper)),
    );

  app.post(
    '/api/applications/:number/acceptance',
    { config: officers, schema: { params, querystring } },
    async (request, reply) =>
      reply.answer(
        described(
          await acceptApplication(deps, personOf(request), { ...request.params, ...request.query }),
          personOf(request),
        ),
      ),
  );

  app.get(
    '/api/applications/:number/acceptance',
    { config: { who: ['filler', 'unit-administrator', 'supervisor'] }, schema: { params } },
    async (request, reply) =>
      reply.answer(await presentAcceptance(deps, personOf(request), request.params.number)),
  );

  app.post(
    '/api/applications/:number/supplement-request',
    {
      config: officers,
      schema: {
        params,
        querystring,
        body: z.strictObject({
          items: z
            .array(
              z.strictObject({ section: code, field: code.nullable().default(null), reason: code, sentence }),
            )
            .max(50),
          clause: code.optional(),
        }),
      },
    },
    async (request, reply) =>
      reply.answer(
        described(
          await requestSupplement(deps, personOf(request), {
            ...request.params,
            ...request.query,
            ...request.body,
          }),
          personOf(request),
        ),
      ),
  );

  app.post(
    '/api/applications/:number/rejection-proposal',
    {
      config: officers,
      schema: { params, querystring, body: z.strictObject({ clause: code, reason: code, sentence }) },
    },
    async (request, reply) =>
      reply.answer(
        await proposeRejection(deps, personOf(request), {
          ...request.params,
          ...request.query,
          ...request.body,
        }),
      ),
  );

  app.post(
    '/api/applications/:number/rejection',
    { config: officers, schema: { params, querystring } },
    async (request, reply) =>
      reply.answer(
        described(
          await confirmRejection(deps, personOf(request), { ...request.params, ...request.query }),
          personOf(request),
        ),
      ),
  );

  app.post(
    '/api/applications/:number/rejection-proposal/decline',
    {
      config: officers,
      schema: { params, querystring, body: z.strictObject({ sentence: sentence.default('') }) },
    },
    async (request, reply) =>
      reply.answer(
        await declineRejection(deps, personOf(request), {
          ...request.params,
          ...request.query,
          ...request.body,
        }),
      ),
  );
}
