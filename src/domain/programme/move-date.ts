import { type Refusal, refuse } from '#domain/refusal.ts';
import { readDay, readInstant } from '#domain/written-time.ts';
import { knownDates } from './known-timetable.ts';
import { isBefore, type Timetable } from './timetable.ts';

export interface DateMove {
  key: string;
  /** An instant with its offset, or a calendar date, as the key is. */
  value: string;
  reason: string;
}

const shortestReason = 10;

/**
 * Whether the office may move a date of the timetable: it has not come yet, the new one has not passed, the order of the
 * procedure is kept, and it says why. The day on which facts are judged never moves with a deadline.
 */
export function refuseMove(
  now: Temporal.Instant,
  timetable: Timetable,
  asOf: string,
  { key, value, reason }: DateMove,
): Refusal | undefined {
  const kind = knownDates[key]?.kind;
  if (!kind || !timetable.has(key)) return refuse('not-found');
  if ([...reason.trim()].length < shortestReason)
    return refuse('reason-required', { least: String(shortestReason) });

  const to = read(kind, value, timetable.timeZone);
  if (!to) return refuse('field-format', { field: key, given: value });
  if (isBefore(timetable.instant(key), now))
    return refuse('deadline-passed', {
      act: 'move-date',
      closedAt: timetable.instant(key).toString(),
      receivedAt: now.toString(),
    });
  if (isBefore(to, now)) return refuse('clock-backwards', { now: now.toString(), asked: to.toString() });
  const movesJudgingDay =
    key === asOf && !timetable.date(key).equals(to.toZonedDateTimeISO(timetable.timeZone).toPlainDate());
  return movesJudgingDay ? refuse('published-frozen') : outOfOrder(timetable, key, to);
}

function outOfOrder(timetable: Timetable, key: string, to: Temporal.Instant): Refusal | undefined {
  const before = (knownDates[key]?.notBefore ?? []).find(
    (other) => timetable.has(other) && isBefore(to, timetable.instant(other)),
  );
  if (before)
    return refuse('bad-input', {}, [
      { field: key, code: 'before', facts: { field: before, least: timetable.date(before).toString() } },
    ]);

  const after = Object.entries(knownDates).find(
    ([other, { notBefore }]) =>
      notBefore?.includes(key) && timetable.has(other) && isBefore(timetable.instant(other), to),
  );
  if (!after) return undefined;
  return refuse('bad-input', {}, [
    { field: key, code: 'more-than', facts: { field: after[0], most: timetable.date(after[0]).toString() } },
  ]);
}

function read(kind: 'instant' | 'date', value: string, timeZone: string): Temporal.Instant | undefined {
  return kind === 'instant' ? readInstant(value) : readDay(value)?.toZonedDateTime(timeZone).toInstant();
}
