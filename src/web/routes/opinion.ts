import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { desks } from './root.tsx';

const opinionsToGive = createRoute({
  getParentRoute: () => desks,
  path: '/opinions-to-give',
  component: lazyRouteComponent(() => import('#web/pages/opinions-to-give.tsx'), 'OpinionsToGivePage'),
});
const letter = createRoute({
  getParentRoute: () => desks,
  path: '/opinions-to-give/$letter',
  component: lazyRouteComponent(() => import('#web/pages/opinion-letter.tsx'), 'OpinionLetterPage'),
});

export const opinionRoutes = [opinionsToGive, letter] as const;
