import type { Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { due } from '#server/due/due.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { findTimetable } from '#server/programme/programme.store.ts';
import { endOfDrafts } from '#server/programme/schedule-closing.ts';
import { lockDrafts, saveApplication } from './application.store.ts';
import { closeSections } from './section.store.ts';

/**
 * Applications have closed: what was never submitted, or was taken back, lapses. Its text stays readable to its unit.
 * Each draft by the closing under which it could have been submitted; where one has not come, this comes again.
 */
export async function lapseDrafts(
  { programmes }: Pick<Deps, 'programmes'>,
  trx: Trx,
  programme: string,
  at: Temporal.Instant,
): Promise<void> {
  const drafts = await lockDrafts(trx, programme);
  const ends = new Map<string, Temporal.Instant>();
  for (const version of new Set([
    programmes.ofId(programme).version,
    ...drafts.map((draft) => draft.programmeVersion),
  ])) {
    const timetable = await findTimetable(trx, programmes.ofVersion(version));
    ends.set(version, endOfDrafts(timetable.instant('applicationClosesAt')));
  }
  const [next] = [...ends.values()].filter((end) => isAfter(end, at)).sort(Temporal.Instant.compare);
  if (next) await due(trx, next, 'lapse-drafts', programme);

  for (const draft of drafts) {
    const end = ends.get(draft.programmeVersion);
    if (!end || isAfter(end, at)) continue;
    await closeSections(trx, draft.id);
    const lapsed = await saveApplication(trx, { ...draft, state: 'lapsed' }, draft.version, at);
    await recordEvent(trx, 'clock', {
      at,
      act: 'lapse',
      programme,
      application: draft.id,
      version: lapsed.version,
      from: 'draft',
      to: 'lapsed',
    });
  }
}

const isAfter = (end: Temporal.Instant, at: Temporal.Instant): boolean =>
  Temporal.Instant.compare(end, at) > 0;
