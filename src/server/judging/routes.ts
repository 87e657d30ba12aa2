import { z } from 'zod';
import type { Application } from '#domain/application/application.ts';
import type { Person } from '#domain/people/person.ts';
import { opensFiles } from '#domain/people/role.ts';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import { describe } from '#server/application/present-application.ts';
import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';
import { instant } from '#server/http/written-time.ts';
import { personOf } from '#server/session/authenticate.ts';
import { answerLines } from './answer-lines.ts';
import { claimFile, releaseFile } from './claim-file.ts';
import { confirmJudgement } from './confirm-judgement.ts';
import { giveJudgement } from './give-judgement.ts';
import { passApplication } from './pass-check.ts';
import { presentCheck } from './present-check.ts';
import { declineProposal, proposeNotToRecommend } from './propose-not-recommend.ts';
import { reopenCheck } from './reopen-check.ts';
import { returnApplication } from './return-application.ts';

const clerk = { who: ['recommending-clerk'] } as const;
const judges = { who: ['recommending-clerk', 'recommending-leader', 'programme-officer'] } as const;
const readers = { who: opensFiles };

const number = z.object({ number: z.string().max(40) });
const seen = z.object({ seen: z.coerce.number().int().positive() });
const words = z.string().max(2000);

const lineAnswer = z.strictObject({ answer: z.string().max(40), note: words.optional() });

const moved = (outcome: Application | Refusal, person: Person) =>
  isRefusal(outcome) ? outcome : describe(outcome, person);

/** A path has no empty part: a judgement on the file itself has the subject `-`. */
const subjectOf = (subject: string) => (subject === '-' ? '' : subject);

export async function judgingRoutes(app: App, deps: Deps): Promise<void> {
  app.get(
    '/api/applications/:number/check',
    { config: readers, schema: { params: number } },
    async (request, reply) =>
      reply.answer(await presentCheck(deps, personOf(request), request.params.number)),
  );

  app.put(
    '/api/applications/:number/handler',
    {
      config: clerk,
      schema: { params: number, body: z.strictObject({ takeOver: z.boolean().default(false) }) },
    },
    async (request, reply) =>
      reply.answer(await claimFile(deps, personOf(request), { ...request.params, ...request.body })),
  );

  app.delete(
    '/api/applications/:number/handler',
    { config: clerk, schema: { params: number } },
    async (request, reply) => reply.answer(await releaseFile(deps, personOf(request), request.params)),
  );

  app.put(
    '/api/applications/:number/check-lines/:line',
    {
      config: clerk,
      schema: {
        params: number.extend({ line: z.string().max(120) }),
        querystring: seen,
        body: lineAnswer,
      },
    },
    async (request, reply) =>
      reply.answer(
        await answerLines(deps, personOf(request), {
          number: request.params.number,
          ...request.query,
          answers: [{ line: request.params.line, ...request.body }],
        }),
      ),
  );

  app.put(
    '/api/applications/:number/check-lines',
    {
      config: clerk,
      schema: {
        params: number,
        querystring: seen,
        body: z.strictObject({
          answers: z
            .array(lineAnswer.extend({ line: z.string().max(120) }))
            .min(1)
            .max(200),
        }),
      },
    },
    async (request, reply) =>
      reply.answer(
        await answerLines(deps, personOf(request), { ...request.params, ...request.query, ...request.body }),
      ),
  );

  app.post(
    '/api/applications/:number/judgements',
    {
      config: judges,
      schema: {
        params: number,
        querystring: seen,
        body: z.strictObject({
          judgement: z.string().max(60),
          subject: z.string().max(120).default(''),
          answer: z.string().max(60),
          reason: z.string().max(60).optional(),
          sentence: words.optional(),
        }),
      },
    },
    async (request, reply) =>
      reply.answer(
        await giveJudgement(deps, personOf(request), {
          ...request.params,
          ...request.query,
          ...request.body,
        }),
      ),
  );

  app.post(
    '/api/applications/:number/judgements/:judgement/:subject/confirmation',
    {
      config: judges,
      schema: {
        params: number.extend({ judgement: z.string().max(60), subject: z.string().max(120) }),
        querystring: seen,
        body: z.strictObject({ agreed: z.boolean(), sentence: words.optional() }),
      },
    },
    async (request, reply) => {
      const { subject, ...params } = request.params;
      return reply.answer(
        await confirmJudgement(deps, personOf(request), {
          ...params,
          subject: subjectOf(subject),
          ...request.query,
          ...request.body,
        }),
      );
    },
  );

  app.post(
    '/api/applications/:number/correction',
    {
      config: clerk,
      schema: {
        params: number,
        querystring: seen,
        body: z.strictObject({
          items: z
            .array(
              z.strictObject({
                section: z.string().max(60),
                field: z.string().max(120).nullable().default(null),
                reason: z.string().max(60),
                sentence: words,
              }),
            )
            .max(100),
          dueAt: instant,
        }),
      },
    },
    async (request, reply) =>
      reply.answer(
        moved(
          await returnApplication(deps, personOf(request), {
            ...request.params,
            ...request.query,
            ...request.body,
          }),
          personOf(request),
        ),
      ),
  );

  app.post(
    '/api/applications/:number/checked',
    { config: clerk, schema: { params: number, querystring: seen } },
    async (request, reply) =>
      reply.answer(
        moved(
          await passApplication(deps, personOf(request), { ...request.params, ...request.query }),
          personOf(request),
        ),
      ),
  );

  app.delete(
    '/api/applications/:number/checked',
    { config: clerk, schema: { params: number, querystring: seen } },
    async (request, reply) =>
      reply.answer(
        moved(
          await reopenCheck(deps, personOf(request), { ...request.params, ...request.query }),
          personOf(request),
        ),
      ),
  );

  app.post(
    '/api/applications/:number/proposal',
    {
      config: clerk,
      schema: {
        params: number,
        querystring: seen,
        body: z.strictObject({ reason: z.string().max(60), sentence: words }),
      },
    },
    async (request, reply) =>
      reply.answer(
        await proposeNotToRecommend(deps, personOf(request), {
          ...request.params,
          ...request.query,
          ...request.body,
        }),
      ),
  );

  app.delete(
    '/api/applications/:number/proposal',
    { config: { who: ['recommending-leader'] }, schema: { params: number, querystring: seen } },
    async (request, reply) =>
      reply.answer(await declineProposal(deps, personOf(request), { ...request.params, ...request.query })),
  );
}
