import type { FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { type Problem, refuse } from '#domain/refusal.ts';
import { answerNotFound } from '#public/answer-page.ts';
import type { App } from './app.ts';

/** What was not expected: people see the request's number and nothing of the inside; the log has the rest. */
export function hideProblems(app: App): void {
  app.setNotFoundHandler((request, reply) =>
    wantsPage(request) ? answerNotFound(request, reply) : reply.answer(refuse('not-found')),
  );

  app.setErrorHandler((problem: Error & { statusCode?: number; code?: string }, request, reply) => {
    if (hasZodFastifySchemaValidationErrors(problem)) {
      const problems: Problem[] = problem.validation.map((each) => ({
        field: each.instancePath.replace(/^\//, '').replaceAll('/', '.'),
        code: each.keyword,
      }));
      return reply.answer(refuse('bad-input', {}, problems));
    }
    const status = problem.statusCode ?? 500;
    if (status < 500)
      return reply
        .code(status)
        .send({ refused: 'bad-input', facts: { why: problem.code ?? '' }, request: request.id });

    request.log.error(problem);
    return reply.code(500).send({ failed: true, request: request.id });
  });
}

/** Programs get JSON; people who followed a link get a page with a way on. */
const wantsPage = ({ url, headers }: FastifyRequest): boolean =>
  !url.startsWith('/api/') && (headers.accept ?? '').includes('text/html');
