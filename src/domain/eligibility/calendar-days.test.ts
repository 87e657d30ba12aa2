import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, isDay } from './calendar-days.ts';

const days = fc
  .integer({ min: 0, max: 200 * 365 })
  .map((since) => Temporal.PlainDate.from('1900-01-01').add({ days: since }).toString());

test('days and months agree with Temporal', () => {
  fc.assert(
    fc.property(days, fc.nat(600), (day, months) => {
      expect(isDay(day)).toBe(true);
      expect(addMonths(day, months)).toBe(Temporal.PlainDate.from(day).add({ months }).toString());
    }),
  );
});

test('what is no day of the calendar is none', () => {
  fc.assert(
    fc.property(fc.nat(2100), fc.nat(14), fc.nat(33), (year, month, day) => {
      const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      expect(isDay(text)).toBe(exists(text));
    }),
  );
  for (const text of ['', '2023-5-31', '31.5.2023', '2023-05-31T00:00', ' 2023-05-31', '２０２３-05-31'])
    expect(isDay(text)).toBe(false);
});

function exists(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}
