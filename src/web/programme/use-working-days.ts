import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { calendarOf, workingDaysApart } from '#domain/calendar.ts';
import { isRefusal } from '#domain/refusal.ts';
import { calendarQuery } from '#web/administration/use-administration.ts';
import { useSayContext } from '#web/language/say-context.tsx';

/** Counts working days by the official calendar; nothing before it is here, or where a year of it is missing. */
export function useWorkingDays(): (from: Temporal.Instant, to: Temporal.Instant) => number | undefined {
  const { timeZone } = useSayContext();
  const years = useQuery(calendarQuery).data?.years;
  const calendar = useMemo(() => years && calendarOf(years), [years]);
  return (from, to) => {
    const days = calendar && workingDaysApart(calendar, from, to, timeZone);
    return days === undefined || isRefusal(days) ? undefined : days;
  };
}
