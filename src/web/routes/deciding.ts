import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { desks } from './root.tsx';

const toSign = createRoute({
  getParentRoute: () => desks,
  path: '/to-sign',
  component: lazyRouteComponent(() => import('#web/pages/to-sign.tsx'), 'ToSignPage'),
});

export const decidingRoutes = [toSign] as const;
