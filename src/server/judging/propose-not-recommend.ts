import type { Person } from '#domain/people/person.ts';
import { type Ground, proposeNotRecommend } from '#domain/recommendation/not-recommend.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import type { Seen } from '#server/application/change-application.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { onSeenFile } from './on-seen-file.ts';
import { decideProposal, insertProposal, notRecommendProposal, openProposal } from './proposal.store.ts';

/** A clerk's proposal to the leader. It stands beside the file and moves nothing. */
export function proposeNotToRecommend(
  deps: Deps,
  person: Person,
  asked: Seen & Ground,
): Promise<{ proposed: true } | Refusal> {
  return onSeenFile(deps, person, asked, async (trx, application, at) => {
    const { definition, lifecycle } = deps.programmes.ofVersion(application.programmeVersion);
    const ground = proposeNotRecommend(application, person, asked, { definition, lifecycle });
    if (isRefusal(ground)) return ground;

    const payload = { ...ground };
    if (
      !(await insertProposal(trx, {
        kind: notRecommendProposal,
        subject: application.id,
        payload,
        by: person.id,
        at,
      }))
    ) {
      return refuse('out-of-turn', { act: 'propose-not-recommend', number: application.number });
    }
    await recordEvent(trx, person, {
      at,
      act: 'propose-not-recommend',
      programme: application.programme,
      application: application.id,
      reason: ground.reason,
      note: ground.sentence,
    });
    return { proposed: true };
  });
}

/** The leader does not follow the proposal: the file goes on as if nobody had made it. */
export function declineProposal(
  deps: Deps,
  person: Person,
  asked: Seen,
): Promise<{ proposed: false } | Refusal> {
  return onSeenFile(deps, person, asked, async (trx, application, at) => {
    const proposal = await openProposal(trx, notRecommendProposal, application.id);
    if (!proposal) return refuse('not-found');
    if (proposal.byId === person.id) return refuse('second-person-needed', { act: 'not-recommend' });

    await decideProposal(trx, proposal.id, { by: person.id, agreed: false, at });
    await recordEvent(trx, person, {
      at,
      act: 'decline-proposal',
      programme: application.programme,
      application: application.id,
    });
    return { proposed: false };
  });
}
