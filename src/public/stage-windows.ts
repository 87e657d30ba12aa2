import type { Definition, Stage } from '#domain/programme/definition.ts';
import type { Timetable } from '#domain/programme/timetable.ts';

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
 * The stages of a programme with their times. What the definition leaves out follows from the order of stages:
 * - a stage without an opening begins when the last stage that closes before it has closed
 * - one without a closing ends when the next stage opens, or with the day it opens when nothing comes after it
 */
export function stageWindows(definition: Definition, timetable: Timetable): StageWindow[] {
  const stages = definition.stages.filter(({ on }) => on);
  const opening = ({ opens }: Stage) => (opens === undefined ? undefined : timetable.instant(opens));
  const closing = ({ closes }: Stage) =>
    closes === undefined ? undefined : lastMoment(definition, timetable, closes);

  return stages.flatMap((stage, place): StageWindow[] => {
    const closes = closing(stage);
    const earlier =
      closes &&
      latest(
        stages
          .slice(0, place)
          .map(closing)
          .filter((each) => each && Temporal.Instant.compare(each, closes) < 0),
      );
    const from = opening(stage) ?? earlier;
    if (!from) return [];

    const next = earliest(
      stages
        .slice(place + 1)
        .map(opening)
        .filter((each) => each && Temporal.Instant.compare(each, from) > 0),
    );
    const ownDay = stage.opens === undefined ? from : lastMoment(definition, timetable, stage.opens);
    return [{ stage, from, to: closes ?? next?.subtract({ nanoseconds: 1 }) ?? ownDay }];
  });
}

export const isUnderWay = ({ from, to }: StageWindow, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(from, now) <= 0 && Temporal.Instant.compare(now, to) <= 0;

type Moments = readonly (Temporal.Instant | undefined)[];
const inOrder = (moments: Moments) =>
  moments.filter((each) => each !== undefined).sort(Temporal.Instant.compare);
const latest = (moments: Moments) => inOrder(moments).at(-1);
const earliest = (moments: Moments) => inOrder(moments)[0];
