import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { desks } from './root.tsx';

const review = createRoute({
  getParentRoute: () => desks,
  path: '/review',
  component: lazyRouteComponent(() => import('#web/pages/review.tsx'), 'ReviewPage'),
});
const opening = createRoute({
  getParentRoute: () => desks,
  path: '/review/$panel/opening',
  component: lazyRouteComponent(() => import('#web/pages/panel-opening.tsx'), 'PanelOpeningPage'),
});

export const reviewingRoutes = [review, opening] as const;
