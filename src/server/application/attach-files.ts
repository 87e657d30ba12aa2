import type { Application } from '#domain/application/application.ts';
import { mayChangePapers, type NamedPapers } from '#domain/application/papers.ts';
import { refuseFile } from '#domain/form/check-file.ts';
import { slotsOf } from '#domain/form/form.ts';
import type { Person } from '#domain/people/person.ts';
import type { AttachmentSlot } from '#domain/programme/definition.ts';
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
    const within = {
      slots: slotsOf(definition, application.direction),
      correction: await openPapers(deps, trx, application),
      maxFileMB: settings.int('maxFileMB'),
      maxSlotMB: settings.int('maxSlotMB'),
    };

    const there: (Pick<AttachedFile, 'id' | 'slot' | 'sha256' | 'bytes'> & { paper?: Paper })[] =
      await attachmentsOf(trx, application.id);
    const stand = [];
    for (const paper of asked.papers) {
      const inSlot = there.filter(({ slot }) => slot === paper.slot);
      const refusal = refusePaper(application, paper, inSlot, within);
      if (refusal) return refusal;
      let stands = inSlot.find(({ sha256 }) => sha256.equals(paper.file.sha256));
      if (!stands) {
        stands = { id: newId(), slot: paper.slot, sha256: paper.file.sha256, bytes: paper.file.bytes };
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

function refusePaper(
  application: Application,
  { slot: code, file }: Paper,
  inSlot: readonly Pick<AttachedFile, 'sha256' | 'bytes'>[],
  within: {
    slots: readonly AttachmentSlot[];
    correction: NamedPapers | undefined;
    maxFileMB: number;
    maxSlotMB: number;
  },
): Refusal | undefined {
  const slot = within.slots.find((each) => each.code === code);
  if (!slot) return refuse('not-found');
  const closed = mayChangePapers(application, slot.code, within.correction);
  if (closed) return closed;
  if (inSlot.some(({ sha256 }) => sha256.equals(file.sha256))) return undefined;

  const refusal = refuseFile(slot, file, {
    maxFileMB: within.maxFileMB,
    maxSlotMB: within.maxSlotMB,
    files: inSlot.length,
    bytes: inSlot.reduce((sum, { bytes }) => sum + bytes, 0),
  });
  return refusal && { ...refusal, facts: { ...refusal.facts, slot: slot.code } };
}
