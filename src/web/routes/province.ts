import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { desks } from './root.tsx';

const programme = createRoute({
  getParentRoute: () => desks,
  path: '/programme',
  component: lazyRouteComponent(() => import('#web/pages/programme.tsx'), 'ProgrammePage'),
});
const formality = createRoute({
  getParentRoute: () => desks,
  path: '/formality',
  validateSearch: ({ file, after }: Record<string, unknown>): { file?: string; after?: string } => ({
    ...(typeof file === 'string' && { file }),
    ...(typeof after === 'string' && { after }),
  }),
  component: lazyRouteComponent(() => import('#web/pages/formality.tsx'), 'FormalityPage'),
});
const confirmations = createRoute({
  getParentRoute: () => desks,
  path: '/confirmations',
  component: lazyRouteComponent(() => import('#web/pages/confirmations.tsx'), 'ConfirmationsPage'),
});
const lists = createRoute({
  getParentRoute: () => desks,
  path: '/lists',
  component: lazyRouteComponent(() => import('#web/pages/lists.tsx'), 'ListsPage'),
});

export const provinceRoutes = [programme, formality, confirmations, lists] as const;
