import fc from 'fast-check';
import { expect, test } from 'vitest';
import { officialCalendar as calendar, officialYears } from '#calendars/official.ts';
import { calendarYear } from './calendar/year.ts';
import {
  addWorkingDays,
  awaitedYear,
  calendarOf,
  closingOf,
  isWorkingDay,
  type PeriodRule,
  periodEnd,
  periodOf,
  workingDaysApart,
  workingDaysBetween,
} from './calendar.ts';
import { isRefusal } from './refusal.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const rule = (counting: PeriodRule['counting'], count = 5): PeriodRule => ({
  count,
  unit: 'working-day',
  counting,
  closesAt: '24:00',
});
const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));

// published    first day counts   next day counts
const fiveWorkingDays = rows(`
   2020-11-23   2020-11-27         2020-11-30    printed in a notice of a department
   2022-04-26   2022-05-05         2022-05-06    printed, across Labour Day
   2024-06-13   2024-06-19         2024-06-20    printed
   2025-12-18   2025-12-24         2025-12-25    printed, published at 15:22
   2023-06-21   2023-06-28         2023-06-29    Dragon Boat 22 to 24 June, Sunday the 25th worked
   2023-09-27   2023-10-09         2023-10-10    National Day, 7 and 8 October worked
   2023-09-28   2023-10-10         2023-10-11    the eve of it
   2023-10-06   2023-10-11         2023-10-11    published on a day off
   2023-10-13   2023-10-19         2023-10-20
   2023-06-30   2023-07-06         2023-07-07
   2024-02-05   2024-02-09         2024-02-18    New Year's Eve of 2024 was worked
   2020-01-22   2020-02-05         2020-02-06    Spring Festival lengthened to 2 February
   2018-12-31   unknown            2019-01-08    no calendar of the day it would begin on
   2026-12-28   unknown            unknown       runs into a year without a calendar
`);

test.each(fiveWorkingDays)(
  'five working days from %s end on %s, by the next day on %s',
  (published, inclusive, next) => {
    const end = (counting: PeriodRule['counting']) => {
      const last = periodEnd(calendar, rule(counting), day(published!));
      return isRefusal(last) ? 'unknown' : last.toString();
    };
    expect([end('publication-day'), end('next-day')]).toEqual([inclusive, next]);
  },
);

test('the days of a period, as a notice prints them', () => {
  const period = periodOf(calendar, rule('publication-day'), day('2023-09-27'));
  if (isRefusal(period)) throw new Error(period.refused);

  expect(
    period.days.map((each) => [each.day.toString().slice(5), each.number ?? each.holiday ?? each.kind]),
  ).toEqual([
    ['09-27', 1],
    ['09-28', 2],
    ...['09-29', '09-30', '10-01', '10-02', '10-03', '10-04', '10-05', '10-06'].map((each) => [
      each,
      '中秋节、国庆节',
    ]),
    ['10-07', 3],
    ['10-08', 4],
    ['10-09', 5],
  ]);
  expect(period.days.at(-3)?.kind).toBe('worked-weekend');
  expect(closingOf(period, 'Asia/Shanghai').toString()).toBe('2023-10-09T16:00:00Z');
  expect(
    closingOf({ ...period, rule: { ...period.rule, closesAt: '17:00' } }, 'Asia/Shanghai').toString(),
  ).toBe('2023-10-09T09:00:00Z');
});

// The second notice's wording: five days from the day after 11 June 2025 are 12 to 16 June.
// published    days   last
const calendarDays = rows(`
   2025-06-11   5      2025-06-16
   2023-09-26   5      2023-10-07    1 October is off: moves to the first day worked
   2023-06-30   1      2023-07-03    Saturday: moves to Monday
`);

test.each(calendarDays)(
  'from the day after %s, %s days of the calendar end on %s',
  (published, count, last) => {
    const end = periodEnd(calendar, { ...rule('next-day', Number(count)), unit: 'day' }, day(published!));
    expect(String(end)).toBe(last);
  },
);

// Weekdays off and weekends worked, month and day, from the npm package chinese-days 1.5.7 (MIT).
const otherSource = rows(`
   2019 off    0101 0204 0205 0206 0207 0208 0405 0501 0502 0503 0607 0913 1001 1002 1003 1004 1007
   2019 worked 0202 0203 0428 0505 0929 1012
   2020 off    0101 0124 0127 0128 0129 0130 0131 0406 0501 0504 0505 0625 0626 1001 1002 1005 1006 1007 1008
   2020 worked 0119 0426 0509 0628 0927 1010
   2021 off    0101 0211 0212 0215 0216 0217 0405 0503 0504 0505 0614 0920 0921 1001 1004 1005 1006 1007
   2021 worked 0207 0220 0425 0508 0918 0926 1009
   2022 off    0103 0131 0201 0202 0203 0204 0404 0405 0502 0503 0504 0603 0912 1003 1004 1005 1006 1007
   2022 worked 0129 0130 0402 0424 0507 1008 1009
   2023 off    0102 0123 0124 0125 0126 0127 0405 0501 0502 0503 0622 0623 0929 1002 1003 1004 1005 1006
   2023 worked 0128 0129 0423 0506 0625 1007 1008
   2024 off    0101 0212 0213 0214 0215 0216 0404 0405 0501 0502 0503 0610 0916 0917 1001 1002 1003 1004 1007
   2024 worked 0204 0218 0407 0428 0511 0914 0929 1012
   2025 off    0101 0128 0129 0130 0131 0203 0204 0404 0501 0502 0505 0602 1001 1002 1003 1006 1007 1008
   2025 worked 0126 0208 0427 0928 1011
   2026 off    0101 0102 0216 0217 0218 0219 0220 0223 0406 0501 0504 0505 0619 0925 1001 1002 1005 1006 1007
   2026 worked 0104 0214 0228 0509 0920 1010
`);

test.each(otherSource)('%s, days %s as another data set has them', (year, kind, ...dates) => {
  const all = Array.from({ length: 366 }, (_, index) => day(`${year}-01-01`).add({ days: index })).filter(
    (each) => each.year === Number(year),
  );
  const weekend = kind === 'worked';
  const found = all.filter(
    (each) => each.dayOfWeek > 5 === weekend && isWorkingDay(calendar, each) === weekend,
  );

  expect(found.map((each) => each.toString().slice(5).replace('-', ''))).toEqual(dates);
});

test('the last week of December waits for the next notice', () => {
  expect(awaitedYear(calendar, day('2026-12-24'))).toBeUndefined();
  expect(awaitedYear(calendar, day('2026-12-25'))).toBe(2027);
  expect(awaitedYear(calendar, day('2022-12-31'))).toBeUndefined();
  expect(isWorkingDay(calendarOf(officialYears.filter(({ year }) => year !== 2023)), day('2022-12-30'))).toBe(
    true,
  );
});

test('every year that comes with Shifan is read whole, and slips are refused', () => {
  for (const year of officialYears) expect(calendarYear.safeParse(year).error).toBeUndefined();

  const [notice] = officialYears[4]!.notices;
  const holiday = { name: '元旦', from: '2022-12-31', to: '2023-01-02', worked: [] as string[] };
  const slips = [
    { ...holiday, to: '2023-02-01' },
    { ...holiday, to: '2022-12-30' },
    { ...holiday, worked: ['2023-01-03'] },
    { ...holiday, worked: ['2023-01-01'] },
    { ...holiday, from: '2023-13-01' },
    { ...holiday, from: '2024-01-01', to: '2024-01-01' },
  ];
  for (const slip of slips) {
    expect(
      calendarYear.safeParse({ ...officialYears[4], notices: [{ ...notice, holidays: [slip] }] }).success,
    ).toBe(false);
  }
  expect(
    calendarYear.safeParse({ ...officialYears[4], notices: [{ ...notice, holidays: [] }] }).success,
  ).toBe(false);
});

const anyDay = fc.integer({ min: 0, max: 2500 }).map((days) => day('2019-02-01').add({ days }));
const anyCount = fc.integer({ min: 1, max: 60 });

test('counting forth, back and between agree', () => {
  fc.assert(
    fc.property(anyDay, anyCount, (from, count) => {
      const end = addWorkingDays(calendar, from, count) as Temporal.PlainDate;
      expect(workingDaysBetween(calendar, from, end)).toBe(count);
      expect(isWorkingDay(calendar, end)).toBe(true);
      expect(String(periodEnd(calendar, rule('next-day', count), from))).toBe(end.toString());

      const back = addWorkingDays(calendar, end, -count) as Temporal.PlainDate;
      expect(Temporal.PlainDate.compare(back, from)).toBeLessThanOrEqual(0);
      expect(workingDaysBetween(calendar, back, end)).toBe(count);
    }),
  );
});

// Tuesday the 13th to Friday the 16th; the Dragon Boat holiday, whose Sunday the 25th is worked
// from                       to                           working days
const apart = rows(`
   2023-06-13T09:00+08:00     2023-06-16T17:00+08:00       3
   2023-06-16T00:00+08:00     2023-06-16T17:00+08:00       0
   2023-06-15T23:59+08:00     2023-06-16T00:00+08:00       1
   2023-06-21T17:00+08:00     2023-06-25T09:00+08:00       1
   2023-06-16T17:00+08:00     2023-06-13T09:00+08:00       0
`);

test.each(apart)('from %s to %s: %s working days, by the days of the programme’s clock', (from, to, days) => {
  const at = (text: string) => Temporal.Instant.from(text);
  expect(workingDaysApart(calendar, at(from!), at(to!), 'Asia/Shanghai')).toBe(Number(days));
});

test('the day of publication is won exactly when it is worked', () => {
  fc.assert(
    fc.property(anyDay, anyCount, (from, count) => {
      const inclusive = periodEnd(calendar, rule('publication-day', count), from) as Temporal.PlainDate;
      const next = periodEnd(calendar, rule('next-day', count), from) as Temporal.PlainDate;
      const won = workingDaysBetween(calendar, inclusive, next);
      expect(won).toBe(isWorkingDay(calendar, from) ? 1 : 0);
    }),
  );
});
