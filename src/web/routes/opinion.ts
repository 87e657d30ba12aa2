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
const sent = createRoute({
  getParentRoute: () => desks,
  path: '/opinions',
  validateSearch: ({ letter: asked }: Record<string, unknown>): { letter?: string } =>
    typeof asked === 'string' ? { letter: asked } : {},
  component: lazyRouteComponent(() => import('#web/pages/opinions.tsx'), 'OpinionsPage'),
});

export const opinionRoutes = [opinionsToGive, letter, sent] as const;
