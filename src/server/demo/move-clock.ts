import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Played } from './play-year.ts';
import { playYear } from './play-year.ts';
import type { Demo } from './start-demo.ts';

let moving: Promise<unknown> = Promise.resolve();

/** Moves today forwards: the cast does what the year asks of them until then, by real acts. One move at a time. */
export async function moveClock({ stage, clock }: Demo, to: Temporal.Instant): Promise<(Played & { today: string }) | Refusal> {
  const turn = moving.then(async () => {
    const now = clock.now();
    if (Temporal.Instant.compare(to, now) <= 0) return refuse('clock-backwards', { now: now.toString(), asked: to.toString() });
    const played = await playYear(stage, clock, to);
    await clock.runFrom(stage.deps.db, to);
    return { ...played, today: to.toString() };
  });
  moving = turn.catch(() => {});
  return turn;
}
