import { useIsMutating } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';

/** A commitment that is being ticked, until the file has been read anew. */
export const tickKey = (number: string) => ['tick', number] as const;

/**
 * An act on what is ticked. Whoever ticks the last box and presses at once must not be told that it is open: the act
 * waits until every tick has arrived.
 */
export function useAfterTicks(number: string, act: () => void): { press: () => void; waits: boolean } {
  const ticking = useIsMutating({ mutationKey: tickKey(number) });
  const [pressed, setPressed] = useState(false);
  const go = useEffectEvent(act);
  useEffect(() => {
    if (!pressed || ticking > 0) return;
    setPressed(false);
    go();
  }, [pressed, ticking]);
  return { press: () => setPressed(true), waits: pressed };
}
