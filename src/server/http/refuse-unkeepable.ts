import { isKeepable, keepable } from '#domain/keepable-text.ts';
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

/** Where such text stands, as a dotted path. No recursion: what comes from outside may be nested deeper than the stack. */
function unkeepableIn(whole: unknown): string[] {
  const found: string[] = [];
  const waiting: { value: unknown; path: string }[] = [{ value: whole, path: '' }];
  for (let each = waiting.pop(); each; each = waiting.pop()) {
    const { value, path } = each;
    if (typeof value === 'string') {
      if (!isKeepable(value)) found.push(path);
    } else if (typeof value === 'object' && value !== null && !Buffer.isBuffer(value)) {
      for (const [name, inner] of Object.entries(value)) {
        const place = path ? `${path}.${keepable(name)}` : keepable(name);
        if (isKeepable(name)) waiting.push({ value: inner, path: place });
        else found.push(place);
      }
    }
  }
  return found;
}
