import { proposeRejection as propose, type Rejection } from '#domain/formality/reject.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { lockApplication } from '#server/application/application.store.ts';
import type { Seen } from '#server/application/change-application.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { openSheetWith } from './open-sheet.ts';
import { insertRejectionProposal } from './proposal.store.ts';

/** Puts a rejection before a second person of the office. The file stays where it is until then, and nothing else is decided on it. */
export function proposeRejection(deps: Deps, person: Person, asked: Seen & Rejection): Promise<{ proposed: true } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const application = await lockApplication(trx, person, asked.number);
    if (!application) return refuse('not-found');
    if (application.version !== asked.seen) return refuse('stale-version', { number: asked.number, seen: `${asked.seen}`, version: `${application.version}` });

    const at = deps.now();
    const rejection = propose(application, person, { clause: asked.clause, reason: asked.reason, sentence: asked.sentence }, deps.programmes.ofVersion(application.programmeVersion));
    if (isRefusal(rejection)) return rejection;
    if (!(await insertRejectionProposal(trx, { application: application.id, rejection, by: person.id, at }))) {
      return refuse('second-person-needed', { act: 'reject' });
    }
    await openSheetWith(trx, person, application, at);
    await recordEvent(trx, person, {
      at,
      act: 'propose-rejection',
      programme: application.programme,
      application: application.id,
      reason: rejection.reason,
      facts: { clause: rejection.clause },
      note: rejection.sentence,
    });
    return { proposed: true };
  });
}
