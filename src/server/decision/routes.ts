import { z } from 'zod';
import type { Application } from '#domain/application/application.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import { describe } from '#server/application/present-application.ts';
import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';
import { documentNumber } from '#server/http/document-number.ts';
import { day } from '#server/http/written-time.ts';
import { personOf } from '#server/session/authenticate.ts';
import { dropApplication } from './drop-application.ts';
import { moveUp } from './move-up.ts';
import { prepareDecision } from './prepare-decision.ts';
import { presentDecision, presentDecisionRequest, presentDecisions } from './present-decision.ts';
import { returned } from './returned.ts';
import { sendBack } from './send-back.ts';
import { signDecision } from './sign-decision.ts';

const readers = { who: ['programme-officer', 'department-leader', 'supervisor'] } as const;
const leader = { who: ['department-leader'] } as const;
const programme = z.object({ programme: z.string().max(60) });
const number = z.object({ number: z.string().max(40) });
const seen = z.object({ seen: z.coerce.number().int().positive() });
const sentence = z.string().max(2000);
const code = z.string().max(60);
const words = z.string().trim().min(1).max(200);

const described = (outcome: Application | Refusal, person: Person) =>
  isRefusal(outcome) ? outcome : describe(outcome, person);

export async function decisionRoutes(app: App, deps: Deps): Promise<void> {
  app.get(
    '/api/programmes/:programme/decision-request',
    { config: readers, schema: { params: programme } },
    async (request, reply) =>
      reply.answer(await presentDecisionRequest(deps, personOf(request), request.params.programme)),
  );

  app.put(
    '/api/programmes/:programme/decision-request',
    {
      config: { who: ['programme-officer'] },
      schema: {
        params: programme,
        body: z.strictObject({
          meeting: words,
          minutesNumber: documentNumber,
          decidedOn: day.transform(String),
          departures: z
            .array(
              z.strictObject({ number: z.string().max(40), upward: z.boolean(), reason: code, sentence }),
            )
            .max(200),
        }),
      },
    },
    async (request, reply) =>
      reply.answer(await prepareDecision(deps, personOf(request), { ...request.params, ...request.body })),
  );

  app.post(
    '/api/programmes/:programme/decision-request/return',
    {
      config: { who: ['programme-officer', 'department-leader'] },
      schema: { params: programme, body: returned },
    },
    async (request, reply) =>
      reply.answer(
        await sendBack(deps, personOf(request), { ...request.params, ...request.body, kind: 'decision' }),
      ),
  );

  app.post(
    '/api/programmes/:programme/decisions',
    {
      config: leader,
      schema: { params: programme, body: z.strictObject({ seen: z.string().regex(/^[0-9a-f]{64}$/) }) },
    },
    async (request, reply) =>
      reply.answer(await signDecision(deps, personOf(request), { ...request.params, ...request.body })),
  );

  app.get(
    '/api/programmes/:programme/decisions',
    { config: readers, schema: { params: programme } },
    async (request, reply) =>
      reply.answer(await presentDecisions(deps, personOf(request), request.params.programme)),
  );

  app.get(
    '/api/programmes/:programme/decisions/:decision',
    {
      config: readers,
      schema: { params: programme.extend({ decision: z.coerce.number().int().positive().max(10_000) }) },
    },
    async (request, reply) => {
      const { programme: code, decision } = request.params;
      return reply.answer(await presentDecision(deps, personOf(request), code, decision));
    },
  );

  app.post(
    '/api/applications/:number/promotion',
    {
      config: leader,
      schema: { params: number, querystring: seen, body: z.strictObject({ minutesNumber: documentNumber }) },
    },
    async (request, reply) => {
      const person = personOf(request);
      return reply.answer(
        described(
          await moveUp(deps, person, { ...request.params, ...request.query, ...request.body }),
          person,
        ),
      );
    },
  );

  app.post(
    '/api/applications/:number/removal',
    {
      config: leader,
      schema: { params: number, querystring: seen, body: z.strictObject({ reason: code, sentence }) },
    },
    async (request, reply) => {
      const person = personOf(request);
      return reply.answer(
        described(
          await dropApplication(deps, person, { ...request.params, ...request.query, ...request.body }),
          person,
        ),
      );
    },
  );
}
