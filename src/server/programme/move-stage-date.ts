import type { Person } from '#domain/people/person.ts';
import { type DateMove, refuseMove } from '#domain/programme/move-date.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { queueLogEntry } from '#server/transparency/queue-log-entry.ts';
import { findTimetable, insertStageDate } from './programme.store.ts';
import { scheduleClosing } from './schedule-closing.ts';

/** Moves a date of the timetable; the earlier ones stay, and the public page shows the newest with its reason. */
export async function moveStageDate(
  deps: Deps,
  person: Person,
  code: string,
  move: DateMove,
): Promise<{ key: string; value: string } | Refusal> {
  const programme = deps.programmes.findFor(person, code);
  if (!programme) return refuse('not-found');

  return inTransaction(deps.db, async (trx) => {
    const at = deps.now();
    const timetable = await findTimetable(trx, programme);
    const refusal = refuseMove(at, timetable, programme.settings.text('asOf'), move);
    if (refusal) return refusal;

    await insertStageDate(trx, {
      programme: programme.id,
      key: move.key,
      value: move.value,
      by: person.id,
      at,
      reason: move.reason,
    });
    if (move.key === 'applicationClosesAt') {
      await scheduleClosing(deps, trx, programme.id, programme.settings, Temporal.Instant.from(move.value));
    }
    await recordEvent(trx, person, {
      at,
      act: 'move-date',
      programme: programme.id,
      facts: { key: move.key, to: move.value },
      note: move.reason,
    });
    await queueLogEntry(trx, 'timetable', { programme: code, key: move.key, value: move.value }, at);
    return { key: move.key, value: move.value };
  });
}
