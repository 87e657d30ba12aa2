import { isBefore, isTooLate, type Timetable, tooLate } from '#domain/programme/timetable.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';

/** Whether a draft may be begun now: between opening and closing. Another direction is another draft. */
export function mayStart(
  now: Temporal.Instant,
  timetable: Timetable,
  closingInstant: 'included' | 'excluded',
): Refusal | undefined {
  const opensAt = timetable.instant('applicationOpensAt');
  if (isBefore(now, opensAt))
    return refuse('not-open-yet', { opensAt: opensAt.toString(), now: now.toString() });

  const closesAt = timetable.instant('applicationClosesAt');
  return isTooLate(now, closesAt, closingInstant) ? tooLate('start', now, closesAt) : undefined;
}
