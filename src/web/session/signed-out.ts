import { onAnswer } from './heard.ts';

/** Pages for visitors: there, nobody has been signed out. */
const forVisitors = /^\/(sign-in|register|invitations|resets|first-administrator)(\/|$)/;

/** Goes to the sign-in page as soon as any answer says that the session has ended, and remembers the page it was on. */
export function leaveWhenSignedOut(
  leave: (search: { reason: 'session-expired'; back: string }) => void,
): void {
  onAnswer(({ refused }) => {
    if (refused !== 'session-expired' || forVisitors.test(location.pathname)) return;
    leave({ reason: 'session-expired', back: location.pathname + location.search + location.hash });
  });
}
