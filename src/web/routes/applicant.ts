import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { desks } from './root.tsx';

const home = createRoute({
  getParentRoute: () => desks,
  path: '/home',
  component: lazyRouteComponent(() => import('#web/pages/home.tsx'), 'HomePage'),
});
const start = createRoute({
  getParentRoute: () => desks,
  path: '/start',
  validateSearch: ({ programme }: Record<string, unknown>): { programme?: string } =>
    typeof programme === 'string' ? { programme } : {},
  component: lazyRouteComponent(() => import('#web/pages/start.tsx'), 'StartPage'),
});

const application = createRoute({
  getParentRoute: () => desks,
  path: '/applications/$number',
  component: lazyRouteComponent(() => import('#web/application/open-application.tsx'), 'OpenApplication'),
});
const tasks = createRoute({
  getParentRoute: () => application,
  path: '/',
  component: lazyRouteComponent(() => import('#web/pages/tasks.tsx'), 'TasksPage'),
});
const section = createRoute({
  getParentRoute: () => application,
  path: 'sections/$section',
  validateSearch: ({ missing }: Record<string, unknown>): { missing?: true } =>
    missing ? { missing: true } : {},
  component: lazyRouteComponent(() => import('#web/pages/section.tsx'), 'SectionPage'),
});
const eligibility = createRoute({
  getParentRoute: () => application,
  path: 'eligibility',
  component: lazyRouteComponent(() => import('#web/pages/eligibility.tsx'), 'EligibilityPage'),
});
const attachments = createRoute({
  getParentRoute: () => application,
  path: 'attachments',
  component: lazyRouteComponent(() => import('#web/pages/attachments.tsx'), 'AttachmentsPage'),
});
const answers = createRoute({
  getParentRoute: () => application,
  path: 'answers',
  component: lazyRouteComponent(() => import('#web/pages/answers.tsx'), 'AnswersPage'),
});
const declaration = createRoute({
  getParentRoute: () => application,
  path: 'declaration',
  component: lazyRouteComponent(() => import('#web/pages/declaration.tsx'), 'DeclarationPage'),
});
const receipt = createRoute({
  getParentRoute: () => application,
  path: 'receipt',
  component: lazyRouteComponent(() => import('#web/pages/receipt.tsx'), 'ReceiptPage'),
});
const acceptance = createRoute({
  getParentRoute: () => application,
  path: 'acceptance',
  component: lazyRouteComponent(() => import('#web/pages/acceptance.tsx'), 'AcceptancePage'),
});
const result = createRoute({
  getParentRoute: () => application,
  path: 'result',
  component: lazyRouteComponent(() => import('#web/pages/result.tsx'), 'ResultPage'),
});
const corrections = createRoute({
  getParentRoute: () => application,
  path: 'corrections',
  component: lazyRouteComponent(() => import('#web/pages/corrections.tsx'), 'CorrectionsPage'),
});
const history = createRoute({
  getParentRoute: () => application,
  path: 'history',
  component: lazyRouteComponent(() => import('#web/pages/history.tsx'), 'HistoryPage'),
});
const objections = createRoute({
  getParentRoute: () => application,
  path: 'objections',
  component: lazyRouteComponent(() => import('#web/pages/own-objections.tsx'), 'OwnObjectionsPage'),
});

export const applicantRoutes = [
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
    acceptance,
    result,
    corrections,
    history,
    objections,
  ]),
] as const;
