import type { FastifyRequest } from 'fastify';
import type { Person } from '#domain/people/person.ts';
import { refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';
import { findSession, touchSession } from './session.store.ts';
import { hashToken } from './token.ts';

export const sessionCookie = 'shifan_session';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; undefined for a visitor. Routes that name roles always have one. */
    visitor: Person | undefined;
  }
}

/**
 * Who is asking, and whether the route is for him. A read that is not for one's role is not found, like one that does
 * not exist; a write says that it is not one's act.
 */
export function authenticate(app: App, deps: Deps): void {
  app.decorateRequest('visitor', undefined);

  app.addHook('onRequest', async (request, reply) => {
    const token = request.cookies[sessionCookie];
    if (token) {
      const hash = hashToken(token);
      const session = await findSession(deps.db, hash, deps.wallNow());
      if (session) await touchSession(deps.db, hash, session, deps.wallNow());
      request.visitor = session?.person;
    }
    const who = request.routeOptions.config.who;
    if (who === undefined || who === 'everybody') return;
    if (who === 'this-machine') return isFromHere(request) ? undefined : reply.answer(refuse('not-found'));
    if (!request.visitor) return reply.answer(refuse('session-expired'));
    if (who === 'signed-in' || who.includes(request.visitor.role)) return;
    return reply.answer(
      request.method === 'GET' ? refuse('not-found') : refuse('not-your-act', { roles: who.join(', ') }),
    );
  });
}

/** A proxy on this machine speaks for others and says so. */
const isFromHere = ({ socket, headers }: FastifyRequest): boolean =>
  loopback.has(socket.remoteAddress ?? '') &&
  headers['x-forwarded-for'] === undefined &&
  headers.forwarded === undefined;

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** The person of a route that is not for visitors. */
export function personOf(request: { visitor: Person | undefined }): Person {
  if (!request.visitor) throw new Error('This route is for everybody: it has no person');
  return request.visitor;
}
