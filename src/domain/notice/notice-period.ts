import {
  awaitedYear,
  type Calendar,
  closingOf,
  type Period,
  type PeriodRule,
  periodOf,
} from '#domain/calendar.ts';
import type { Settings } from '#domain/programme/settings-of.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';

export interface NoticePeriod extends Period {
  closesAt: Temporal.Instant;
}

export const noticePeriodRule = (settings: Settings): PeriodRule => ({
  count: Number(settings.part('noticePeriod', 'count')),
  unit: settings.part('noticePeriod', 'unit') as PeriodRule['unit'],
  counting: settings.part('noticePeriod', 'counting') as PeriodRule['counting'],
  closesAt: settings.part('noticePeriod', 'closesAt'),
});

/**
 * The days of a notice, from the instant recorded for its legal place. Refused where the official calendar of a day is
 * not known, or may still change because the next year's is not out.
 */
export function noticePeriod(
  calendar: Calendar,
  rule: PeriodRule,
  publishedAt: Temporal.Instant,
  timeZone: string,
): NoticePeriod | Refusal {
  const period = periodOf(calendar, rule, publishedAt.toZonedDateTimeISO(timeZone).toPlainDate());
  if (isRefusal(period)) return period;

  const awaited = awaitedYear(calendar, period.lastOn);
  if (awaited !== undefined) return refuse('calendar-unknown', { year: `${awaited}` });
  return { ...period, closesAt: closingOf(period, timeZone) };
}
