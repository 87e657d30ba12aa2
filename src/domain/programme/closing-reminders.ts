import { type Calendar, workingDaysLater } from '#domain/calendar.ts';
import { isRefusal } from '#domain/refusal.ts';

export interface ClosingReminder {
  /** Working days before the closing day. */
  days: number;
  at: Temporal.Instant;
}

/**
 * When those who have not submitted are reminded: so many working days before the closing day, at the hour of closing.
 * One that has passed is left out, and so is one that falls in a year whose calendar is not held.
 */
export function closingReminders(
  calendar: Calendar,
  {
    closesAt,
    timeZone,
    workingDays,
  }: { closesAt: Temporal.Instant; timeZone: string; workingDays: readonly number[] },
  now: Temporal.Instant,
): ClosingReminder[] {
  return workingDays.flatMap((days) => {
    const at = workingDaysLater(calendar, closesAt, -days, timeZone);
    if (isRefusal(at)) return [];
    return Temporal.Instant.compare(at, now) > 0 ? [{ days, at }] : [];
  });
}
