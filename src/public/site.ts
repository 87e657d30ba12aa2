import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { formatInstant } from '#domain/formats.ts';
import type { Deps } from '#server/deps.ts';
import { answerPage } from './answer-page.ts';
import type { Page } from './layout.ts';

/** What the routes of the public pages share. */
export interface Site {
  deps: Deps;
  /** The page, with the server's time on it; `query` is kept when the language is changed. */
  answer: (
    request: FastifyRequest,
    reply: FastifyReply,
    page: Page,
    query?: Record<string, string>,
  ) => Promise<FastifyReply>;
  /** Of the newest programme; a register of several is read in one. */
  timeZone: () => string;
}

export function siteOf(deps: Deps): Site {
  const timeZone = () => deps.programmes.all()[0]?.settings.text('timeZone') ?? 'UTC';
  return {
    deps,
    timeZone,
    answer: (request, reply, page, query = {}) =>
      answerPage(request, reply, page, { query, time: formatInstant(deps.now(), timeZone(), 'table') }),
  };
}

export const everybody = { config: { who: 'everybody' as const } };

/** The code of a programme, as it stands in an address. */
export const p = z.string().max(60);
export const ofProgramme = { ...everybody, schema: { params: z.object({ p }) } };
export const ofNotice = {
  ...everybody,
  schema: { params: z.object({ p, n: z.coerce.number().int().positive().max(100_000) }) },
};

/** What somebody looks for: a filter, not an address, so that anything else is nothing. */
export const words = (most: number) => z.string().max(most).default('').catch('');

/** The bytes as they are: what is hashed must not be written anew on the way. */
export const sendJson = (reply: FastifyReply, text: string) =>
  reply.type('application/json; charset=utf-8').send(Buffer.from(text));
