import { z } from 'zod';
import { returned } from '#server/decision/returned.ts';
import { sendBack } from '#server/decision/send-back.ts';
import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';
import { documentNumber } from '#server/http/document-number.ts';
import { instant } from '#server/http/written-time.ts';
import { personOf } from '#server/session/authenticate.ts';
import { prepareNotice } from './prepare-notice.ts';
import { presentNotice, presentNoticeRequest, presentNotices } from './present-notice.ts';
import { publishNotice } from './publish-notice.ts';

const everybody = { who: 'everybody' } as const;
const leader = { who: ['department-leader'] } as const;
const programme = z.object({ programme: z.string().max(60) });
const ofNotice = programme.extend({ notice: z.coerce.number().int().positive().max(100_000) });
const words = z.string().trim().min(1).max(500);
const text = z.strictObject({ zh: words, en: words });
const number = z.string().max(40);

const preparedNotice = z.strictObject({
  title: text.optional(),
  paragraphs: z
    .array(z.strictObject({ zh: z.string().max(3000), en: z.string().max(3000) }))
    .max(20)
    .optional(),
  contact: z.strictObject({ office: words, telephone: words, address: words, email: z.email().optional() }),
  replaces: z.strictObject({ number: z.number().int().positive(), reason: words }).optional(),
  corrections: z
    .array(z.strictObject({ number, unit: words.optional(), project: words.optional() }))
    .max(500)
    .default([]),
});

export async function noticeRoutes(app: App, deps: Deps): Promise<void> {
  app.get(
    '/api/programmes/:programme/notice-request',
    {
      config: { who: ['programme-officer', 'department-leader', 'supervisor'] },
      schema: { params: programme },
    },
    async (request, reply) =>
      reply.answer(await presentNoticeRequest(deps, personOf(request), request.params.programme)),
  );

  app.put(
    '/api/programmes/:programme/notice-request',
    {
      config: { who: ['programme-officer'] },
      schema: { params: programme, body: preparedNotice },
    },
    async (request, reply) =>
      reply.answer(await prepareNotice(deps, personOf(request), { ...request.params, ...request.body })),
  );

  app.post(
    '/api/programmes/:programme/notice-request/return',
    {
      config: { who: ['programme-officer', 'department-leader'] },
      schema: { params: programme, body: returned },
    },
    async (request, reply) =>
      reply.answer(
        await sendBack(deps, personOf(request), { ...request.params, ...request.body, kind: 'notice' }),
      ),
  );

  app.post(
    '/api/programmes/:programme/notices',
    {
      config: leader,
      schema: {
        params: programme,
        body: z.strictObject({
          seen: z.string().regex(/^[0-9a-f]{64}$/),
          address: words,
          documentNumber,
          publishedAt: instant,
          drop: z.array(number).max(500).default([]),
        }),
      },
    },
    async (request, reply) =>
      reply.answer(await publishNotice(deps, personOf(request), { ...request.params, ...request.body })),
  );

  app.get(
    '/api/programmes/:programme/notices',
    { config: everybody, schema: { params: programme } },
    async ({ params }, reply) => reply.answer(await presentNotices(deps, params.programme)),
  );

  app.get(
    '/api/programmes/:programme/notices/:notice',
    { config: everybody, schema: { params: ofNotice } },
    async ({ params }, reply) => reply.answer(await presentNotice(deps, params.programme, params.notice)),
  );
}
