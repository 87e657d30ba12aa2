import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type RawServerDefault } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { answerRefusals } from './answer.ts';
import { declareCallers } from './callers.ts';
import { contentSecurity } from './content-security.ts';
import { hideProblems } from './problems.ts';
import { readablePath } from './readable-path.ts';
import { refuseUnkeepable } from './refuse-unkeepable.ts';
import { sameOriginWrites } from './same-origin.ts';

export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

export interface AppOptions {
  /** One JSON object a line, with the request's id; personal data and secrets are never logged. */
  log: boolean | { level: string; stream?: { write: (line: string) => void } };
  /** Addresses writes may come from. */
  origin: string;
  allowLocalOrigins: boolean;
}

/** The HTTP server without its routes: what holds for every one of them. */
export async function buildApp({ log, origin, allowLocalOrigins }: AppOptions): Promise<App> {
  const app = Fastify({
    logger:
      log === false
        ? false
        : {
            ...(log === true ? { level: 'info' } : log),
            redact: ['req.headers.cookie', 'req.headers.authorization'],
          },
    genReqId: () => randomBytes(8).toString('hex'),
    bodyLimit: 2 * 1024 * 1024,
    trustProxy: 'loopback',
    rewriteUrl: readablePath,
    // Each route says how long its own parameters may be.
    routerOptions: { maxParamLength: 16 * 1024 },
  }).withTypeProvider<ZodTypeProvider>();

  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  await app.register(cookie);
  await app.register(helmet, contentSecurity);
  sameOriginWrites(app, { origin, allowLocalOrigins });
  declareCallers(app);
  answerRefusals(app);
  hideProblems(app);
  refuseUnkeepable(app);
  return app;
}
