import type { Settings } from '#domain/programme/settings-of.ts';

export interface Term {
  fromOn: Temporal.PlainDate;
  /** The last day, to its end. */
  untilOn: Temporal.PlainDate;
}

export interface TermRule {
  years: number;
  end: 'same-day' | 'day-before';
}

export const termRule = (settings: Settings): TermRule => ({
  years: settings.int('demonstrationYears'),
  end: settings.text('demonstrationEnd') as TermRule['end'],
});

/**
 * The term of a title. It ends with the corresponding day so many years on, or with the day before, as the programme
 * says. Where the month has no such day its last day is the last (Civil Code, article 202): 29 February ends with
 * 28 February under either reading.
 */
export function termFrom(recognisedOn: Temporal.PlainDate, { years, end }: TermRule): Term {
  const corresponding = recognisedOn.add({ years });
  const hasCorresponding = corresponding.day === recognisedOn.day;
  const untilOn =
    end === 'day-before' && hasCorresponding ? corresponding.subtract({ days: 1 }) : corresponding;
  return { fromOn: recognisedOn, untilOn };
}

/** The first instant after the term: the act that ends the title falls due then. */
export const termEndsAt = (untilOn: Temporal.PlainDate, timeZone: string): Temporal.Instant =>
  untilOn.add({ days: 1 }).toZonedDateTime(timeZone).toInstant();
