import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { desks } from './root.tsx';

const unitPeople = createRoute({
  getParentRoute: () => desks,
  path: '/unit/people',
  component: lazyRouteComponent(() => import('#web/pages/unit-people.tsx'), 'UnitPeoplePage'),
});
const accounts = createRoute({
  getParentRoute: () => desks,
  path: '/admin/accounts',
  component: lazyRouteComponent(() => import('#web/pages/accounts.tsx'), 'AccountsPage'),
});
const programmes = createRoute({
  getParentRoute: () => desks,
  path: '/admin/programmes',
  component: lazyRouteComponent(() => import('#web/pages/offered-programmes.tsx'), 'OfferedProgrammesPage'),
});
const programme = createRoute({
  getParentRoute: () => desks,
  path: '/admin/programmes/$programme',
  component: lazyRouteComponent(() => import('#web/pages/offered-programme.tsx'), 'OfferedProgrammePage'),
});
const calendar = createRoute({
  getParentRoute: () => desks,
  path: '/admin/calendar',
  component: lazyRouteComponent(() => import('#web/pages/calendar.tsx'), 'CalendarPage'),
});
const inbox = createRoute({
  getParentRoute: () => desks,
  path: '/inbox',
  component: lazyRouteComponent(() => import('#web/pages/inbox.tsx'), 'InboxPage'),
});
const account = createRoute({
  getParentRoute: () => desks,
  path: '/account',
  component: lazyRouteComponent(() => import('#web/pages/account.tsx'), 'AccountPage'),
});

export const administrationRoutes = [
  inbox,
  account,
  unitPeople,
  accounts,
  programmes,
  programme,
  calendar,
] as const;
