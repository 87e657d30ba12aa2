import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { visitors } from './root.tsx';

const signIn = createRoute({
  getParentRoute: () => visitors,
  path: '/sign-in',
  validateSearch: ({
    reason,
    back,
  }: Record<string, unknown>): { reason?: 'session-expired'; back?: string } => ({
    ...(reason === 'session-expired' && { reason }),
    ...(typeof back === 'string' && /^\/(?![/\\])/.test(back) && { back }),
  }),
  component: lazyRouteComponent(() => import('#web/pages/sign-in.tsx'), 'SignInPage'),
});
const register = createRoute({
  getParentRoute: () => visitors,
  path: '/register',
  component: lazyRouteComponent(() => import('#web/pages/register.tsx'), 'RegisterPage'),
});
const firstAdministrator = createRoute({
  getParentRoute: () => visitors,
  path: '/first-administrator/$code',
  component: lazyRouteComponent(() => import('#web/pages/first-administrator.tsx'), 'FirstAdministratorPage'),
});
const invitation = createRoute({
  getParentRoute: () => visitors,
  path: '/invitations/$code',
  component: lazyRouteComponent(() => import('#web/pages/invitation.tsx'), 'InvitationPage'),
});
const reset = createRoute({
  getParentRoute: () => visitors,
  path: '/resets/$code',
  component: lazyRouteComponent(() => import('#web/pages/reset.tsx'), 'ResetPage'),
});

export const visitorRoutes = [signIn, register, firstAdministrator, invitation, reset] as const;
