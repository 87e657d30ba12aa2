import { useEffect, useState } from 'react';
import { onAnswer } from './heard.ts';

/**
 * The server's clock, the only one that decides. It was read with the newest answer that carried it and has gone on by
 * the page's own monotonic clock since; the visitor's wall clock is never asked.
 */
let read: { at: number; instant: Temporal.Instant } | undefined;

onAnswer(({ serverTime }) => {
  if (typeof serverTime === 'string')
    read = { at: performance.now(), instant: Temporal.Instant.from(serverTime) };
});

/** Undefined until the server has been heard. */
export function serverNow(): Temporal.Instant | undefined {
  return read?.instant.add({ milliseconds: Math.floor(performance.now() - read.at) });
}

/** Goes on by itself: each second, or each minute for what need not be watched. */
export function useServerNow(every: 'second' | 'minute' = 'minute'): Temporal.Instant | undefined {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const look = () => setNow(serverNow());
    look();
    const timer = setInterval(look, every === 'second' ? 1000 : 15_000);
    const stop = onAnswer(look);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [every]);
  return now;
}
