import { z } from 'zod';
import { opensFiles, type Role } from '#domain/people/role.ts';
import { isRefusal } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';
import { documentNumber } from '#server/http/document-number.ts';
import { day } from '#server/http/written-time.ts';
import { personOf } from '#server/session/authenticate.ts';
import { checkCertificate } from './check-certificate.ts';
import { presentRecognitionPlan, readRecognised } from './present-recognition.ts';
import { presentResult } from './present-result.ts';
import { recogniseFiles, recognitionProgress } from './recognise-files.ts';
import { revokeTitle } from './revoke-title.ts';
import { sendCertificate } from './send-certificate.ts';

const everybody = { who: 'everybody' } as const;
const leader = { who: ['department-leader'] } as const;
const holders: readonly Role[] = ['filler', 'unit-administrator', ...opensFiles];
const file = z.object({ number: z.string().max(40) });
const programme = z.object({ programme: z.string().max(60) });
const certificate = z.object({ certificate: z.string().max(100) });

export async function recognitionRoutes(app: App, deps: Deps): Promise<void> {
  app.get(
    '/api/programmes/:programme/recognition',
    {
      config: { who: ['programme-officer', 'department-leader', 'supervisor'] },
      schema: { params: programme, querystring: z.object({ onDay: day.transform(String).optional() }) },
    },
    async (request, reply) =>
      reply.answer(
        await presentRecognitionPlan(deps, personOf(request), { ...request.params, ...request.query }),
      ),
  );

  app.post(
    '/api/programmes/:programme/recognitions',
    {
      config: leader,
      schema: {
        params: programme,
        body: z.strictObject({
          key: z.uuid(),
          documentNumber,
          onDay: day.transform(String),
          seen: z.string().regex(/^[0-9a-f]{64}$/),
          drop: z.array(z.string().max(40)).max(500).default([]),
        }),
      },
    },
    async (request, reply) =>
      reply.answer(await recogniseFiles(deps, personOf(request), { ...request.params, ...request.body })),
  );

  app.get(
    '/api/recognitions/:id/progress',
    {
      config: { who: ['programme-officer', 'department-leader'] },
      schema: { params: z.object({ id: z.uuid() }) },
    },
    async (request, reply) =>
      reply.answer(await recognitionProgress(deps, personOf(request), request.params.id)),
  );

  app.get(
    '/api/applications/:number/result',
    { config: { who: ['filler', 'unit-administrator', 'supervisor'] }, schema: { params: file } },
    async (request, reply) =>
      reply.answer(await presentResult(deps, personOf(request), request.params.number)),
  );

  app.get(
    '/api/applications/:number/certificate.pdf',
    { config: { who: holders }, schema: { params: file } },
    (request, reply) => sendCertificate(deps, reply, personOf(request), request.params.number),
  );

  app.get(
    '/api/programmes/:programme/recognised',
    { config: everybody, schema: { params: programme } },
    async ({ params }, reply) => {
      const recognised = await readRecognised(deps, params.programme);
      if (isRefusal(recognised)) return reply.answer(recognised);
      const { documents, titles } = recognised;
      return reply.answer({ programme: params.programme, documents, titles });
    },
  );

  app.get(
    '/api/certificates/:certificate',
    { config: everybody, schema: { params: certificate } },
    async ({ params }, reply) => reply.answer(await checkCertificate(deps, params.certificate)),
  );

  app.post(
    '/api/certificates/:certificate/revocation',
    {
      config: leader,
      schema: {
        params: certificate,
        body: z.strictObject({
          reason: z.string().max(60),
          sentence: z.string().max(3000),
          heardOn: day.transform(String),
        }),
      },
    },
    async (request, reply) =>
      reply.answer(await revokeTitle(deps, personOf(request), { ...request.params, ...request.body })),
  );
}
