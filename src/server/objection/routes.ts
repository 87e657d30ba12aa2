import { z } from 'zod';
import { objectionOutcomes } from '#domain/objection/objection.ts';
import { isRefusal } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';
import { savedAs } from '#server/http/saved-as.ts';
import { personOf } from '#server/session/authenticate.ts';
import { decideObjection } from './decide-objection.ts';
import { judgeAdmissibility } from './judge-admissibility.ts';
import {
  findEvidence,
  presentObjection,
  presentObjections,
  presentOwnObjections,
} from './present-objection.ts';
import { proposeOutcome } from './propose-outcome.ts';

const examiners = ['objection-handler', 'department-leader'] as const;
const handler = { who: ['objection-handler'] } as const;
const params = z.object({ objection: z.string().max(40) });
const querystring = z.object({ seen: z.coerce.number().int().positive() });
const sentence = z.string().max(3000);

export async function objectionRoutes(app: App, deps: Deps): Promise<void> {
  app.get('/api/objections', { config: { who: [...examiners, 'supervisor'] } }, async (request, reply) =>
    reply.answer(await presentObjections(deps, personOf(request))),
  );

  app.get(
    '/api/objections/:objection',
    {
      config: { who: [...examiners, 'supervisor'] },
      schema: { params },
    },
    async (request, reply) =>
      reply.answer(await presentObjection(deps, personOf(request), request.params.objection)),
  );

  app.get(
    '/api/objections/:objection/evidence/:position',
    {
      config: { who: examiners },
      schema: { params: params.extend({ position: z.coerce.number().int().nonnegative().max(100) }) },
    },
    async (request, reply) => {
      const { objection, position } = request.params;
      const file = await findEvidence(deps, personOf(request), objection, position);
      if (isRefusal(file)) return reply.answer(file);
      return reply
        .header('content-disposition', savedAs(file.name))
        .header('content-security-policy', "sandbox; default-src 'none'")
        .header('cache-control', 'private, no-store')
        .type(file.mediaType)
        .send(await deps.storage.read(file.sha256));
    },
  );

  app.post(
    '/api/objections/:objection/admissibility',
    {
      config: handler,
      schema: {
        params,
        querystring,
        body: z.strictObject({ admissible: z.boolean(), reason: z.string().max(60).optional(), sentence }),
      },
    },
    async (request, reply) =>
      reply.answer(
        await judgeAdmissibility(deps, personOf(request), {
          ...request.params,
          ...request.query,
          ...request.body,
        }),
      ),
  );

  app.post(
    '/api/objections/:objection/outcome-proposal',
    {
      config: handler,
      schema: { params, querystring, body: z.strictObject({ outcome: z.enum(objectionOutcomes), sentence }) },
    },
    async (request, reply) =>
      reply.answer(
        await proposeOutcome(deps, personOf(request), {
          ...request.params,
          ...request.query,
          ...request.body,
        }),
      ),
  );

  app.post(
    '/api/objections/:objection/outcome',
    {
      config: { who: ['department-leader'] },
      schema: {
        params,
        querystring,
        body: z.strictObject({ agreed: z.boolean(), sentence: sentence.default('') }),
      },
    },
    async (request, reply) =>
      reply.answer(
        await decideObjection(deps, personOf(request), {
          ...request.params,
          ...request.query,
          ...request.body,
        }),
      ),
  );

  app.get(
    '/api/applications/:number/objections',
    {
      config: { who: ['filler', 'unit-administrator'] },
      schema: { params: z.object({ number: z.string().max(40) }) },
    },
    async (request, reply) =>
      reply.answer(await presentOwnObjections(deps, personOf(request), request.params.number)),
  );
}
