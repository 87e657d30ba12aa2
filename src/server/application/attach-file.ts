import { mayChangePapers } from '#domain/application/papers.ts';
import { refuseFile } from '#domain/form/check-file.ts';
import { slotsOf } from '#domain/form/form.ts';
import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { attachmentsOf, insertAttachment } from '#server/files/attachment.store.ts';
import { insertFile } from '#server/files/file.store.ts';
import type { ReceivedFile } from '#server/files/receive-file.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { lockApplication } from './application.store.ts';
import { openPapers } from './open-papers.ts';

/** Puts a received file into a slot while that slot is open to the applicant. The same bytes again in the same slot are one file. */
export async function attachFile(
  deps: Deps,
  person: Person,
  asked: { number: string; slot: string },
  file: ReceivedFile,
): Promise<{ id: string; sha256: string } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const application = await lockApplication(trx, person, asked.number);
    if (!application) return refuse('not-found');
    const { definition, settings } = deps.programmes.ofVersion(application.programmeVersion);
    const slot = slotsOf(definition, application.direction).find(({ code }) => code === asked.slot);
    if (!slot) return refuse('not-found');
    const closed = mayChangePapers(application, slot.code, await openPapers(deps, trx, application));
    if (closed) return closed;

    const there = (await attachmentsOf(trx, application.id)).filter((each) => each.slot === slot.code);
    const same = there.find(({ sha256 }) => sha256.equals(file.sha256));
    if (same) return { id: same.id, sha256: same.sha256.toString('hex') };

    const refusal = refuseFile(slot, file, {
      maxFileMB: settings.int('maxFileMB'),
      maxSlotMB: settings.int('maxSlotMB'),
      files: there.length,
      bytes: there.reduce((sum, { bytes }) => sum + bytes, 0),
    });
    if (refusal) return { ...refusal, facts: { ...refusal.facts, slot: slot.code } };

    await deps.storage.keep(file.path, file.sha256);
    await insertFile(trx, file);
    const id = await insertAttachment(trx, {
      application: application.id,
      slot: slot.code,
      name: file.name,
      sha256: file.sha256,
    });
    const sha256 = file.sha256.toString('hex');
    await recordEvent(trx, person, {
      at: deps.now(),
      act: 'attach',
      programme: application.programme,
      application: application.id,
      facts: { slot: slot.code, sha256 },
      note: file.name,
    });
    return { id, sha256 };
  });
}
