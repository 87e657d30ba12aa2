type Listener = (answer: Readonly<Record<string, unknown>>) => void;

const listeners = new Set<Listener>();

/** Told of every answer of the server: its clock is in some, that we are signed out in others. */
export function onAnswer(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function heard(answer: unknown): void {
  if (typeof answer !== 'object' || answer === null) return;
  for (const listener of listeners) listener(answer as Record<string, unknown>);
}
