/**
 * Days and instants as they come from outside, only those that can be kept: years 1 to 9999, as PostgreSQL and the
 * digits of ISO 8601 know them without a sign.
 */
const first = Temporal.Instant.from('0001-01-01T00:00Z');
const last = Temporal.Instant.from('9999-12-31T23:59:59.999999999Z');

/** `2031-05-20` and no other spelling; undefined where no calendar has it. */
export function readDay(text: string): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return undefined;
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return undefined; // 30 February
  }
}

/** With its offset, `2031-05-20T09:00+08:00`, at most nine digits of a second. */
export function readInstant(text: string): Temporal.Instant | undefined {
  try {
    const instant = Temporal.Instant.from(text);
    const outside =
      Temporal.Instant.compare(instant, first) < 0 || Temporal.Instant.compare(instant, last) > 0;
    return outside ? undefined : instant;
  } catch {
    return undefined;
  }
}
