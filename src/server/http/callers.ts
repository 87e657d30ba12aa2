import type { Role } from '#domain/people/role.ts';
import type { App } from './app.ts';

/** Who may call a route: the named roles, everybody signed in, everybody, or programs on this machine. */
export type Callers = readonly Role[] | 'signed-in' | 'everybody' | 'this-machine';

export interface DeclaredRoute {
  method: string;
  url: string;
  who: Callers;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    who?: Callers;
  }
  interface FastifyInstance {
    /** Every route with its callers: the access test walks it. */
    routes: () => readonly DeclaredRoute[];
  }
}

/** A route that does not say who may call it is a bug found at start, not a hole found later. Built files are for everybody. */
export function declareCallers(app: App): void {
  const routes: DeclaredRoute[] = [];
  app.decorate('routes', () => routes);
  app.addHook('onRoute', (route) => {
    if (route.url.startsWith('/assets/')) route.config = { ...route.config, who: 'everybody' };
    if (route.config?.who === undefined)
      throw new Error(`${String(route.method)} ${route.url} does not declare who may call it (config.who)`);
    for (const method of [route.method].flat().filter((each) => each !== 'HEAD'))
      routes.push({ method, url: route.url, who: route.config.who });
  });
}
