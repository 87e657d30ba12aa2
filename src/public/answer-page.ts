import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '#messages/language.ts';
import { failedPage } from './failed.ts';
import { chooseLanguage } from './language.ts';
import { type Frame, layout, type Page } from './layout.ts';
import { notFoundPage } from './not-found.ts';
import { sendText } from './send-text.ts';

const cookie = 'language';
const year = 365 * 24 * 60 * 60;

export const languageOf = (request: FastifyRequest): Language =>
  chooseLanguage({
    asked: asked(request),
    kept: request.cookies[cookie],
    accepts: request.headers['accept-language'],
  });

function asked({ query }: FastifyRequest): string | undefined {
  const word = (query as { lang?: unknown }).lang;
  return typeof word === 'string' ? word : undefined;
}

/** A page in the visitor's language. */
export function answerPage(
  request: FastifyRequest,
  reply: FastifyReply,
  page: Page,
  frame: Omit<Frame, 'language'>,
): Promise<FastifyReply> {
  const language = languageOf(request);
  if (asked(request) === language)
    reply.setCookie(cookie, language, { path: '/', maxAge: year, sameSite: 'lax' });
  reply
    .header('cache-control', 'no-cache')
    .header('vary', 'cookie, accept-language, accept-encoding')
    .header('content-language', language)
    .type('text/html; charset=utf-8');
  return sendText(request, reply, layout(page, { ...frame, language }).toString());
}

/** No such page, or one outside what the caller may see: nothing in the answer tells which. */
export const answerNotFound = (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
  answerPage(request, reply.code(404), notFoundPage(languageOf(request)), {});

export const answerFailed = (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
  answerPage(request, reply.code(500), failedPage({ request: request.id }, languageOf(request)), {});
