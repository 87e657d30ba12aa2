import { z } from 'zod';
import type { Application } from '#domain/application/application.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import { describe } from '#server/application/present-application.ts';
import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';
import { documentNumber } from '#server/http/document-number.ts';
import { personOf } from '#server/session/authenticate.ts';
import { notRecommendApplication } from './not-recommend-application.ts';
import { orderRecommendations } from './order-recommendations.ts';
import { presentRecommendation } from './present-recommendation.ts';
import { recallRecommendation } from './recall-recommendation.ts';
import { recommendApplication } from './recommend-application.ts';
import { reportRecommendation } from './report-recommendation.ts';
import { takeBackRecommendation } from './take-back-recommendation.ts';

const leader = { who: ['recommending-leader'] } as const;
const unit = { who: ['recommending-clerk', 'recommending-leader'] } as const;

const number = z.object({ number: z.string().max(40) });
const seen = z.object({ seen: z.coerce.number().int().positive() });
const programme = z.object({ programme: z.string().max(60) });
const sentence = z.string().trim().min(1).max(2000);

const moved = (outcome: Application | Refusal, person: Person) =>
  isRefusal(outcome) ? outcome : describe(outcome, person);

export async function recommendationRoutes(app: App, deps: Deps): Promise<void> {
  app.post(
    '/api/applications/:number/recommendation',
    {
      config: leader,
      schema: { params: number, querystring: seen, body: z.strictObject({ sentence }) },
    },
    async (request, reply) =>
      reply.answer(
        moved(
          await recommendApplication(deps, personOf(request), {
            ...request.params,
            ...request.query,
            ...request.body,
          }),
          personOf(request),
        ),
      ),
  );

  app.delete(
    '/api/applications/:number/recommendation',
    { config: leader, schema: { params: number, querystring: seen } },
    async (request, reply) =>
      reply.answer(
        moved(
          await takeBackRecommendation(deps, personOf(request), { ...request.params, ...request.query }),
          personOf(request),
        ),
      ),
  );

  app.post(
    '/api/applications/:number/non-recommendation',
    {
      config: leader,
      schema: {
        params: number,
        querystring: seen,
        body: z.strictObject({ reason: z.string().max(60), sentence: z.string().max(2000) }),
      },
    },
    async (request, reply) =>
      reply.answer(
        moved(
          await notRecommendApplication(deps, personOf(request), {
            ...request.params,
            ...request.query,
            ...request.body,
          }),
          personOf(request),
        ),
      ),
  );

  app.get(
    '/api/recommendation/:programme',
    {
      config: { who: [...unit.who, 'supervisor'] },
      schema: { params: programme, querystring: z.object({ unit: z.uuid().optional() }) },
    },
    async (request, reply) =>
      reply.answer(
        await presentRecommendation(deps, personOf(request), { ...request.params, ...request.query }),
      ),
  );

  app.put(
    '/api/recommendation/:programme/orders/:direction',
    {
      config: unit,
      schema: {
        params: programme.extend({ direction: z.string().max(20) }),
        body: z.strictObject({
          numbers: z.array(z.string().max(40)).max(2000),
          seen: z.int().nonnegative().max(1_000_000),
        }),
      },
    },
    async (request, reply) =>
      reply.answer(
        await orderRecommendations(deps, personOf(request), { ...request.params, ...request.body }),
      ),
  );

  app.post(
    '/api/recommendation/:programme/sheets',
    {
      config: leader,
      schema: {
        params: programme,
        body: z.strictObject({
          seen: z.string().regex(/^[0-9a-f]{64}$/),
          documentNumber,
          opinion: sentence,
          leftOut: z.array(z.string().max(40)).max(2000).default([]),
        }),
      },
    },
    async (request, reply) =>
      reply.answer(
        await reportRecommendation(deps, personOf(request), { ...request.params, ...request.body }),
      ),
  );

  app.delete(
    '/api/recommendation/:programme/sheets/:sheet',
    {
      config: leader,
      schema: { params: programme.extend({ sheet: z.coerce.number().int().positive().max(100_000) }) },
    },
    async (request, reply) =>
      reply.answer(await recallRecommendation(deps, personOf(request), request.params)),
  );
}
