import { unkeepableIn } from '#domain/keepable-text.ts';
import { refuse } from '#domain/refusal.ts';
import { answerNotFound } from '#public/answer-page.ts';
import type { App } from './app.ts';

/** Text that could not be kept is refused before a route reads it, by its field; an address with it leads nowhere. */
export function refuseUnkeepable(app: App): void {
  app.addHook('preValidation', async (request, reply) => {
    const { params, query, body } = request;
    const fields = [params, query, body].flatMap(unkeepableIn);
    if (fields.length === 0) return;
    if (!request.url.startsWith('/api/')) return answerNotFound(request, reply);
    return reply.answer(
      refuse(
        'bad-input',
        {},
        fields.map((field) => ({ field, code: 'character-not-kept' })),
      ),
    );
  });
}
