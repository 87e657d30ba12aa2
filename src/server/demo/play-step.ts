import { isRefusal, type Refusal } from '#domain/refusal.ts';
import type { FollowedStep } from './follow-tour.ts';
import { inTurn, type Moved, move } from './move-clock.ts';
import { type ActOutcome, playAct, type Told, type YearAct } from './play-year.ts';
import { casesOf } from './read-year.ts';
import type { Demo } from './start-demo.ts';

/** What the cast did of a step, act by act. */
export interface PlayedStep {
  acts: readonly (YearAct & { outcome: ActOutcome })[];
  /** The move of the clock that it took. */
  moved?: Moved;
}

/**
 * Lets the cast do a step of the tour on the visitor's file: first what is overdue, at the hour it is now; then, if the
 * year does the rest later, by moving today there. What was done already is skipped by whoever would do it.
 */
export function playStep(
  demo: Demo,
  { step, acts }: FollowedStep,
  told: Told = () => {},
): Promise<PlayedStep | Refusal> {
  return inTurn(async () => {
    const { stage, clock } = demo;
    const played: (YearAct & { outcome: ActOutcome })[] = [];
    const isOurs = ({ row, number }: YearAct) => acts.some((act) => act.row === row && act.number === number);

    for (const act of acts) {
      const number = act.number ?? casesOf(act.row).find((each) => each === stage.tour.case);
      // What belongs to the whole call was done on its day.
      if (number === undefined || Temporal.Instant.compare(act.row.at, clock.now()) > 0) continue;
      played.push({ ...act, outcome: await playAct(stage, { row: act.row, number }) });
    }
    if (!step.until || Temporal.Instant.compare(step.until, clock.now()) <= 0) return { acts: played };

    const moved = await move(demo, step.until, (act, done, of) => {
      if (isOurs(act)) played.push(act);
      told(act, done, of);
    });
    return isRefusal(moved) ? moved : { acts: played, moved };
  });
}
