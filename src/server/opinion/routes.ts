import multipart from '@fastify/multipart';
import { z } from 'zod';
import type { Deps } from '#server/deps.ts';
import { sendPaper } from '#server/documents/paper.ts';
import type { App } from '#server/http/app.ts';
import { day } from '#server/http/written-time.ts';
import { personOf } from '#server/session/authenticate.ts';
import { presentDraftLetter, printDraftLetter } from './draft-letter.ts';
import { presentLetters } from './present-letters.ts';
import { printLetter } from './print-letter.ts';
import { receiveReply, replyBody } from './receive-reply.ts';
import { recordReply } from './record-reply.ts';
import { remindDepartment } from './remind-department.ts';
import { requestOpinions } from './request-opinions.ts';
import { sendScan } from './send-scan.ts';

const readers = ['recommending-clerk', 'recommending-leader', 'opinion-officer', 'supervisor'] as const;
const id = z.object({ id: z.uuid() });

const letter = z.strictObject({
  numbers: z.array(z.string().max(40)).min(1).max(500),
  dueOn: day,
  subject: z.string().max(60).optional(),
});

export async function opinionRoutes(app: App, deps: Deps): Promise<void> {
  app.post(
    '/api/opinion-letters',
    {
      config: { who: ['recommending-clerk'] },
      schema: { body: letter },
    },
    async (request, reply) => reply.answer(await requestOpinions(deps, personOf(request), request.body)),
  );

  // What would be sent. Asked for by a body as sending is: so many files fit into no address.
  app.post(
    '/api/opinion-letters/draft',
    { config: { who: ['recommending-clerk'] }, schema: { body: letter } },
    async (request, reply) => reply.answer(await presentDraftLetter(deps, personOf(request), request.body)),
  );

  app.post(
    '/api/opinion-letters/draft/letter.pdf',
    { config: { who: ['recommending-clerk'] }, schema: { body: letter } },
    async (request, reply) => sendPaper(reply, await printDraftLetter(deps, personOf(request), request.body)),
  );

  app.get(
    '/api/opinion-letters/:id/letter.pdf',
    { config: { who: readers }, schema: { params: id } },
    async (request, reply) => sendPaper(reply, await printLetter(deps, personOf(request), request.params.id)),
  );

  app.get('/api/opinion-letters', { config: { who: readers } }, async (request, reply) =>
    reply.answer(await presentLetters(deps, personOf(request))),
  );

  app.post(
    '/api/opinion-letters/:id/reminder',
    { config: { who: ['recommending-clerk'] }, schema: { params: id } },
    async (request, reply) =>
      reply.answer(await remindDepartment(deps, personOf(request), request.params.id)),
  );

  app.post(
    '/api/opinion-letters/:id/reply',
    {
      config: { who: ['opinion-officer'] },
      schema: { params: id, body: replyBody },
    },
    async (request, reply) =>
      reply.answer(
        await recordReply(deps, personOf(request), { letter: request.params.id, ...request.body }, undefined),
      ),
  );

  await app.register(async (scope) => {
    await scope.register(multipart, {
      limits: { files: 1, fields: 1, fieldSize: 64 * 1024, fileSize: 50 * 1024 * 1024 },
    });
    (scope as App).post(
      '/api/opinion-letters/:id/scanned-reply',
      {
        config: { who: ['opinion-officer', 'recommending-clerk'] },
        schema: { params: id },
      },
      async (request, reply) =>
        reply.answer(await receiveReply(deps, personOf(request), request.params.id, () => request.file())),
    );
  });

  app.get(
    '/api/opinion-letters/replies/:id/scan',
    {
      config: { who: readers },
      schema: { params: id },
    },
    async (request, reply) => sendScan(deps, personOf(request), request.params.id, reply),
  );
}
