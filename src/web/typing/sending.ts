let sent: (() => void) | undefined;

/**
 * Starts an act by which something typed is sent: `forget` is called once the server has taken it, and not before, and
 * nothing else that was typed on the page goes with it. The act calls the server in the same turn.
 */
export function sending(forget: () => void, act: () => void): void {
  sent = forget;
  try {
    act();
  } finally {
    sent = undefined;
  }
}

/** What to do once the act being started is done. */
export const onceSent = (): (() => void) | undefined => sent;
