import type { FastifyRequest } from 'fastify';
import { refuse } from '#domain/refusal.ts';
import { answerNotFound, answerRefused } from '#public/answer-page.ts';
import type { App } from './app.ts';
import { type HttpProblem, refusalOf } from './refusal-of.ts';

/** What was not expected: people see the request's number and nothing of the inside; the log has the rest. */
export function hideProblems(app: App): void {
  app.setNotFoundHandler((request, reply) =>
    wantsPage(request) ? answerNotFound(request, reply) : reply.answer(refuse('not-found')),
  );

  app.setErrorHandler((problem: HttpProblem, request, reply) => {
    const refused = refusalOf(problem);
    if (refused) {
      const { status, refusal } = refused;
      return wantsPage(request)
        ? answerRefused(request, reply.code(status), refusal)
        : reply.code(status).send({ ...refusal, request: request.id });
    }
    request.log.error(problem);
    return reply.code(500).send({ failed: true, request: request.id });
  });
}

/** Programs get JSON; people who followed a link get a page with a way on. */
const wantsPage = ({ url, headers }: FastifyRequest): boolean =>
  !url.startsWith('/api/') && (headers.accept ?? '').includes('text/html');
