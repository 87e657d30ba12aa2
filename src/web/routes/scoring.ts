import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { desks } from './root.tsx';

const scoring = createRoute({
  getParentRoute: () => desks,
  path: '/scoring',
  component: lazyRouteComponent(() => import('#web/pages/scoring.tsx'), 'ScoringPage'),
});
const invitation = createRoute({
  getParentRoute: () => desks,
  path: '/scoring/invitation',
  component: lazyRouteComponent(() => import('#web/pages/scoring-invitation.tsx'), 'ScoringInvitationPage'),
});
const conflicts = createRoute({
  getParentRoute: () => desks,
  path: '/scoring/conflicts',
  component: lazyRouteComponent(() => import('#web/pages/scoring-conflicts.tsx'), 'ScoringConflictsPage'),
});
const file = createRoute({
  getParentRoute: () => desks,
  path: '/scoring/files/$number',
  component: lazyRouteComponent(() => import('#web/pages/scoring-file.tsx'), 'ScoringFilePage'),
});
const sign = createRoute({
  getParentRoute: () => desks,
  path: '/scoring/sign',
  component: lazyRouteComponent(() => import('#web/pages/scoring-sign.tsx'), 'ScoringSignPage'),
});

export const scoringRoutes = [scoring, invitation, conflicts, file, sign] as const;
