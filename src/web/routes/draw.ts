import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { desks } from './root.tsx';

const draws = createRoute({
  getParentRoute: () => desks,
  path: '/draws',
  component: lazyRouteComponent(() => import('#web/pages/draws.tsx'), 'DrawsPage'),
});
const draw = createRoute({
  getParentRoute: () => desks,
  path: '/draws/$draw',
  validateSearch: ({ programme }: Record<string, unknown>): { programme?: string } =>
    typeof programme === 'string' ? { programme } : {},
  component: lazyRouteComponent(() => import('#web/pages/draw.tsx'), 'DrawPage'),
});

export const drawRoutes = [draws, draw] as const;
