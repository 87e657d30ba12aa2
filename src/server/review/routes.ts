import { z } from 'zod';
import type { Deps } from '#server/deps.ts';
import { answerInvitation } from '#server/draw/answer-invitation.ts';
import { presentInvitations } from '#server/draw/present-invitations.ts';
import type { App } from '#server/http/app.ts';
import { personOf } from '#server/session/authenticate.ts';
import { declareConflicts, presentConflicts } from './declare-conflicts.ts';
import { presentQueue, presentReviewFile } from './present-review.ts';
import { saveSheet } from './save-sheet.ts';
import { sealSheets } from './seal-sheets.ts';
import { sendReviewFigure, sendReviewFile } from './send-review-file.ts';

const experts = { who: ['expert'] } as const;
const number = z.string().max(40);
const code = z.string().max(60);

/** What an expert does, and nobody else. */
export async function reviewRoutes(app: App, deps: Deps): Promise<void> {
  app.get('/api/review/invitations', { config: experts }, async (request, reply) =>
    reply.answer(await presentInvitations(deps, personOf(request))),
  );

  app.put(
    '/api/review/invitations/:programme/:draw',
    {
      config: experts,
      schema: {
        params: z.object({ programme: code, draw: z.string().max(20) }),
        body: z.strictObject({ answer: z.enum(['accept', 'decline']) }),
      },
    },
    async (request, reply) =>
      reply.answer(await answerInvitation(deps, personOf(request), { ...request.params, ...request.body })),
  );

  app.get('/api/review/conflicts', { config: experts }, async (request, reply) =>
    reply.answer(await presentConflicts(deps, personOf(request))),
  );

  app.put(
    '/api/review/conflicts',
    {
      config: experts,
      schema: {
        body: z.strictObject({
          declarations: z
            .array(z.strictObject({ number, conflict: code.nullable() }))
            .min(1)
            .max(500),
        }),
      },
    },
    async (request, reply) => reply.answer(await declareConflicts(deps, personOf(request), request.body)),
  );

  app.get('/api/review/files', { config: experts }, async (request, reply) =>
    reply.answer(await presentQueue(deps, personOf(request))),
  );

  app.get(
    '/api/review/files/:number',
    { config: experts, schema: { params: z.object({ number }) } },
    async (request, reply) =>
      reply.answer(await presentReviewFile(deps, personOf(request), request.params.number)),
  );

  app.get(
    '/api/review/files/:number/attachments/:id',
    { config: experts, schema: { params: z.object({ number, id: z.uuid() }) } },
    async (request, reply) => sendReviewFile(deps, personOf(request), request.params, reply),
  );

  app.get(
    '/api/review/files/:number/figures/:sha256',
    {
      config: experts,
      schema: { params: z.object({ number, sha256: z.string().regex(/^[0-9a-f]{64}$/) }) },
    },
    async (request, reply) => sendReviewFigure(deps, personOf(request), request.params, reply),
  );

  app.put(
    '/api/review/files/:number/sheet',
    {
      config: experts,
      schema: {
        params: z.object({ number }),
        querystring: z.object({ seen: z.coerce.number().int().nonnegative() }),
        body: z.strictObject({
          points: z.record(code, z.number()).default({}),
          doubted: z.array(code).max(100).default([]),
          comments: z.record(code, z.string().max(4000)).default({}),
        }),
      },
    },
    async (request, reply) =>
      reply.answer(
        await saveSheet(deps, personOf(request), { ...request.params, ...request.query, ...request.body }),
      ),
  );

  app.post('/api/review/sheets', { config: experts }, async (request, reply) =>
    reply.answer(await sealSheets(deps, personOf(request))),
  );
}
