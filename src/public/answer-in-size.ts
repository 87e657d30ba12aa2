import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from './answer-page.ts';
import { layout, type Page } from './layout.ts';

/** Room for the longest answer there is; a longer one takes another such block. */
const block = 24 * 1024;

/**
 * A page in a size that says nothing of what stands on it: filled up with blanks, and not compressed, for that would
 * tell again how much was said.
 */
export async function answerInSize(
  request: FastifyRequest,
  reply: FastifyReply,
  page: Page,
  query: Readonly<Record<string, string>>,
): Promise<FastifyReply> {
  const language = languageOf(request);
  const above = await request.server.above?.(request, language);
  const text = layout(page, { language, query, ...(above && { above }) }).toString();
  const size = Buffer.byteLength(text);
  reply
    .header('cache-control', 'no-cache')
    .header('vary', 'cookie, accept-language')
    .header('content-language', language)
    .type('text/html; charset=utf-8');
  return reply.send(text + ' '.repeat(Math.ceil(size / block) * block - size));
}
