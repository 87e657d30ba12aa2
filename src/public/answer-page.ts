import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Refusal } from '#domain/refusal.ts';
import type { Language } from '#messages/language.ts';
import type { Asset } from './assets.ts';
import { failedPage } from './failed.ts';
import type { Html } from './html.ts';
import { chooseLanguage } from './language.ts';
import { type Frame, layout, type Page } from './layout.ts';
import { notFoundPage } from './not-found.ts';
import { refusedPage } from './refused.ts';
import { sendText } from './send-text.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** What stands above every page: the bar of a demonstration. Nothing anywhere else. */
    above?: (request: FastifyRequest, language: Language) => Promise<Html>;
  }
}

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
export async function answerPage(
  request: FastifyRequest,
  reply: FastifyReply,
  page: Page,
  frame: Omit<Frame, 'language' | 'above'>,
): Promise<FastifyReply> {
  const language = languageOf(request);
  // Where something failed, the bar may be what failed.
  const above = reply.statusCode < 500 ? await request.server.above?.(request, language) : undefined;
  if (asked(request) === language)
    reply.setCookie(cookie, language, { path: '/', maxAge: year, sameSite: 'lax' });
  reply
    .header('cache-control', 'no-cache')
    .header('vary', 'cookie, accept-language, accept-encoding')
    .header('content-language', language)
    .type('text/html; charset=utf-8');
  return sendText(request, reply, layout(page, { ...frame, language, ...(above && { above }) }).toString());
}

/** No such page, or one outside what the caller may see: nothing in the answer tells which. */
export const answerNotFound = (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
  answerPage(request, reply.code(404), notFoundPage(languageOf(request)), {});

/** A no before any handler was asked, with its status set already. */
export const answerRefused = (
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refusal,
): Promise<FastifyReply> => answerPage(request, reply, refusedPage(refusal, languageOf(request)), {});

export const answerFailed = (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
  answerPage(request, reply.code(500), failedPage({ request: request.id }, languageOf(request)), {});

export function answerAsset(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, body }: Asset,
): Promise<FastifyReply> {
  reply
    .header('cache-control', 'public, max-age=31536000, immutable')
    .header('vary', 'accept-encoding')
    .type(type);
  return sendText(request, reply, body);
}
