import { z } from 'zod';
import { opensFiles } from '#domain/people/role.ts';
import { printApplication } from '#server/application/print-application.ts';
import { printReceipt } from '#server/application/print-receipt.ts';
import type { Deps } from '#server/deps.ts';
import { printAcceptance } from '#server/formality/print-acceptance.ts';
import type { App } from '#server/http/app.ts';
import { personOf } from '#server/session/authenticate.ts';
import { sendPaper } from './paper.ts';

const applicants = ['filler', 'unit-administrator'] as const;
const recommending = ['recommending-clerk', 'recommending-leader'] as const;

const params = z.object({ number: z.string().max(40) });
const querystring = z.object({ revision: z.coerce.number().int().positive().max(100_000).optional() });

/** The papers of a file, as PDF. */
export async function documentRoutes(app: App, deps: Deps): Promise<void> {
  app.get(
    '/api/applications/:number/receipt.pdf',
    { config: { who: [...applicants, ...recommending] }, schema: { params, querystring } },
    async (request, reply) =>
      sendPaper(reply, await printReceipt(deps, personOf(request), { ...request.params, ...request.query })),
  );

  app.get(
    '/api/applications/:number/application.pdf',
    {
      config: {
        who: [...applicants, ...opensFiles],
      },
      schema: { params, querystring },
    },
    async (request, reply) =>
      sendPaper(
        reply,
        await printApplication(deps, personOf(request), { ...request.params, ...request.query }),
      ),
  );

  // Nobody but the applicant and the supervisor knows the code.
  app.get(
    '/api/applications/:number/acceptance.pdf',
    { config: { who: [...applicants, 'supervisor'] }, schema: { params } },
    async (request, reply) =>
      sendPaper(reply, await printAcceptance(deps, personOf(request), request.params.number)),
  );
}
