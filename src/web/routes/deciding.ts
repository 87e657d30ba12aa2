import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { desks } from './root.tsx';

const toSign = createRoute({
  getParentRoute: () => desks,
  path: '/to-sign',
  component: lazyRouteComponent(() => import('#web/pages/to-sign.tsx'), 'ToSignPage'),
});
const notices = createRoute({
  getParentRoute: () => desks,
  path: '/notices',
  component: lazyRouteComponent(() => import('#web/pages/notices.tsx'), 'NoticesPage'),
});
const notice = createRoute({
  getParentRoute: () => desks,
  path: '/notices/$notice',
  component: lazyRouteComponent(() => import('#web/pages/notice.tsx'), 'NoticePage'),
});
const recognition = createRoute({
  getParentRoute: () => desks,
  path: '/recognition',
  component: lazyRouteComponent(() => import('#web/pages/recognition.tsx'), 'RecognitionPage'),
});

export const decidingRoutes = [toSign, notices, notice, recognition] as const;
