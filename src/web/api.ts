import type { Refusal } from '#domain/refusal.ts';

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

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Calls the API. Throws Refused or Failed; never answers with half a result. */
export async function call<Answer>(method: Method, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(path, {
    method,
    ...(body === undefined ? {} : body instanceof FormData ? { body } : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  }).catch(() => {
    throw new Failed();
  });
  const answer = (await response.json().catch(() => ({}))) as { refused?: unknown; request?: string };
  if (response.ok) return answer as Answer;
  if (typeof answer.refused === 'string') throw new Refused(answer as unknown as Refusal);
  throw new Failed(answer.request);
}

export const get = <Answer>(path: string): Promise<Answer> => call('GET', path);
