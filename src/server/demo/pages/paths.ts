import type { FastifyRequest } from 'fastify';

/** Addresses of the demonstration's own pages. */
export const demoPaths = {
  tour: '/demo',
  clock: '/demo/clock',
  identity: '/demo/identity',
  progress: '/demo/progress',
  mail: '/demo/mail',
  restart: '/demo/restart',
  open: (step: string) => `/demo/tour/${step}/opening`,
  play: (step: string) => `/demo/tour/${step}/playing`,
};

/** Where a form was sent from, as it says itself or, on the desks, as the browser says. */
export const backOf = (request: FastifyRequest, given: string | undefined): string | undefined => {
  const from = URL.parse(request.headers.referer ?? '');
  return ownPath(given) ?? (from?.host === request.host ? ownPath(from.pathname + from.search) : undefined);
};

/** A path of this site as a form may bring it: nothing that a browser could take for another one. */
export const ownPath = (given: string | undefined): string | undefined =>
  given !== undefined && /^\/(?![/\\])[\x21-\x7e]*$/.test(given) ? given : undefined;
