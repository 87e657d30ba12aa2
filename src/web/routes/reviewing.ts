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
const ranking = createRoute({
  getParentRoute: () => desks,
  path: '/review/$panel/ranking',
  component: lazyRouteComponent(() => import('#web/pages/panel-ranking.tsx'), 'PanelRankingPage'),
});
const selection = createRoute({
  getParentRoute: () => desks,
  path: '/selection',
  component: lazyRouteComponent(() => import('#web/pages/selection.tsx'), 'SelectionPage'),
});
const decision = createRoute({
  getParentRoute: () => desks,
  path: '/decisions/$decision',
  component: lazyRouteComponent(() => import('#web/pages/decision.tsx'), 'DecisionPage'),
});

export const reviewingRoutes = [review, opening, ranking, selection, decision] as const;
