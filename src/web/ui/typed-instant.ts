/** What a field of date and time says without a zone is meant in the programme's; empty stays empty, and what is none stays as it is typed: for the server to name. */
export function typedInstant(typed: string, timeZone: string): string {
  try {
    return typed && Temporal.PlainDateTime.from(typed).toZonedDateTime(timeZone).toInstant().toString();
  } catch {
    return typed;
  }
}

/** Browsers otherwise take years of six digits. */
export const lastTyped = { date: '9999-12-31', 'datetime-local': '9999-12-31T23:59' } as const;
