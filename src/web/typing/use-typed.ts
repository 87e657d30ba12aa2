import { useContext, useRef, useState } from 'react';
import { SessionContext, whoIs } from '#web/session/use-session.ts';
import { type KeptHere, keptHere } from './kept-here.ts';
import { sending } from './sending.ts';

/** What has been typed on this page and not been sent, by whoever is signed in. */
export function useKeptHere(): KeptHere {
  const session = useContext(SessionContext);
  const [page] = useState(() => location.pathname);
  return keptHere(sessionStorage, session ? whoIs(session) : '', page);
}

/** Does the act that sends what was typed under a name, or names that begin with it and a point; when done, it is forgotten. */
export function useSending(): (name: string, act: () => void) => void {
  const here = useKeptHere();
  return (name, act) => sending(() => here.forget(name), act);
}

/**
 * State for what people type: it outlives a reload and the end of their session. `name` is unlike any other on the page;
 * left out: it is not kept, as a secret must not be. `keeping`: what of it may be kept.
 */
export function useTyped<Value>(
  name: string | undefined,
  first: Value | (() => Value),
  keeping: (value: Value) => Value = (value) => value,
): [Value, (next: Value | ((before: Value) => Value)) => void] {
  const here = useKeptHere();
  const [began] = useState(first);
  const [value, setValue] = useState<Value>(
    () => (name === undefined ? undefined : here.read<Value>(name)) ?? began,
  );
  // A browser that fills in a form by itself changes several fields before the page is drawn again.
  const latest = useRef(value);
  return [
    value,
    (next) => {
      latest.current = next instanceof Function ? next(latest.current) : next;
      if (name !== undefined) here.keep(name, keeping(latest.current), began);
      setValue(latest.current);
    },
  ];
}
