import { forgetTyped } from '#web/typing/kept-here.ts';

/** As whom somebody acts; nobody: he has signed out. */
type Who = string | undefined;

let opened: BroadcastChannel | undefined;
const channel = (): BroadcastChannel => {
  opened ??= new BroadcastChannel('shifan:session');
  return opened;
};

/** Tells the other tabs of this browser as whom it acts now: the cookie is theirs too. */
export const tellOtherTabs = (who: Who): void => channel().postMessage(who);

/** Told as whom another tab has begun to act. */
export function onOtherTab(listener: (who: Who) => void): () => void {
  const heard = ({ data }: MessageEvent<Who>) => listener(data);
  channel().addEventListener('message', heard);
  return () => channel().removeEventListener('message', heard);
}

/** This page was somebody's who is here no more: it begins anew, as whoever acts now or at the sign-in page. */
export function beginAnew(now: Who): void {
  // What is typed is kept for the one who typed it: nobody else is asked about it, and nothing of it is sent as another.
  for (const [target, event] of endings) target.addEventListener(event, endsHere, true);
  if (now === undefined) {
    forgetTyped(sessionStorage);
    location.assign('/sign-in');
  } else location.reload();
}

const endings = [
  [globalThis, 'beforeunload'],
  [globalThis.document, 'visibilitychange'],
] as const;
const endsHere = (event: Event) => event.stopImmediatePropagation();
