/** A calendar date as it is written everywhere: `2031-05-31`. */
export function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

/** An exact moment with its offset: `2031-05-31T17:00+08:00`. Without an offset it is none. */
export function instantOf(text: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(text);
  } catch {
    return undefined;
  }
}
