type Listener = (answer: Readonly<Record<string, unknown>>) => void;

const listeners = new Set<Listener>();

/** Told of every answer of the server: its clock is in some, that we are signed out in others. */
export function onAnswer(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

let signIns = 0;

/** Somebody has signed in, or in anew. */
export function begins(): void {
  signIns += 1;
}

/** To whom the answer of what is asked now is told: nobody, if it comes after somebody signed in anew; it says nothing of him. */
export function hearing(): (answer: unknown) => void {
  const asked = signIns;
  return (answer) => {
    if (asked !== signIns || typeof answer !== 'object' || answer === null) return;
    for (const listener of listeners) listener(answer as Record<string, unknown>);
  };
}
