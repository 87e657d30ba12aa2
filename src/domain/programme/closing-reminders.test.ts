import { expect, test } from 'vitest';
import { officialCalendar as calendar } from '#calendars/official.ts';
import { closingReminders } from './closing-reminders.ts';

const timeZone = 'Asia/Shanghai';
const reminders = (closesAt: string, workingDays: number[], now: string) =>
  closingReminders(
    calendar,
    { closesAt: Temporal.Instant.from(closesAt), timeZone, workingDays },
    Temporal.Instant.from(now),
  ).map(({ days, at }) => `${days} ${at.toZonedDateTimeISO(timeZone).toPlainDateTime()}`);

test.each([
  // Wednesday 31 May 2023
  [
    '2023-05-31T17:00+08:00',
    '2023-05-08T09:00+08:00',
    ['5 2023-05-24T17:00:00', '3 2023-05-26T17:00:00', '1 2023-05-30T17:00:00'],
  ],
  // Monday 26 June 2023: the Dragon Boat holiday is 22 to 24 June, Sunday the 25th is worked
  [
    '2023-06-26T17:00+08:00',
    '2023-05-08T09:00+08:00',
    ['5 2023-06-16T17:00:00', '3 2023-06-20T17:00:00', '1 2023-06-25T17:00:00'],
  ],
  // what has passed is not sent late
  ['2023-05-31T17:00+08:00', '2023-05-26T17:00+08:00', ['1 2023-05-30T17:00:00']],
  // a year without a calendar is not guessed
  ['2031-03-10T12:00+08:00', '2031-01-01T09:00+08:00', []],
])('before %s, from %s on', (closesAt, now, expected) => {
  expect(reminders(closesAt, [5, 3, 1], now)).toEqual(expected);
});
