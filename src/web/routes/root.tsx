import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router';
import { Broken } from '#web/frame/broken.tsx';
import { Frame } from '#web/frame/frame.tsx';
import { NotFound } from '#web/frame/not-found.tsx';
import { SignedIn } from '#web/session/signed-in.tsx';
import { Announcer } from '#web/ui/announcer.tsx';

export const root = createRootRoute({
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

/** Around the pages of those who are not signed in. */
export const visitors = createRoute({
  getParentRoute: () => root,
  id: 'visitors',
  component: () => (
    <Frame>
      <Outlet />
    </Frame>
  ),
});
/** Around the pages of those who are. */
export const desks = createRoute({ getParentRoute: () => root, id: 'desks', component: SignedIn });
