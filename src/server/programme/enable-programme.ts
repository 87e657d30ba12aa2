import type { Person } from '#domain/people/person.ts';
import { settingsOf } from '#domain/programme/settings-of.ts';
import { timetableOf } from '#domain/programme/timetable.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { queueLogEntry } from '#server/transparency/queue-log-entry.ts';
import {
  findProgramme,
  findVersion,
  insertProgramme,
  insertVersion,
  makeCurrent,
} from './programme.store.ts';
import type { Programme } from './read-definition.ts';
import { scheduleClosing } from './schedule-closing.ts';

/**
 * Puts a definition in force for a department: an immutable row with its hash. The same definition again changes nothing,
 * and a programme that is known stays with the department it began with.
 */
export async function enableProgramme(
  deps: Deps,
  person: Person | 'clock',
  { definition, json, hash }: Programme,
  department: string,
): Promise<void> {
  await inTransaction(deps.db, async (trx) => {
    const at = deps.now();
    const { code, numberPrefix } = definition.about;
    const known = await findProgramme(trx, code);
    const programme = known?.id ?? (await insertProgramme(trx, { code, numberPrefix, department }));
    const version = await findVersion(trx, programme, hash);
    if (version && version === known?.currentVersion) return;

    const by = person === 'clock' ? null : person.id;
    await makeCurrent(
      trx,
      programme,
      version ?? (await insertVersion(trx, { programme, definition: json, hash, by, at })),
    );
    await recordEvent(trx, person, { at, act: 'enable-programme', programme, facts: { hash } });
    const settings = settingsOf(definition);
    const timetable = timetableOf(definition.timetable, settings.text('timeZone'));
    await scheduleClosing(deps, trx, programme, settings, timetable.instant('applicationClosesAt'));
    await queueLogEntry(trx, 'programme', { programme: code, hash }, at);
  });
  await deps.programmes.read(deps.db);
}
