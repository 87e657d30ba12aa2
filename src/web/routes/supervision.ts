import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { desks } from './root.tsx';

const supervision = createRoute({
  getParentRoute: () => desks,
  path: '/supervision',
  validateSearch: ({ after }: Record<string, unknown>): { after?: string } =>
    typeof after === 'string' || typeof after === 'number' ? { after: `${after}` } : {},
  component: lazyRouteComponent(() => import('#web/pages/supervision.tsx'), 'SupervisionPage'),
});

export const supervisionRoutes = [supervision] as const;
