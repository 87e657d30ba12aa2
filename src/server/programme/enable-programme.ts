import type { Person } from '#domain/people/person.ts';
import type { Refusal } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { queueLogEntry } from '#server/transparency/queue-log-entry.ts';
import {
  findProgramme,
  findTimetable,
  findVersion,
  insertProgramme,
  insertVersion,
  makeCurrent,
} from './programme.store.ts';
import { running } from './programmes.ts';
import type { Programme } from './read-definition.ts';
import { refuseOtherRules } from './refuse-other-rules.ts';
import { scheduleClosing } from './schedule-closing.ts';

/**
 * Puts a definition in force for a department: an immutable row with its hash. The same definition again changes nothing,
 * and a programme that is known stays with the department it began with. Refused where files would be scored side by side
 * by different rules.
 */
export async function enableProgramme(
  deps: Deps,
  person: Person | 'clock',
  { definition, json, hash }: Programme,
  department: string,
): Promise<Refusal | undefined> {
  const refusal = await inTransaction(deps.db, async (trx) => {
    const at = deps.now();
    const { code, numberPrefix } = definition.about;
    const known = await findProgramme(trx, code);
    const programme = known?.id ?? (await insertProgramme(trx, { code, numberPrefix, department }));
    const version = await findVersion(trx, programme, hash);
    if (version && version === known?.currentVersion) return undefined;

    const by = person === 'clock' ? null : person.id;
    const now = version ?? (await insertVersion(trx, { programme, definition: json, hash, by, at }));
    const enabled = running({ id: programme, version: now, department, hash, definition });
    const timetable = await findTimetable(trx, enabled); // with dates that were moved under an earlier version
    const mixed = await refuseOtherRules(deps, trx, enabled, timetable, at);
    if (mixed) return mixed;
    await makeCurrent(trx, programme, now);
    await recordEvent(trx, person, { at, act: 'enable-programme', programme, facts: { hash } });
    const closesAt = timetable.instant('applicationClosesAt');
    await scheduleClosing(deps, trx, programme, enabled.settings, closesAt);
    await queueLogEntry(trx, 'programme', { programme: code, hash }, at);
    return undefined;
  });
  if (!refusal) await deps.programmes.read(deps.db);
  return refusal;
}
