import { isRefusal, type RefusalCode } from '#domain/refusal.ts';
import type { App } from './app.ts';

declare module 'fastify' {
  interface FastifyReply {
    /** A refusal becomes its status and a body with its code; anything else is sent with 200. */
    answer: (outcome: unknown) => FastifyReply;
  }
}

/** The one table from refusals to HTTP (RFC 9110); every other refusal is a conflict with how things stand, 409. */
const statusOf: Partial<Record<RefusalCode, number>> = {
  'not-found': 404,
  'certificate-not-found': 404,
  'session-expired': 401,
  'sign-in-failed': 401,
  'account-locked': 429,
  'too-many-requests': 429,
  'not-your-act': 403,
  'foreign-origin': 403,
  'link-used-up': 410,
  'file-too-large': 413,
  'file-type': 415,
  'bad-input': 422,
  'field-required': 422,
  'field-format': 422,
  'credit-code-malformed': 422,
  'score-out-of-range': 422,
  'reason-required': 422,
  'application-incomplete': 422,
  'condition-not-met': 422,
  'rows-not-read': 422,
};

export function answerRefusals(app: App): void {
  app.decorateReply('answer', function (outcome: unknown) {
    if (!isRefusal(outcome)) return this.send(outcome);
    const status = statusOf[outcome.refused] ?? 409;
    // What one may not see and what does not exist must be the same to the byte: no number of this request.
    return this.code(status).send(status === 404 ? outcome : { ...outcome, request: this.request.id });
  });
}
