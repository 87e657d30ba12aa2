import { isTooLate } from '#domain/programme/timetable.ts';
import type { Db } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { findTimetable } from '#server/programme/programme.store.ts';
import type { Assignment } from './assignment.store.ts';

/**
 * Of an expert's files, those of reviews that have not closed: what he once left undone in another programme must not
 * stand in his way. Where no review is left, all of them, so that it can be said which one has closed.
 */
export async function ofStandingReviews(
  { programmes, now }: Deps,
  db: Db,
  assigned: readonly Assignment[],
): Promise<readonly Assignment[]> {
  const standing = new Set<string>();
  for (const [programme, [first]] of Map.groupBy(assigned, ({ programme }) => programme)) {
    if (!first) continue;
    const running = programmes.ofVersion(first.programmeVersion);
    const closesAt = (await findTimetable(db, running)).instant('reviewClosesAt');
    if (!isTooLate(now(), closesAt, running.settings.text('closingInstant') as 'included'))
      standing.add(programme);
  }
  const files = assigned.filter(({ programme }) => standing.has(programme));
  return files.length > 0 ? files : assigned;
}
