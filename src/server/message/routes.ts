import { z } from 'zod';
import { languages } from '#messages/language.ts';
import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';
import { personOf } from '#server/session/authenticate.ts';
import { markMessagesRead, presentMessages } from './present-messages.ts';

export async function messageRoutes(app: App, deps: Deps): Promise<void> {
  app.get(
    '/api/messages',
    {
      config: { who: 'signed-in' },
      schema: { querystring: z.object({ language: z.enum(languages).default('zh-CN') }) },
    },
    async (request, reply) =>
      reply.answer(await presentMessages(deps, personOf(request), request.query.language)),
  );

  app.post('/api/messages/reading', { config: { who: 'signed-in' } }, async (request, reply) =>
    reply.answer(await markMessagesRead(deps, personOf(request))),
  );
}
