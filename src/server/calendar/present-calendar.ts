import type { Deps } from '#server/deps.ts';
import { officialYears } from '../../../calendars/official.ts';

/** The State Council issues the next year's notice in autumn: from this month on a missing year is a thing to do. */
const noticeMonth = 11;

/** The years whose working days are known, by which documents, and those that are due and missing. */
export function presentCalendar({ calendar, now }: Pick<Deps, 'calendar' | 'now'>) {
  // The calendar is a national one, whatever time zone a programme sets.
  const { year, month } = now().toZonedDateTimeISO('Asia/Shanghai').toPlainDate();
  const due = month >= noticeMonth ? [year, year + 1] : [year];
  return {
    years: officialYears,
    missing: due.filter((each) => !calendar.years.has(each)),
  };
}
