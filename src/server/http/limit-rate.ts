import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';

/** From one address, to one scope of routes. */
export const mostAMinute = 20;

/** For routes that everybody may call and that look something up or write: so many a minute, then `too-many-requests`. */
export const limitRate = async (scope: FastifyInstance): Promise<void> => {
  await scope.register(rateLimit, { max: mostAMinute, timeWindow: '1 minute' });
};
