import { isTooLate } from '#domain/programme/timetable.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';

/** One file of a panel, by how many sheets are sealed and how many could still come. */
export interface FileProgress {
  number: string;
  sealed: number;
  missing: number;
}

export interface OpeningRules {
  now: Temporal.Instant;
  reviewClosesAt: Temporal.Instant;
  closingInstant: 'included' | 'excluded';
  timeZone: string;
  /** When a supervisor last said that he is there. */
  witnessedAt: Temporal.Instant | undefined;
  /** Doubts of two experts or more on the evidence of one item, by file. */
  openDoubts: readonly { number: string; item: string }[];
  minValidScores: number;
}

/**
 * Whether the scores of a panel may be opened: all sheets are in or the review has closed, a witness is there on this
 * day, doubts are settled, and every file has as many valid sheets as the programme asks for.
 */
export function mayOpenScores(files: readonly FileProgress[], rules: OpeningRules): Refusal | undefined {
  const { now, reviewClosesAt } = rules;
  const missing = files.reduce((sum, file) => sum + file.missing, 0);
  if (missing > 0 && !isTooLate(now, reviewClosesAt, rules.closingInstant)) {
    return refuse('scores-sealed', { closesAt: reviewClosesAt.toString(), missing: `${missing}` });
  }
  if (!isToday(rules.witnessedAt, now, rules.timeZone))
    return refuse('second-person-needed', { act: 'open-scores' });

  const [doubt] = rules.openDoubts;
  if (doubt)
    return refuse('doubts-open', {
      count: `${rules.openDoubts.length}`,
      number: doubt.number,
      item: doubt.item,
    });

  const poor = files.find(({ sealed }) => sealed < rules.minValidScores);
  return (
    poor &&
    refuse('too-few-scores', {
      number: poor.number,
      given: `${poor.sealed}`,
      required: `${rules.minValidScores}`,
    })
  );
}

/** Presence counts for the day on which it was said, by the programme's calendar. */
function isToday(at: Temporal.Instant | undefined, now: Temporal.Instant, timeZone: string): boolean {
  const dayOf = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(timeZone).toPlainDate();
  return at !== undefined && dayOf(at).equals(dayOf(now));
}
