import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import type { Person } from '#domain/people/person.ts';
import { queueLogEntry } from '#server/transparency/queue-log-entry.ts';
import { findProgramme, findVersion, insertProgramme, insertVersion, makeCurrent } from './programme.store.ts';
import type { Programme } from './read-definition.ts';

/** Puts a definition in force: an immutable row with its hash. The same definition again changes nothing. */
export async function enableProgramme(deps: Deps, person: Person | 'clock', { definition, json, hash }: Programme): Promise<void> {
  await inTransaction(deps.db, async (trx) => {
    const at = deps.now();
    const { code, numberPrefix } = definition.about;
    const known = await findProgramme(trx, code);
    const programme = known?.id ?? (await insertProgramme(trx, { code, numberPrefix }));
    const version = await findVersion(trx, programme, hash);
    if (version && version === known?.currentVersion) return;

    const by = person === 'clock' ? null : person.id;
    await makeCurrent(trx, programme, version ?? (await insertVersion(trx, { programme, definition: json, hash, by, at })));
    await recordEvent(trx, person, { at, act: 'enable-programme', programme, facts: { hash } });
    await queueLogEntry(trx, 'programme', { programme: code, hash }, at);
  });
  await deps.programmes.read(deps.db);
}
