import type { Definition, Stage } from './definition.ts';
import type { Timetable } from './timetable.ts';

/** When a stage is under way, both ends included. A stage that the timetable says nothing of has no window. */
export interface StageWindow {
  stage: Stage;
  from: Temporal.Instant;
  to: Temporal.Instant;
}

/** Whether a key of the timetable is a day, which lasts to its end, and not an instant. */
export const isWholeDay = ({ timetable }: Definition, key: string): boolean =>
  timetable.find(({ code }) => code === key)?.value.length === 'yyyy-mm-dd'.length;

/** The last moment of a key: the instant itself, or the end of the day. */
export function lastMoment(definition: Definition, timetable: Timetable, key: string): Temporal.Instant {
  if (!isWholeDay(definition, key)) return timetable.instant(key);
  return timetable
    .date(key)
    .add({ days: 1 })
    .toZonedDateTime(timetable.timeZone)
    .toInstant()
    .subtract({ nanoseconds: 1 });
}

/**
 * The stages of a programme with their times. What the timetable leaves out follows from the order of stages:
 * - a stage without an opening begins when the last stage that closes before it has closed
 * - one without a closing ends when the next stage opens, or with the day it opens when nothing comes after it
 * - one whose closing is a period (a setting, reckoned when the day comes) ends with the next stage at the latest
 */
export function stageWindows(definition: Definition, timetable: Timetable): StageWindow[] {
  const stages = definition.stages.filter(({ on }) => on);
  const openings = stages.map(({ opens }) => (opens === undefined ? undefined : timetable.instant(opens)));
  const closings = stages.map(({ closes }) =>
    closes !== undefined && timetable.has(closes) ? lastMoment(definition, timetable, closes) : undefined,
  );

  return stages.flatMap((stage, place): StageWindow[] => {
    const closes = closings[place];
    const from = openings[place] ?? latest(closings.slice(0, place).filter((each) => isSooner(each, closes)));
    if (!from) return [];

    const after = (moments: Moments) =>
      earliest(moments.slice(place + 1).filter((each) => isSooner(from, each)));
    const next = after(openings)?.subtract({ nanoseconds: 1 });
    const ofPeriod = stage.closes === undefined ? undefined : after(closings);
    const ownDay = stage.opens === undefined ? from : lastMoment(definition, timetable, stage.opens);
    return [{ stage, from, to: closes ?? next ?? ofPeriod ?? ownDay }];
  });
}

export type StageStanding = 'ahead' | 'running' | 'over';

/** Where a stage stands; several may run at once. */
export function standingOf({ from, to }: Omit<StageWindow, 'stage'>, now: Temporal.Instant): StageStanding {
  if (Temporal.Instant.compare(now, from) < 0) return 'ahead';
  return Temporal.Instant.compare(now, to) <= 0 ? 'running' : 'over';
}

export const isUnderWay = (window: StageWindow, now: Temporal.Instant): boolean =>
  standingOf(window, now) === 'running';

type Moments = readonly (Temporal.Instant | undefined)[];
const isSooner = (one: Temporal.Instant | undefined, other: Temporal.Instant | undefined) =>
  one !== undefined && other !== undefined && Temporal.Instant.compare(one, other) < 0;
const inOrder = (moments: Moments) =>
  moments.filter((each) => each !== undefined).sort(Temporal.Instant.compare);
const latest = (moments: Moments) => inOrder(moments).at(-1);
const earliest = (moments: Moments) => inOrder(moments)[0];
