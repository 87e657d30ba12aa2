import { useEffect, useRef } from 'react';
import { announce } from './announcer.tsx';

/** Until everything has been read anew and a line tells what the act came to, where the page has one. */
const soon = 100;

/**
 * For the place from which an act is done, and which mostly goes with it: the returned function is called once the server
 * has taken the act. Whoever listens is told, and whose focus went with the place goes on from the line that tells of
 * it, or from the page's heading.
 */
export function useAfterAct(pending: boolean, words: string): () => void {
  const taken = useRef(false);
  useEffect(() => {
    if (!pending) return;
    return () => {
      if (!taken.current) return;
      taken.current = false;
      tellAndGoOn(words);
    };
  }, [pending, words]);
  return () => {
    taken.current = true;
  };
}

function tellAndGoOn(words: string): void {
  const told = () => document.querySelector<HTMLElement>('main .told[role=status]');
  setTimeout(() => told() ?? announce(words), soon);
  goOnFrom(() => told() ?? document.querySelector<HTMLElement>('main h1'));
}

/** Whose focus is about to go with what he pressed goes on from there. */
export function goOnFrom(place: () => HTMLElement | null): void {
  setTimeout(() => document.activeElement === document.body && place()?.focus(), soon);
}
