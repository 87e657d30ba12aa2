import type { Application } from '#domain/application/application.ts';
import { takeStep } from '#domain/application/take-step.ts';
import { reject } from '#domain/formality/reject.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { changeApplication, type Seen } from '#server/application/change-application.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { onSeenFile } from '#server/judging/on-seen-file.ts';
import { decideProposal } from '#server/judging/proposal.store.ts';
import { notify } from '#server/message/notify.ts';
import { insertFormalityDecision } from './formality.store.ts';
import { judgeForm } from './judge-form.ts';
import { openRejectionProposal } from './proposed-rejection.ts';

/** Confirms what another person of the office proposed: the file ends here, and its applicant reads why. */
export function confirmRejection(deps: Deps, person: Person, asked: Seen): Promise<Application | Refusal> {
  return changeApplication(deps, person, asked, async (trx, application, at) => {
    const form = await judgeForm(deps, trx, application, at);
    const proposal = await openRejectionProposal(trx, application.id);
    const rejected = reject(application, person, proposal ?? { proposedBy: person.id }, form.lifecycle);
    if (isRefusal(rejected) || !proposal)
      return isRefusal(rejected) ? rejected : refuse('second-person-needed', { act: 'reject' });

    const { id, clause, reason, sentence, proposedBy } = proposal;
    await decideProposal(trx, id, { by: person.id, agreed: true, at });
    await form.keep(trx);
    await insertFormalityDecision(trx, {
      application: application.id,
      outcome: 'reject',
      clause,
      reason,
      sentence,
      by: proposedBy,
      at,
    });
    await notify(trx, {
      organisation: application.unit,
      roles: ['unit-administrator', 'filler'],
      template: 'rejected',
      facts: { number: application.number },
      at,
    });
    return { application: rejected, act: 'reject', reason, note: sentence, facts: { clause } };
  });
}

/** Disagrees: the proposal falls, and the file waits for another decision. */
export function declineRejection(
  deps: Deps,
  person: Person,
  asked: Seen & { sentence: string },
): Promise<{ proposed: false } | Refusal> {
  return onSeenFile(deps, person, asked, async (trx, application, at) => {
    const proposal = await openRejectionProposal(trx, application.id);
    if (!proposal) return refuse('not-found');
    const step = takeStep(
      deps.programmes.ofVersion(application.programmeVersion).lifecycle,
      'reject',
      application,
      person,
    );
    if (isRefusal(step)) return step;
    if (proposal.proposedBy === person.id) return refuse('second-person-needed', { act: 'reject' });

    await decideProposal(trx, proposal.id, { by: person.id, agreed: false, at });
    await recordEvent(trx, person, {
      at,
      act: 'decline-rejection',
      programme: application.programme,
      application: application.id,
      reason: proposal.reason,
      note: asked.sentence,
    });
    return { proposed: false };
  });
}
