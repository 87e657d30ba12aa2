import { isTooLate } from '#domain/programme/timetable.ts';

/** When the drawn are shown to the public, as a programme's setting says it. */
export type DrawnShownAt = 'review-closed' | 'at-once' | 'never';

export interface ShownRules {
  shownAt: DrawnShownAt;
  reviewClosesAt: Temporal.Instant;
  closingInstant: 'included' | 'excluded';
}

/**
 * Whether pool and result of a draw may be read by everybody: pool and sources together give the result, so they are
 * shown at the same time, when nobody can be lobbied any more.
 */
export function isDrawnShown(
  drawnAt: Temporal.Instant | null,
  now: Temporal.Instant,
  rules: ShownRules,
): boolean {
  if (!drawnAt || rules.shownAt === 'never') return false;
  return rules.shownAt === 'at-once' || isTooLate(now, rules.reviewClosesAt, rules.closingInstant);
}
