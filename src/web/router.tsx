import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import { Broken } from './frame/broken.tsx';
import { Frame } from './frame/frame.tsx';
import { NotFound } from './frame/not-found.tsx';
import { SignedIn } from './session/signed-in.tsx';
import { Announcer } from './ui/announcer.tsx';

const root = createRootRoute({
  component: () => (
    <>
      <Outlet />
      <Announcer />
    </>
  ),
  errorComponent: (problem) => (
    <Frame>
      <Broken {...problem} />
    </Frame>
  ),
  notFoundComponent: () => (
    <Frame>
      <NotFound />
    </Frame>
  ),
});

const visitors = createRoute({
  getParentRoute: () => root,
  id: 'visitors',
  component: () => (
    <Frame>
      <Outlet />
    </Frame>
  ),
});
const desks = createRoute({ getParentRoute: () => root, id: 'desks', component: SignedIn });

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
  component: lazyRouteComponent(() => import('./pages/sign-in.tsx'), 'SignInPage'),
});
const register = createRoute({
  getParentRoute: () => visitors,
  path: '/register',
  component: lazyRouteComponent(() => import('./pages/register.tsx'), 'RegisterPage'),
});

const home = createRoute({
  getParentRoute: () => desks,
  path: '/home',
  component: lazyRouteComponent(() => import('./pages/home.tsx'), 'HomePage'),
});
const start = createRoute({
  getParentRoute: () => desks,
  path: '/start',
  validateSearch: ({ programme }: Record<string, unknown>): { programme?: string } =>
    typeof programme === 'string' ? { programme } : {},
  component: lazyRouteComponent(() => import('./pages/start.tsx'), 'StartPage'),
});

const application = createRoute({
  getParentRoute: () => desks,
  path: '/applications/$number',
  component: lazyRouteComponent(() => import('./application/open-application.tsx'), 'OpenApplication'),
});
const tasks = createRoute({
  getParentRoute: () => application,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/tasks.tsx'), 'TasksPage'),
});
const section = createRoute({
  getParentRoute: () => application,
  path: 'sections/$section',
  validateSearch: ({ missing }: Record<string, unknown>): { missing?: true } =>
    missing ? { missing: true } : {},
  component: lazyRouteComponent(() => import('./pages/section.tsx'), 'SectionPage'),
});
const eligibility = createRoute({
  getParentRoute: () => application,
  path: 'eligibility',
  component: lazyRouteComponent(() => import('./pages/eligibility.tsx'), 'EligibilityPage'),
});
const attachments = createRoute({
  getParentRoute: () => application,
  path: 'attachments',
  component: lazyRouteComponent(() => import('./pages/attachments.tsx'), 'AttachmentsPage'),
});
const answers = createRoute({
  getParentRoute: () => application,
  path: 'answers',
  component: lazyRouteComponent(() => import('./pages/answers.tsx'), 'AnswersPage'),
});
const declaration = createRoute({
  getParentRoute: () => application,
  path: 'declaration',
  component: lazyRouteComponent(() => import('./pages/declaration.tsx'), 'DeclarationPage'),
});
const receipt = createRoute({
  getParentRoute: () => application,
  path: 'receipt',
  component: lazyRouteComponent(() => import('./pages/receipt.tsx'), 'ReceiptPage'),
});
const corrections = createRoute({
  getParentRoute: () => application,
  path: 'corrections',
  component: lazyRouteComponent(() => import('./pages/corrections.tsx'), 'CorrectionsPage'),
});
const history = createRoute({
  getParentRoute: () => application,
  path: 'history',
  component: lazyRouteComponent(() => import('./pages/history.tsx'), 'HistoryPage'),
});

const routeTree = root.addChildren([
  visitors.addChildren([signIn, register]),
  desks.addChildren([
    home,
    start,
    application.addChildren([
      tasks,
      section,
      eligibility,
      attachments,
      answers,
      declaration,
      receipt,
      corrections,
      history,
    ]),
  ]),
]);

/** One route a page that stands; a path without one is not found, like a page that is not this person's. */
export const makeRouter = () =>
  createRouter({ routeTree, scrollRestoration: true, defaultPreload: 'intent' });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
