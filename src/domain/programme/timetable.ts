import type { Refusal } from '#domain/refusal.ts';
import { refuse } from '#domain/refusal.ts';
import type { TimetableEntry } from './definition.ts';

/** When things open, close and happen: an instant or a calendar date per key, in the programme's time zone. */
export interface Timetable {
  timeZone: string;
  /** The instant of a key; a date stands for its first moment. Throws where the programme has no such key. */
  instant: (key: string) => Temporal.Instant;
  /** The calendar date of a key, read in the programme's time zone. */
  date: (key: string) => Temporal.PlainDate;
  has: (key: string) => boolean;
}

/** The definition's timetable, with what the office has moved since laid over it. */
export function timetableOf(
  entries: readonly Pick<TimetableEntry, 'code' | 'value'>[],
  timeZone: string,
  moved: ReadonlyMap<string, string> = new Map(),
): Timetable {
  const values = new Map(entries.map(({ code, value }) => [code, moved.get(code) ?? value]));
  const valueFor = (key: string) => {
    const value = values.get(key);
    if (value === undefined) throw new Error(`The timetable has no ${key}`);
    return value;
  };
  const isDate = (value: string) => value.length === 'yyyy-mm-dd'.length;
  return {
    timeZone,
    has: (key) => values.has(key),
    instant: (key) => {
      const value = valueFor(key);
      return isDate(value)
        ? Temporal.PlainDate.from(value).toZonedDateTime(timeZone).toInstant()
        : Temporal.Instant.from(value);
    },
    date: (key) => {
      const value = valueFor(key);
      return isDate(value)
        ? Temporal.PlainDate.from(value)
        : Temporal.Instant.from(value).toZonedDateTimeISO(timeZone).toPlainDate();
    },
  };
}

export const isBefore = (at: Temporal.Instant, limit: Temporal.Instant): boolean =>
  Temporal.Instant.compare(at, limit) < 0;

/**
 * Whether an act comes too late. The closing instant itself is in time unless the programme says otherwise
 * (received at 17:00:00.000, closing at 17:00).
 */
export function isTooLate(
  now: Temporal.Instant,
  closesAt: Temporal.Instant,
  closingInstant: 'included' | 'excluded',
): boolean {
  const order = Temporal.Instant.compare(now, closesAt);
  return closingInstant === 'included' ? order > 0 : order >= 0;
}

export const tooLate = (act: string, now: Temporal.Instant, closesAt: Temporal.Instant): Refusal =>
  refuse('deadline-passed', { act, closedAt: closesAt.toString(), receivedAt: now.toString() });
