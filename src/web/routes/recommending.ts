import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskAsked } from '#web/judging/use-desk.ts';
import { desks } from './root.tsx';

const desk = createRoute({
  getParentRoute: () => desks,
  path: '/desk',
  validateSearch: deskAsked,
  component: lazyRouteComponent(() => import('#web/pages/desk.tsx'), 'DeskPage'),
});

const files = createRoute({
  getParentRoute: () => desks,
  path: '/files/$number',
  component: lazyRouteComponent(() => import('#web/application/open-application.tsx'), 'OpenApplication'),
});
const file = createRoute({
  getParentRoute: () => files,
  path: '/',
  // The list it was opened from: the next file is the next of that.
  validateSearch: deskAsked,
  component: lazyRouteComponent(() => import('#web/pages/file.tsx'), 'FilePage'),
});

const recommendation = createRoute({
  getParentRoute: () => desks,
  path: '/recommendation',
  validateSearch: ({ unit }: Record<string, unknown>): { unit?: string } =>
    typeof unit === 'string' ? { unit } : {},
  component: lazyRouteComponent(() => import('#web/pages/recommendation.tsx'), 'RecommendationPage'),
});

export const recommendingRoutes = [desk, recommendation, files.addChildren([file])] as const;
