import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { PoolAsked } from '#web/experts/use-experts.ts';
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
const experts = createRoute({
  getParentRoute: () => desks,
  path: '/experts',
  validateSearch: (given: Record<string, unknown>): PoolAsked =>
    Object.fromEntries(
      (['search', 'field', 'page'] as const).flatMap((name) => {
        const value = given[name];
        return typeof value === 'string' || typeof value === 'number' ? [[name, `${value}`]] : [];
      }),
    ),
  component: lazyRouteComponent(() => import('#web/pages/experts.tsx'), 'ExpertsPage'),
});

export const drawRoutes = [draws, draw, experts] as const;
