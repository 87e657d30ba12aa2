import type { Application } from '#domain/application/application.ts';
import type { Person } from '#domain/people/person.ts';
import { knownJudgements } from '#domain/recommendation/known-judgements.ts';
import { type Ground, notRecommend } from '#domain/recommendation/not-recommend.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { type Changed, changeApplication, type Seen } from '#server/application/change-application.ts';
import type { Deps } from '#server/deps.ts';
import { insertJudgement } from '#server/judging/judgement.store.ts';
import { decideProposal, notRecommendProposal, openProposal } from '#server/judging/proposal.store.ts';
import { takeSeat } from '#server/judging/take-seat.ts';
import { notify } from '#server/message/notify.ts';

/** Ends a file at the recommending unit, with the reason that its applicant reads. */
export function notRecommendApplication(
  deps: Deps,
  person: Person,
  asked: Seen & Ground,
): Promise<Application | Refusal> {
  return changeApplication(deps, person, asked, async (trx, application, at): Promise<Changed | Refusal> => {
    const { definition, lifecycle } = deps.programmes.ofVersion(application.programmeVersion);
    const ended = notRecommend(application, person, asked, { definition, lifecycle });
    if (isRefusal(ended)) return ended;
    const seat = {
      subject: application.id,
      group: 'recommendation',
      seat: 'sign',
      act: 'not-recommend',
      number: application.number,
    } as const;
    const refusal = await takeSeat(trx, person, seat);
    if (refusal) return refusal;

    const proposal = await openProposal(trx, notRecommendProposal, application.id);
    if (proposal?.byId === person.id) return refuse('second-person-needed', { act: 'not-recommend' });
    if (proposal) await decideProposal(trx, proposal.id, { by: person.id, agreed: true, at });
    const { reason } = asked;
    const sentence = asked.sentence.trim();
    await insertJudgement(trx, {
      application: application.id,
      judgement: knownJudgements.recommendation,
      subject: '',
      answer: 'not-recommend',
      reason,
      sentence,
      seen: asked.seen,
      by: person.id,
      role: person.role,
      at,
    });
    await notify(trx, {
      organisation: application.unit,
      roles: ['unit-administrator', 'filler'],
      template: 'not-recommended',
      facts: { number: application.number },
      at,
    });
    return { application: ended, act: 'not-recommend', reason, note: sentence };
  });
}
