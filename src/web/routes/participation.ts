import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { desks } from './root.tsx';

const participations = createRoute({
  getParentRoute: () => desks,
  path: '/participations',
  component: lazyRouteComponent(() => import('#web/pages/participations.tsx'), 'ParticipationsPage'),
});

export const participationRoutes = [participations] as const;
