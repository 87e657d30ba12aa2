import { mayChangePapers } from '#domain/application/papers.ts';
import { refuseFile } from '#domain/form/check-file.ts';
import { slotsOf } from '#domain/form/form.ts';
import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';
import type { Deps } from '#server/deps.ts';
import { type AttachedFile, attachmentsOf, insertAttachments } from '#server/files/attachment.store.ts';
import { insertFile } from '#server/files/file.store.ts';
import type { ReceivedFile } from '#server/files/receive-file.ts';
import { recordEvents } from '#server/history/record-event.ts';
import { lockApplication } from './application.store.ts';
import { openPapers } from './open-papers.ts';

export interface Paper {
  slot: string;
  file: ReceivedFile;
}

/**
 * Puts received files into slots while those are open to the applicant: all of them, or none. The same bytes again in the
 * same slot are one file. The papers that stand there then, in the order asked.
 */
export async function attachFiles(
  deps: Deps,
  person: Person,
  asked: { number: string; papers: readonly Paper[] },
): Promise<readonly { id: string; sha256: string }[] | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const application = await lockApplication(trx, person, asked.number);
    if (!application) return refuse('not-found');
    const { definition, settings } = deps.programmes.ofVersion(application.programmeVersion);
    const slots = slotsOf(definition, application.direction);
    const correction = await openPapers(deps, trx, application);
    const limits = { maxFileMB: settings.int('maxFileMB'), maxSlotMB: settings.int('maxSlotMB') };

    const there: (Pick<AttachedFile, 'id' | 'slot' | 'sha256' | 'bytes'> & { paper?: Paper })[] =
      await attachmentsOf(trx, application.id);
    const stand = [];
    for (const paper of asked.papers) {
      const { file } = paper;
      const slot = slots.find(({ code }) => code === paper.slot);
      if (!slot) return refuse('not-found');
      const closed = mayChangePapers(application, slot.code, correction);
      if (closed) return closed;

      const inSlot = there.filter((each) => each.slot === slot.code);
      let stands = inSlot.find(({ sha256 }) => sha256.equals(file.sha256));
      if (!stands) {
        const bytes = inSlot.reduce((sum, each) => sum + each.bytes, 0);
        const refusal = refuseFile(slot, file, { ...limits, files: inSlot.length, bytes });
        if (refusal) return { ...refusal, facts: { ...refusal.facts, slot: slot.code } };
        stands = { id: newId(), slot: slot.code, sha256: file.sha256, bytes: file.bytes };
        there.push({ ...stands, paper });
      }
      stand.push({ id: stands.id, sha256: stands.sha256.toString('hex') });
    }
    const brought = there.flatMap(({ id, paper }) => (paper ? [{ id, ...paper }] : []));
    if (brought.length === 0) return stand;

    await Promise.all(brought.map(({ file }) => deps.storage.keep(file.path, file.sha256)));
    await insertFile(trx, ...brought.map(({ file }) => file));
    await insertAttachments(
      trx,
      application.id,
      brought.map(({ id, slot, file: { name, sha256 } }) => ({ id, slot, name, sha256 })),
    );
    await recordEvents(
      trx,
      person,
      brought.map(({ slot, file }) => ({
        at: deps.now(),
        act: 'attach',
        programme: application.programme,
        application: application.id,
        facts: { slot, sha256: file.sha256.toString('hex') },
        note: file.name,
      })),
    );
    return stand;
  });
}
