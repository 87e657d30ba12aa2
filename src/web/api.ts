import type { Refusal } from '#domain/refusal.ts';
import { hearing } from './session/heard.ts';

/** The server said no, and why: shown in four parts where the act was tried. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.refused);
    this.refusal = refusal;
  }
}

/** Something broke, here or on the way. With a request number the server knows of it; without one it was not reached. */
export class Failed extends Error {
  readonly request: string | undefined;

  constructor(request?: string) {
    super(request ?? 'unreachable');
    this.request = request;
  }
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Calls the API. Throws Refused or Failed; never answers with half a result. */
export async function call<Answer>(method: Method, path: string, body?: unknown): Promise<Answer> {
  const heard = hearing();
  const response = await fetch(path, {
    method,
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  }).catch(() => {
    throw new Failed();
  });
  return readAnswer(response.ok, await response.json().catch(() => undefined), heard);
}

/** What came back is the answer, a refusal, or a failure with its request number. */
export function readAnswer<Answer>(ok: boolean, body: unknown, heard: (answer: unknown) => void): Answer {
  if (ok && body !== undefined) {
    heard(body);
    return body as Answer;
  }
  const { refused, request } = (body ?? {}) as { refused?: unknown; request?: string };
  if (typeof refused !== 'string') throw new Failed(request);
  heard(body);
  throw new Refused(body as Refusal);
}

export const get = <Answer>(path: string): Promise<Answer> => call('GET', path);
