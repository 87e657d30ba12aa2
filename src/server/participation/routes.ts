import { z } from 'zod';
import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';
import { personOf } from '#server/session/authenticate.ts';
import { acceptLetter } from './accept-letter.ts';
import { answerParticipation } from './answer-participation.ts';
import { presentParticipations } from './present-participations.ts';
import { remindJointUnit } from './remind-joint-unit.ts';

const jointUnit = z.object({ number: z.string().max(40), id: z.uuid() });
const jointUnits = { who: ['joint-administrator'] } as const;

export async function participationRoutes(app: App, deps: Deps): Promise<void> {
  app.get('/api/participations', { config: jointUnits }, async (request, reply) =>
    reply.answer(await presentParticipations(deps, personOf(request))),
  );

  app.put(
    '/api/participations/:id',
    {
      config: jointUnits,
      schema: {
        params: z.object({ id: z.uuid() }),
        body: z.strictObject({
          answer: z.enum(['confirmed', 'declined']),
          reason: z.string().max(2000).optional(),
          seen: z
            .string()
            .regex(/^[0-9a-f]{64}$/)
            .optional(),
        }),
      },
    },
    async (request, reply) =>
      reply.answer(
        await answerParticipation(deps, personOf(request), { ...request.params, ...request.body }),
      ),
  );

  app.post(
    '/api/applications/:number/joint-units/:id/reminder',
    {
      config: { who: ['filler', 'unit-administrator', 'recommending-clerk'] },
      schema: { params: jointUnit },
    },
    async (request, reply) => reply.answer(await remindJointUnit(deps, personOf(request), request.params)),
  );

  app.put(
    '/api/applications/:number/joint-units/:id/letter',
    {
      config: { who: ['recommending-clerk'] },
      schema: {
        params: jointUnit,
        querystring: z.object({ seen: z.coerce.number().int().positive() }),
        body: z.strictObject({ attachment: z.uuid() }),
      },
    },
    async (request, reply) => {
      const { number, id } = request.params;
      return reply.answer(
        await acceptLetter(deps, personOf(request), {
          number,
          ...request.query,
          jointUnit: id,
          ...request.body,
        }),
      );
    },
  );
}
