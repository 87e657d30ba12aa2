import { z } from 'zod';
import type { Deps } from '#server/deps.ts';
import { sendPaper } from '#server/documents/paper.ts';
import type { App } from '#server/http/app.ts';
import { personOf } from '#server/session/authenticate.ts';
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
}
