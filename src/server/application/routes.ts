import multipart from '@fastify/multipart';
import { z } from 'zod';
import { answerSchema } from '#domain/application/answers.ts';
import type { Submitting } from '#domain/application/submit.ts';
import { opensFiles, type Role } from '#domain/people/role.ts';
import { opinionStatuses } from '#domain/recommendation/opinion.ts';
import { isRefusal } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { presentHistory } from '#server/history/present-history.ts';
import type { App } from '#server/http/app.ts';
import { personOf } from '#server/session/authenticate.ts';
import { askForSubmission } from './ask-for-submission.ts';
import { giveUpApplication } from './give-up-application.ts';
import { keepFigure } from './keep-figure.ts';
import { listApplications } from './list-applications.ts';
import { readCursor } from './list-cursor.ts';
import { describe, presentApplication } from './present-application.ts';
import { presentChanges } from './present-changes.ts';
import { receiveUpload } from './receive-upload.ts';
import { removeFile } from './remove-file.ts';
import { saveSection } from './save-section.ts';
import { sendFigure } from './send-figure.ts';
import { sendFile } from './send-file.ts';
import { startApplication } from './start-application.ts';
import { submitApplication } from './submit-application.ts';
import { withdrawApplication } from './withdraw-application.ts';

const applicants = ['filler', 'unit-administrator'] as const;
const readers: readonly Role[] = [...applicants, ...opensFiles];

const number = z.object({ number: z.string().max(40) });
const revision = z.coerce.number().int().positive().max(100_000);
const seen = z.object({ seen: z.coerce.number().int().positive() });

export async function applicationRoutes(app: App, deps: Deps): Promise<void> {
  app.get(
    '/api/applications',
    {
      config: { who: readers },
      schema: {
        querystring: z.object({
          turn: z.string().max(20).optional(),
          direction: z.string().max(20).optional(),
          opinion: z.enum(opinionStatuses).optional(),
          search: z.string().max(100).optional(),
          after: z.string().max(100).refine(readCursor).optional(),
        }),
      },
    },
    async (request, reply) => {
      const { after, ...asked } = request.query;
      const from = after === undefined ? undefined : readCursor(after);
      return reply.answer(await listApplications(deps, personOf(request), { ...asked, after: from }));
    },
  );

  app.post(
    '/api/applications',
    {
      config: { who: applicants },
      schema: {
        body: z.strictObject({
          programme: z.string().max(60),
          direction: z.string().max(20),
          recommendingUnit: z.string().max(6).optional(),
        }),
      },
    },
    async (request, reply) => reply.answer(await startApplication(deps, personOf(request), request.body)),
  );

  app.get(
    '/api/applications/:number',
    { config: { who: readers }, schema: { params: number } },
    async (request, reply) =>
      reply.answer(await presentApplication(deps, personOf(request), request.params.number)),
  );

  app.get(
    '/api/applications/:number/history',
    { config: { who: readers }, schema: { params: number } },
    async (request, reply) =>
      reply.answer(await presentHistory(deps, personOf(request), request.params.number)),
  );

  app.get(
    '/api/applications/:number/submissions/:revision/changes',
    {
      config: { who: readers },
      schema: {
        params: number.extend({ revision }),
        querystring: z.object({ against: revision.optional() }),
      },
    },
    async (request, reply) =>
      reply.answer(await presentChanges(deps, personOf(request), { ...request.params, ...request.query })),
  );

  app.put(
    '/api/applications/:number/sections/:section',
    {
      config: { who: applicants },
      schema: {
        params: number.extend({ section: z.string().max(60) }),
        body: z.strictObject({
          answers: z.record(z.string(), answerSchema),
          seen: z.record(z.string(), answerSchema.nullable()),
        }),
      },
    },
    async (request, reply) =>
      reply.answer(await saveSection(deps, personOf(request), { ...request.params, ...request.body })),
  );

  app.post(
    '/api/applications/:number/submission-request',
    { config: { who: ['filler'] }, schema: { params: number } },
    async (request, reply) =>
      reply.answer(await askForSubmission(deps, personOf(request), request.params.number)),
  );

  for (const [path, act] of [
    ['submission', 'submit'],
    ['resubmission', 'resubmit'],
    ['supplement', 'supplement'],
  ] as const satisfies [string, Submitting][]) {
    app.post(
      `/api/applications/:number/${path}`,
      {
        config: { who: ['unit-administrator'] },
        schema: { params: number, querystring: seen, body: z.strictObject({ key: z.uuid() }) },
      },
      async (request, reply) => {
        const receipt = await submitApplication(deps, personOf(request), act, {
          ...request.params,
          ...request.query,
          ...request.body,
        });
        return reply.answer(
          isRefusal(receipt)
            ? receipt
            : {
                ...receipt,
                submittedAt: receipt.submittedAt.toString(),
                contentHash: receipt.contentHash.toString('hex'),
              },
        );
      },
    );
  }

  app.delete(
    '/api/applications/:number/submission',
    {
      config: { who: ['unit-administrator'] },
      schema: { params: number, querystring: seen },
    },
    async (request, reply) => {
      const withdrawn = await withdrawApplication(deps, personOf(request), {
        ...request.params,
        ...request.query,
      });
      return reply.answer(isRefusal(withdrawn) ? withdrawn : describe(withdrawn, personOf(request)));
    },
  );

  app.delete(
    '/api/applications/:number',
    {
      config: { who: ['unit-administrator'] },
      schema: { params: number, querystring: seen },
    },
    async (request, reply) => {
      const ended = await giveUpApplication(deps, personOf(request), { ...request.params, ...request.query });
      return reply.answer(isRefusal(ended) ? ended : describe(ended, personOf(request)));
    },
  );

  await app.register(async (scope) => {
    await scope.register(multipart, { limits: { files: 1, fields: 0, fileSize: 256 * 1024 * 1024 } });
    (scope as App).post(
      '/api/applications/:number/attachments/:slot',
      {
        config: { who: applicants },
        schema: { params: number.extend({ slot: z.string().max(60) }) },
      },
      async (request, reply) =>
        reply.answer(await receiveUpload(deps, personOf(request), request.params, await request.file())),
    );

    (scope as App).post(
      '/api/applications/:number/figures',
      {
        config: { who: applicants },
        schema: { params: number },
      },
      async (request, reply) =>
        reply.answer(await keepFigure(deps, personOf(request), request.params.number, () => request.file())),
    );
  });

  app.get(
    '/api/applications/:number/figures/:sha256',
    {
      config: { who: readers },
      schema: { params: number.extend({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }) },
    },
    async (request, reply) => sendFigure(deps, personOf(request), request.params, reply),
  );

  app.get(
    '/api/applications/:number/attachments/:id',
    {
      config: { who: readers },
      schema: { params: number.extend({ id: z.uuid() }) },
    },
    async (request, reply) => sendFile(deps, personOf(request), request.params, reply),
  );

  app.delete(
    '/api/applications/:number/attachments/:id',
    {
      config: { who: applicants },
      schema: { params: number.extend({ id: z.uuid() }) },
    },
    async (request, reply) => reply.answer(await removeFile(deps, personOf(request), request.params)),
  );
}
