import { z } from 'zod';
import { formatDocumentNumber } from '#domain/formats.ts';
import type { Deps } from '#server/deps.ts';
import { sendPaper } from '#server/documents/paper.ts';
import type { App } from '#server/http/app.ts';
import { personOf } from '#server/session/authenticate.ts';
import { printDraft } from './print-draft.ts';
import { printSentSheet } from './print-sent-sheet.ts';

const unit = ['recommending-clerk', 'recommending-leader'] as const;
const programme = z.object({ programme: z.string().max(60) });
const ofSheet = programme.extend({ sheet: z.coerce.number().int().positive().max(100_000) });
const ofUnit = z.object({ unit: z.uuid().optional() });

/** The papers of what a unit recommends, as PDF. */
export async function recommendationPaperRoutes(app: App, deps: Deps): Promise<void> {
  for (const paper of ['letter', 'summary-sheet'] as const)
    app.get(
      `/api/recommendation/:programme/sheets/:sheet/${paper}.pdf`,
      { config: { who: [...unit, 'supervisor'] }, schema: { params: ofSheet, querystring: ofUnit } },
      async (request, reply) =>
        sendPaper(
          reply,
          await printSentSheet(deps, personOf(request), { ...request.params, ...request.query }, paper),
        ),
    );

  app.get(
    '/api/recommendation/:programme/draft/summary-sheet.pdf',
    { config: { who: unit }, schema: { params: programme } },
    async (request, reply) =>
      sendPaper(
        reply,
        await printDraft(
          deps,
          personOf(request),
          { ...request.params, documentNumber: '', opinion: '' },
          'summary-sheet',
        ),
      ),
  );

  // Its words may be longer than an address.
  app.post(
    '/api/recommendation/:programme/draft/letter.pdf',
    {
      config: { who: ['recommending-leader'] },
      schema: {
        params: programme,
        body: z.strictObject({
          documentNumber: z.string().trim().max(100).overwrite(formatDocumentNumber),
          opinion: z.string().trim().max(2000),
        }),
      },
    },
    async (request, reply) =>
      sendPaper(
        reply,
        await printDraft(deps, personOf(request), { ...request.params, ...request.body }, 'letter'),
      ),
  );
}
