import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { type Problem, type Refusal, refuse } from '#domain/refusal.ts';
import { mostAMinute } from './limit-rate.ts';

export type HttpProblem = Error & { statusCode?: number; code?: string };

/** What the frame of the server found wrong before a handler was asked, in words of ours; undefined: a bug of ours. */
export function refusalOf(problem: HttpProblem): { status: number; refusal: Refusal } | undefined {
  if (hasZodFastifySchemaValidationErrors(problem)) {
    const problems: Problem[] = problem.validation.map((each) => ({
      field: each.instancePath.replace(/^\//, '').replaceAll('/', '.'),
      code: ownCode(each.params) ?? each.keyword,
    }));
    return { status: 422, refusal: refuse('bad-input', {}, problems) };
  }
  const status = problem.statusCode ?? 500;
  if (status >= 500) return undefined;
  if (status === 429) return { status, refusal: refuse('too-many-requests', { most: String(mostAMinute) }) };
  if (problem.code === 'FST_REQ_FILE_TOO_LARGE') return { status, refusal: refuse('file-too-large') };

  return { status, refusal: refuse('bad-input', {}, [wrongWith(problem)]) };
}

/** A schema of ours says by a code of ours what is wrong. */
const ownCode = (params: { params?: { problem?: string } } | object): string | undefined =>
  'params' in params ? params.params?.problem : undefined;

/** The whole of what was sent, so no field of it: `body`. */
function wrongWith({ code }: HttpProblem): Problem {
  switch (code) {
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return { field: 'body', code: 'body-not-json' };
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return { field: 'body', code: 'body-empty' };
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return { field: 'body', code: 'body-too-large' };
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
    case 'FST_ERR_CTP_EMPTY_TYPE':
    case 'FST_INVALID_MULTIPART_CONTENT_TYPE':
      return { field: 'body', code: 'body-type' };
    case 'FST_FILES_LIMIT':
    case 'FST_FIELDS_LIMIT':
    case 'FST_PARTS_LIMIT':
      return { field: 'body', code: 'too-many' };
    default:
      return { field: 'body', code: 'body-unreadable' };
  }
}
