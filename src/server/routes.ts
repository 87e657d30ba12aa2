import { applicationRoutes } from './application/routes.ts';
import type { Deps } from './deps.ts';
import { healthRoutes } from './health/routes.ts';
import { type App, type AppOptions, buildApp } from './http/app.ts';
import { peopleRoutes } from './people/routes.ts';
import { authenticate } from './session/authenticate.ts';
import { sessionRoutes } from './session/routes.ts';

/** The whole HTTP interface: what holds for every route, then the routes of each noun. */
export async function buildServer(deps: Deps, options: AppOptions): Promise<App> {
  const app = await buildApp(options);
  authenticate(app, deps);
  for (const routes of [healthRoutes, sessionRoutes, peopleRoutes, applicationRoutes]) {
    await app.register((scope) => routes(scope as App, deps));
  }
  return app;
}
