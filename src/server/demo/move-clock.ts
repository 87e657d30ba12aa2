import { type Refusal, refuse } from '#domain/refusal.ts';
import { type Played, playYear, type Told } from './play-year.ts';
import type { Demo } from './start-demo.ts';

export type Moved = Played & { today: string };

/** Moves today forwards: the cast does what the year asks of them until then, by real acts. One move at a time. */
export const moveClock = (demo: Demo, to: Temporal.Instant, told?: Told): Promise<Moved | Refusal> =>
  inTurn(() => move(demo, to, told));

export async function move(
  { stage, clock }: Demo,
  to: Temporal.Instant,
  told?: Told,
): Promise<Moved | Refusal> {
  const now = clock.now();
  if (Temporal.Instant.compare(to, now) <= 0)
    return refuse('clock-backwards', { now: now.toString(), asked: to.toString() });
  if (!isReachable(now, to)) return refuse('bad-input');
  try {
    return { ...(await playYear(stage, clock, to, told)), today: to.toString() };
  } finally {
    // Where it stands: at the instant asked for, or at the act that failed; it never stays held.
    await clock.runFrom(stage.deps.db, clock.now());
  }
}

/** Nobody's year is longer; a date at the end of time would be the end of this clock. */
const farthest = { hours: 10 * 365 * 24 };

export const isReachable = (now: Temporal.Instant, to: Temporal.Instant): boolean =>
  Temporal.Instant.compare(to, now.add(farthest)) <= 0;

let turn: Promise<unknown> = Promise.resolve();

/** Whatever plays the cast is done one after the other: they share the clock. */
export function inTurn<Outcome>(play: () => Promise<Outcome>): Promise<Outcome> {
  const outcome = turn.then(play);
  turn = outcome.catch(() => {});
  return outcome;
}
