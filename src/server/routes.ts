import { listNotices } from '#public/list-notices.ts';
import { outcomeRoutes } from '#public/outcome-routes.ts';
import { publicRoutes } from '#public/routes.ts';
import { applicationRoutes } from './application/routes.ts';
import { calendarRoutes } from './calendar/routes.ts';
import { decisionRoutes } from './decision/routes.ts';
import { barAbove } from './demo/above.ts';
import { demoRoutes } from './demo/routes.ts';
import type { Demo } from './demo/start-demo.ts';
import type { Deps } from './deps.ts';
import { documentRoutes } from './documents/routes.ts';
import { publicDrawRoutes } from './draw/public-routes.ts';
import { drawRoutes } from './draw/routes.ts';
import { expertRoutes } from './experts/routes.ts';
import { formalityRoutes } from './formality/routes.ts';
import { healthRoutes, metricsRoutes } from './health/routes.ts';
import { type App, type AppOptions, buildApp } from './http/app.ts';
import { describeApi } from './http/describe-api.ts';
import { judgingRoutes } from './judging/routes.ts';
import { listRoutes } from './lists/routes.ts';
import { messageRoutes } from './message/routes.ts';
import { noticeRoutes } from './notice/routes.ts';
import { objectionRoutes } from './objection/routes.ts';
import { opinionRoutes } from './opinion/routes.ts';
import { participationRoutes } from './participation/routes.ts';
import { passwordRoutes } from './people/password-routes.ts';
import { peopleRoutes } from './people/routes.ts';
import { programmeAdminRoutes } from './programme/admin-routes.ts';
import { findTimetable } from './programme/programme.store.ts';
import { programmeRoutes } from './programme/routes.ts';
import { recognitionRoutes } from './recognition/routes.ts';
import { recommendationPaperRoutes } from './recommendation/paper-routes.ts';
import { recommendationRoutes } from './recommendation/routes.ts';
import { regionRoutes } from './region/routes.ts';
import { panelRoutes } from './review/panel-routes.ts';
import { reviewRoutes } from './review/routes.ts';
import { selectionRoutes } from './selection/routes.ts';
import { authenticate } from './session/authenticate.ts';
import { sessionRoutes } from './session/routes.ts';
import { statisticsRoutes } from './statistics/routes.ts';
import { recordSupervision } from './supervision/record-supervision.ts';
import { supervisionRoutes } from './supervision/routes.ts';

/** The whole HTTP interface: what holds for every route, then the routes of each noun. */
export async function buildServer(deps: Deps, options: AppOptions, demo?: Demo): Promise<App> {
  const app = await buildApp(options);
  authenticate(app, deps);
  recordSupervision(app, deps);
  metricsRoutes(app, deps);
  await describeApi(app);
  if (demo) app.decorate('above', barAbove(demo));
  for (const routes of [
    healthRoutes,
    sessionRoutes,
    peopleRoutes,
    passwordRoutes,
    programmeRoutes,
    programmeAdminRoutes,
    regionRoutes,
    calendarRoutes,
    messageRoutes,
    applicationRoutes,
    documentRoutes,
    judgingRoutes,
    opinionRoutes,
    participationRoutes,
    recommendationRoutes,
    recommendationPaperRoutes,
    listRoutes,
    formalityRoutes,
    expertRoutes,
    drawRoutes,
    publicDrawRoutes,
    reviewRoutes,
    panelRoutes,
    selectionRoutes,
    decisionRoutes,
    noticeRoutes,
    objectionRoutes,
    recognitionRoutes,
    statisticsRoutes,
    supervisionRoutes,
  ]) {
    await app.register((scope) => routes(scope as App, deps));
  }
  await app.register((scope) =>
    publicRoutes(scope as App, {
      ...deps,
      timetableOf: (programme) => findTimetable(deps.db, programme),
      notices: (programme, language) => listNotices(deps, programme, language),
    }),
  );
  await app.register((scope) => outcomeRoutes(scope as App, deps));
  if (demo) await app.register((scope) => demoRoutes(scope as App, demo));
  return app;
}
