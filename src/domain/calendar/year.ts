import { z } from 'zod';

/** A day of the calendar, `YYYY-MM-DD`. */
const date = z.iso.date();

const holiday = z
  .strictObject({ name: z.string().min(1), from: date, to: date, worked: z.array(date) })
  .refine(({ from, to }) => from <= to && daysApart(from, to) < longest, {
    error: 'holiday-length',
    path: ['to'],
  })
  .refine(({ worked }) => worked.every(isWeekend), { error: 'worked-not-weekend', path: ['worked'] })
  .refine(({ from, to, worked }) => worked.every((day) => day < from || day > to), {
    error: 'worked-in-holiday',
    path: ['worked'],
  });

/** Longer than any holiday ever given: a slip of the pen in a date would take weeks out of the calendar. */
const longest = 15;

/**
 * The holidays of one year as the State Council's notices give them: one file of `calendars/`, and what an administrator
 * imports when a new notice is out. A file without holidays is no calendar: it would make every weekday worked.
 */
export const calendarYear = z
  .strictObject({
    year: z.int().min(2008).max(2199),
    issuer: z.string().min(1),
    notices: z
      .array(
        z.strictObject({
          /** The notice's number, 国办发明电〔…〕…号. */
          document: z.string().min(1),
          issuedOn: date,
          note: z.string().min(1).optional(),
          holidays: z.array(holiday).min(1),
        }),
      )
      .min(1),
  })
  .refine(
    ({ year, notices }) => notices.every((notice) => notice.holidays.every((each) => belongs(each, year))),
    {
      error: 'other-year',
      path: ['notices'],
    },
  );

export type CalendarYear = z.output<typeof calendarYear>;

/** New Year's holiday may begin, and be worked for, in December of the year before. */
function belongs({ from, to, worked }: z.output<typeof holiday>, year: number): boolean {
  const first = `${year - 1}-12-25`;
  return (
    to.startsWith(`${year}-`) && from >= first && worked.every((day) => day >= first && day < `${year + 1}`)
  );
}

const isWeekend = (day: string): boolean => Temporal.PlainDate.from(day).dayOfWeek > 5;

const daysApart = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
