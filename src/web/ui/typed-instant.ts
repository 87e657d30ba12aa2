/** What a field of date and time says without a zone is meant in the programme's; empty stays empty, for the server to name. */
export const typedInstant = (typed: string, timeZone: string): string =>
  typed && Temporal.PlainDateTime.from(typed).toZonedDateTime(timeZone).toInstant().toString();
