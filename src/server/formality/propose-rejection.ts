import { proposeRejection as propose, type Rejection } from '#domain/formality/reject.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import type { Seen } from '#server/application/change-application.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { onSeenFile } from '#server/judging/on-seen-file.ts';
import { insertProposal, rejectionProposal } from '#server/judging/proposal.store.ts';
import { openSheetWith } from './open-sheet.ts';

/** Puts a rejection before a second person of the office. The file stays where it is until then, and nothing else is decided on it. */
export function proposeRejection(
  deps: Deps,
  person: Person,
  asked: Seen & Rejection,
): Promise<{ proposed: true } | Refusal> {
  return onSeenFile(deps, person, asked, async (trx, application, at) => {
    const { clause, reason, sentence } = asked;
    const rejection = propose(
      application,
      person,
      { clause, reason, sentence },
      deps.programmes.ofVersion(application.programmeVersion),
    );
    if (isRefusal(rejection)) return rejection;
    const payload = { ...rejection };
    if (
      !(await insertProposal(trx, {
        kind: rejectionProposal,
        subject: application.id,
        payload,
        by: person.id,
        at,
      }))
    ) {
      return refuse('second-person-needed', { act: 'reject' });
    }
    await openSheetWith(trx, person, application, at);
    await recordEvent(trx, person, {
      at,
      act: 'propose-rejection',
      programme: application.programme,
      application: application.id,
      reason,
      facts: { clause },
      note: rejection.sentence,
    });
    return { proposed: true };
  });
}
