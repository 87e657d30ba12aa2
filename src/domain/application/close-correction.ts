import type { Application } from './application.ts';
import { type Lifecycle, stepFor } from './lifecycle.ts';

/** The limit of a correction has passed without an answer: the file goes on as it was last submitted. Undefined: it has moved on already. */
export function closeCorrection(
  act: 'close-correction' | 'close-supplement',
  application: Application,
  lifecycle: Lifecycle,
): Application | undefined {
  const step = stepFor(lifecycle, act, application.state);
  const [state] = step?.by === 'clock' ? step.to : [];
  return state && { ...application, state };
}
