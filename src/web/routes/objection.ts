import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { desks } from './root.tsx';

const objections = createRoute({
  getParentRoute: () => desks,
  path: '/objections',
  component: lazyRouteComponent(() => import('#web/pages/objections.tsx'), 'ObjectionsPage'),
});
const objection = createRoute({
  getParentRoute: () => desks,
  path: '/objections/$objection',
  component: lazyRouteComponent(() => import('#web/pages/objection.tsx'), 'ObjectionPage'),
});

export const objectionRoutes = [objections, objection] as const;
