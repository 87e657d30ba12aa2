import { mayChangePapers } from '#domain/application/papers.ts';
import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { attachmentsOf, removeAttachment } from '#server/files/attachment.store.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { lockApplication } from './application.store.ts';
import { openPapers } from './open-papers.ts';

/** Takes a paper out again while its slot is open to the applicant; the bytes stay, as does what was submitted. */
export function removeFile(
  deps: Deps,
  person: Person,
  asked: { number: string; id: string },
): Promise<{ removed: true } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const application = await lockApplication(trx, person, asked.number);
    if (!application) return refuse('not-found');
    const file = (await attachmentsOf(trx, application.id)).find(({ id }) => id === asked.id);
    if (!file) return refuse('not-found');
    const closed = mayChangePapers(application, file.slot, await openPapers(deps, trx, application));
    if (closed) return closed;

    const at = deps.now();
    await removeAttachment(trx, application.id, file.id, at);
    await recordEvent(trx, person, {
      at,
      act: 'remove-file',
      programme: application.programme,
      application: application.id,
      facts: { slot: file.slot, sha256: file.sha256.toString('hex') },
      note: file.name,
    });
    return { removed: true };
  });
}
