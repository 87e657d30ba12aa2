import { isRefusal, type RefusalCode } from '#domain/refusal.ts';
import type { App } from './app.ts';

declare module 'fastify' {
  interface FastifyReply {
    /** A refusal becomes its status and a body with its code; anything else is sent with 200. */
    answer: (outcome: unknown) => FastifyReply;
  }
}

/** The one table from refusals to HTTP (RFC 9110). */
const statusOf: Record<RefusalCode, number> = {
  'not-found': 404,
  'signed-out': 401,
  'not-your-act': 403,
  'foreign-origin': 403,
  'bad-input': 422,
  'out-of-turn': 409,
  'stale-version': 409,
  'deadline-passed': 409,
  'too-many-tries': 429,
};

export function answerRefusals(app: App): void {
  app.decorateReply('answer', function (outcome: unknown) {
    if (!isRefusal(outcome)) return this.send(outcome);
    return this.code(statusOf[outcome.refused]).send({ ...outcome, request: this.request.id });
  });
}
