import { type ApplicationState, states } from '#domain/application/lifecycle.ts';
import { isBefore, type Timetable } from '#domain/programme/timetable.ts';
import type { YearAct } from './play-year.ts';
import { actsIn, casesOf } from './read-year.ts';
import type { CaseFile, Stage } from './stage.ts';
import type { TourStep } from './tour.schema.ts';

/** Where a step stands. `missed`: its time has passed; `ended`: the file came to an end before. */
export type StepStatus = 'done' | 'current' | 'ahead' | 'missed' | 'ended';

export interface FollowedStep {
  step: TourStep;
  status: StepStatus;
  /** Where today is before its time: what today is moved to. */
  movesTo: Temporal.Instant | undefined;
  /** What the cast would do of it in the visitor's place. */
  acts: readonly YearAct[];
  /** Whether there is anything that the cast would do. */
  isPlayable: boolean;
}

/** The visitor's file with what shows how far it has come. */
export interface FileSeen extends CaseFile {
  /** Acts in its history. */
  recorded: ReadonlySet<string>;
  review: { drawn: boolean; scored: boolean };
}

/** How far the visitor's file has come, as the file itself shows. */
export function followTour(
  { tour, year }: Pick<Stage, 'tour' | 'year'>,
  seen: {
    file: FileSeen | undefined;
    now: Temporal.Instant;
    timetable: Timetable;
  },
): FollowedStep[] {
  const { steps } = tour;
  const state = seen.file?.state as ApplicationState | undefined;
  const isMet = ({ done }: TourStep): boolean => {
    if (!done || !seen.file) return false;
    if ('state' in done) return hasReached(state, done.state);
    return 'event' in done ? seen.file.recorded.has(done.event) : seen.file.review[done.review];
  };
  const lastMet = steps.findLastIndex(isMet);
  const next = steps.findIndex(({ done }, place) => done && place > lastMet);
  const hasEnded = state !== undefined && states[state].turn === 'nobody' && !states[state].live;

  const statusOf = (step: TourStep, place: number): StepStatus => {
    if (place <= lastMet) return 'done';
    if (place > next && next >= 0) return 'ahead';
    if (hasEnded) return 'ended';
    const closes = step.closes === undefined ? undefined : seen.timetable.instant(step.closes);
    return closes && isBefore(closes, seen.now) ? 'missed' : 'current';
  };

  const yearActs = (step: TourStep, before: Temporal.Instant = longAgo): YearAct[] =>
    step.until === undefined
      ? []
      : actsIn(year, before, step.until).filter(
          (act) => step.year.includes(act.row.act) && concerns(act, tour.case),
        );

  return steps.map((step, place) => {
    const before = steps.slice(0, place).findLast(({ until }) => until)?.until;
    const acts = [...ownActs(step, tour.case, seen.now), ...yearActs(step, before)];
    return {
      step,
      status: statusOf(step, place),
      movesTo: step.at && isBefore(seen.now, step.at) ? step.at : undefined,
      acts,
      isPlayable: acts.length > 0,
    };
  });
}

/** The step that the visitor's file waits for: what is only read is never waited for. */
export const waitedFor = (steps: readonly FollowedStep[]): FollowedStep | undefined =>
  steps.find(({ status, step }) => status === 'current' && step.done);

const longAgo = Temporal.Instant.fromEpochMilliseconds(0);

/** Done on this file, on several with it among them, or on the whole call. */
const concerns = ({ row, number }: YearAct, ours: number): boolean =>
  number === undefined ? casesOf(row).length === 0 || casesOf(row).includes(ours) : number === ours;

const order = Object.keys(states);

/** The states are declared in the order of the procedure. */
const hasReached = (state: ApplicationState | undefined, wanted: ApplicationState): boolean =>
  state !== undefined && order.indexOf(state) >= order.indexOf(wanted);

const ownActs = ({ own }: TourStep, number: number, at: Temporal.Instant): YearAct[] =>
  own.map(({ who, act }) => ({ row: { at, who, act }, number }));
