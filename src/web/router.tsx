import { createRouter } from '@tanstack/react-router';
import { administrationRoutes } from './routes/administration.ts';
import { applicantRoutes } from './routes/applicant.ts';
import { decidingRoutes } from './routes/deciding.ts';
import { drawRoutes } from './routes/draw.ts';
import { objectionRoutes } from './routes/objection.ts';
import { opinionRoutes } from './routes/opinion.ts';
import { participationRoutes } from './routes/participation.ts';
import { provinceRoutes } from './routes/province.ts';
import { recommendingRoutes } from './routes/recommending.ts';
import { reviewingRoutes } from './routes/reviewing.ts';
import { desks, root, visitors } from './routes/root.tsx';
import { scoringRoutes } from './routes/scoring.ts';
import { supervisionRoutes } from './routes/supervision.ts';
import { visitorRoutes } from './routes/visitor.ts';

const routeTree = root.addChildren([
  visitors.addChildren([...visitorRoutes]),
  desks.addChildren([
    ...applicantRoutes,
    ...recommendingRoutes,
    ...opinionRoutes,
    ...participationRoutes,
    ...provinceRoutes,
    ...drawRoutes,
    ...reviewingRoutes,
    ...scoringRoutes,
    ...decidingRoutes,
    ...objectionRoutes,
    ...administrationRoutes,
    ...supervisionRoutes,
  ]),
]);

/** One route a page that stands; a path without one is not found, like a page that is not this person's. */
export const makeRouter = () =>
  createRouter({ routeTree, scrollRestoration: true, defaultPreload: 'intent' });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
