/**
 * Days of the calendar as their ISO digits, `2099-05-31`, which order as text. Conditions compare days by the thousand;
 * this does for digits what Temporal does for its objects, and a test holds the two together.
 */

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const lengthOf = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = Number(text.slice(8));
  return day >= 1 && day <= lengthOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

/** The same day so many months on; where that month has no such day, its last: 31 August + 6 → 28 or 29 February. */
export function addMonths(day: string, months: number): string {
  const counted = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(counted / 12), (counted % 12) + 1];
  const date = Math.min(Number(day.slice(8)), lengthOf(year, month));
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(date, 2)}`;
}

const digits = (number: number, places: number): string => String(number).padStart(places, '0');
