import { type ApplicationState, states } from '#domain/application/lifecycle.ts';
import { toldOutside } from '#domain/application/shown-turn.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';

export interface Participation {
  state: string;
  /** Of what the form says of this unit, in hexadecimal. */
  digest: string;
  /** Who last saved what is said of it, and when. */
  saved?: { by: string; at: string } | undefined;
  application: { number: string; state: ApplicationState };
}

/**
 * Whether a joint unit may say now that it takes part or not: while it is asked, on what it has read, and while the file
 * is a draft or lives.
 */
export function mayAnswer(
  participation: Participation,
  answer: { answer: 'confirmed' | 'declined'; reason?: string | undefined; seen?: string | undefined },
): Refusal | undefined {
  const { state, number } = participation.application;
  const act = answer.answer === 'confirmed' ? 'confirm-participation' : 'decline-participation';
  const told = { act, number, state: toldOutside(state) };
  if (state !== 'draft' && !states[state].live) return refuse('out-of-turn', told);
  if (answer.seen !== undefined && answer.seen !== participation.digest)
    return refuse('stale-version', { number, act: 'save', ...participation.saved });
  if (participation.state !== 'invited') return refuse('out-of-turn', told);
  if (answer.answer === 'declined' && !answer.reason?.trim()) {
    return refuse('reason-required', { act }, [{ field: 'reason', code: 'field-required' }]);
  }
  return undefined;
}
