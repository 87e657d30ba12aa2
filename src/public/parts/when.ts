import { formatDate, formatInstant } from '#domain/formats.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { isWholeDay } from '#domain/programme/stage-windows.ts';
import type { Timetable } from '#domain/programme/timetable.ts';
import type { Reader } from '../reader.ts';

/** A key of the timetable as sentences say it: a day, or a day with its hour. */
export const whenWords = (
  definition: Definition,
  timetable: Timetable,
  key: string,
  { language }: Reader,
): string =>
  isWholeDay(definition, key)
    ? formatDate(timetable.date(key), language)
    : formatInstant(timetable.instant(key), timetable.timeZone, language);

/**
 * How far away a key of the timetable is: a day by the calendar, an instant in its two largest units, rounded down so
 * that nobody is promised more than there is.
 */
export function leftUntil(
  definition: Definition,
  timetable: Timetable,
  key: string,
  now: Temporal.Instant,
  { say }: Reader,
): string {
  if (isWholeDay(definition, key)) {
    const today = now.toZonedDateTimeISO(timetable.timeZone).toPlainDate();
    return say('left.wholeDays', { days: today.until(timetable.date(key), { largestUnit: 'days' }).days });
  }
  const left = now
    .until(timetable.instant(key))
    .round({ largestUnit: 'hours', smallestUnit: 'minutes', roundingMode: 'trunc' });
  const [days, rest] = [Math.trunc(left.hours / 24), left.hours % 24];
  if (days > 0) return rest > 0 ? say('left.days', { days, hours: rest }) : say('left.wholeDays', { days });
  return left.hours > 0
    ? say('left.hours', { hours: left.hours, minutes: left.minutes })
    : say('left.minutes', { minutes: left.minutes });
}
