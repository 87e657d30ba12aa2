import type { CalendarYear } from '#domain/calendar/year.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';

/**
 * Which days are worked. Monday to Friday, but for the days the State Council's yearly notice gives off and the
 * weekend days it asks to be worked in exchange (调休). A year without its notice is not guessed: whatever needs it is
 * refused as `calendar-unknown`.
 */
export interface Calendar {
  readonly years: ReadonlySet<number>;
  /** ISO dates with the name of the holiday: every day of it, weekends too. */
  readonly off: ReadonlyMap<string, string>;
  /** ISO dates of weekends that are worked. */
  readonly worked: ReadonlySet<string>;
}

/** How a period is counted, as a programme's setting writes it. */
export interface PeriodRule {
  count: number;
  unit: 'working-day' | 'day';
  /** `publication-day`: that day is the first. `next-day`: the day after it is (Civil Code, article 201). */
  counting: 'publication-day' | 'next-day';
  /** The time of the last day at which the period ends, `24:00` or `17:00` (Civil Code, article 203). */
  closesAt: string;
}

export interface Period {
  firstOn: Temporal.PlainDate;
  lastOn: Temporal.PlainDate;
  rule: PeriodRule;
  /** Every day from first to last, for people who count along. */
  days: readonly PeriodDay[];
}

export interface PeriodDay {
  day: Temporal.PlainDate;
  kind: 'working' | 'worked-weekend' | 'weekend' | 'holiday';
  /** The holiday's name, on a holiday. */
  holiday?: string;
  /** Its number in the period, from 1; left out on a day that does not count. */
  number?: number;
}

/** A later notice of a year replaces what an earlier one said of the same holiday: 2019's Labour Day, 2020's Spring Festival. */
export function calendarOf(years: readonly CalendarYear[]): Calendar {
  const off = new Map<string, string>();
  const worked = new Set<string>();

  for (const { notices } of years) {
    const holidays = new Map(
      notices.flatMap((notice) => notice.holidays.map((holiday) => [holiday.name, holiday])),
    );
    for (const holiday of holidays.values()) {
      for (const day of daysFrom(
        Temporal.PlainDate.from(holiday.from),
        Temporal.PlainDate.from(holiday.to),
      )) {
        off.set(day.toString(), holiday.name);
      }
      for (const day of holiday.worked) worked.add(day);
    }
  }
  return { years: new Set(years.map(({ year }) => year)), off, worked };
}

export function isWorkingDay(calendar: Calendar, day: Temporal.PlainDate): boolean | Refusal {
  return calendar.years.has(day.year) ? isWorked(kindOf(calendar, day)) : unknown(day.year);
}

/** The n-th working day after a day, or before it where n is negative; the day itself for nought, worked or not. */
export function addWorkingDays(
  calendar: Calendar,
  from: Temporal.PlainDate,
  count: number,
): Temporal.PlainDate | Refusal {
  const step = count < 0 ? -1 : 1;
  let day = from;
  for (let left = Math.abs(count); left > 0; ) {
    day = day.add({ days: step });
    if (!calendar.years.has(day.year)) return unknown(day.year);
    if (isWorked(kindOf(calendar, day))) left -= 1;
  }
  return day;
}

/** The same of an instant: at its hour by the clocks of a time zone, on the n-th working day after its day, or before it. */
export function workingDaysLater(
  calendar: Calendar,
  from: Temporal.Instant,
  count: number,
  timeZone: string,
): Temporal.Instant | Refusal {
  const local = from.toZonedDateTimeISO(timeZone);
  const day = addWorkingDays(calendar, local.toPlainDate(), count);
  return 'refused' in day
    ? day
    : day.toZonedDateTime({ timeZone, plainTime: local.toPlainTime() }).toInstant();
}

/** How many working days lie after a day, up to another and with it. None where the other is not later. */
export function workingDaysBetween(
  calendar: Calendar,
  after: Temporal.PlainDate,
  upTo: Temporal.PlainDate,
): number | Refusal {
  let count = 0;
  for (const day of daysFrom(after.add({ days: 1 }), upTo)) {
    if (!calendar.years.has(day.year)) return unknown(day.year);
    if (isWorked(kindOf(calendar, day))) count += 1;
  }
  return count;
}

/** The same of two instants: from the day of the one to the day of the other, by the clocks of a time zone. */
export function workingDaysApart(
  calendar: Calendar,
  from: Temporal.Instant,
  to: Temporal.Instant,
  timeZone: string,
): number | Refusal {
  const day = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(timeZone).toPlainDate();
  return workingDaysBetween(calendar, day(from), day(to));
}

/**
 * The period that a publication opens. Counted in working days, days off lie within it and do not count; counted in
 * days, every day counts, and a last day off moves to the next day worked (Civil Code, article 203).
 */
export function periodOf(
  calendar: Calendar,
  rule: PeriodRule,
  publishedOn: Temporal.PlainDate,
): Period | Refusal {
  if (!Number.isSafeInteger(rule.count) || rule.count < 1)
    throw new RangeError(`Not a number of days: ${rule.count}`);
  const firstOn = rule.counting === 'publication-day' ? publishedOn : publishedOn.add({ days: 1 });
  const days: PeriodDay[] = [];

  for (let day = firstOn, counted = 0; ; day = day.add({ days: 1 })) {
    if (!calendar.years.has(day.year)) return unknown(day.year);

    const kind = kindOf(calendar, day);
    const counts = counted < rule.count && (rule.unit === 'day' || isWorked(kind));
    if (counts) counted += 1;

    const holiday = kind === 'holiday' ? calendar.off.get(day.toString()) : undefined;
    days.push({ day, kind, ...(holiday && { holiday }), ...(counts && { number: counted }) });
    if (counted === rule.count && isWorked(kind)) return { firstOn, lastOn: day, rule, days };
  }
}

/** The last day of the period that a publication opens. */
export function periodEnd(
  calendar: Calendar,
  rule: PeriodRule,
  publishedOn: Temporal.PlainDate,
): Temporal.PlainDate | Refusal {
  const period = periodOf(calendar, rule, publishedOn);
  return 'refused' in period ? period : period.lastOn;
}

/** The instant at which a period ends; `24:00` is the first instant of the day after. */
export function closingOf(period: Period, timeZone: string): Temporal.Instant {
  const { closesAt } = period.rule;
  const day = closesAt === '24:00' ? period.lastOn.add({ days: 1 }) : period.lastOn;
  return day.toZonedDateTime({ timeZone, plainTime: closesAt === '24:00' ? '00:00' : closesAt }).toInstant();
}

/**
 * The year whose notice may still change a day: New Year's holiday and the day worked for it reach back into the last
 * week of December, and stand in the next year's notice.
 */
export function awaitedYear(calendar: Calendar, day: Temporal.PlainDate): number | undefined {
  const next = day.year + 1;
  return day.month === 12 && day.day > 24 && !calendar.years.has(next) ? next : undefined;
}

function kindOf(calendar: Calendar, day: Temporal.PlainDate): PeriodDay['kind'] {
  const date = day.toString();
  if (calendar.worked.has(date)) return 'worked-weekend';
  if (calendar.off.has(date)) return 'holiday';
  return day.dayOfWeek > 5 ? 'weekend' : 'working';
}

const isWorked = (kind: PeriodDay['kind']): boolean => kind === 'working' || kind === 'worked-weekend';

const unknown = (year: number): Refusal => refuse('calendar-unknown', { year: `${year}` });

function* daysFrom(first: Temporal.PlainDate, last: Temporal.PlainDate): Generator<Temporal.PlainDate> {
  for (let day = first; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) yield day;
}
