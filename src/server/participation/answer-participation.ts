import type { Person } from '#domain/people/person.ts';
import { mayAnswer } from '#domain/recommendation/answer-participation.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { lockApplicationById } from '#server/application/application.store.ts';
import { answerForJointUnit } from '#server/application/joint-unit.store.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { refreshVerdicts } from '#server/judging/refresh-verdicts.ts';
import { lockParticipation } from './participation.store.ts';

export interface ParticipationAnswer {
  id: string;
  answer: 'confirmed' | 'declined';
  reason?: string | undefined;
  /** What was said of the unit when it decided, as `seen` of the list. */
  seen?: string | undefined;
}

/** A joint unit says from its own account that it takes part, or that it does not. */
export function answerParticipation(
  deps: Deps,
  person: Person,
  asked: ParticipationAnswer,
): Promise<{ state: string } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const participation = await lockParticipation(trx, person.organisation, asked.id);
    const application = participation && (await lockApplicationById(trx, participation.application));
    if (!participation || !application) return refuse('not-found');
    const refusal = mayAnswer(
      {
        state: participation.state,
        digest: participation.digest.toString('hex'),
        saved: { by: participation.unit, at: participation.savedAt?.toString() ?? '' },
        application,
      },
      asked,
    );
    if (refusal) return refusal;

    const at = deps.now();
    await answerForJointUnit(trx, participation.id, asked.answer, at);
    await recordEvent(trx, person, {
      at,
      act: asked.answer === 'confirmed' ? 'confirm-participation' : 'decline-participation',
      programme: application.programme,
      application: application.id,
      subject: participation.id,
      note: asked.reason?.trim() || undefined,
    });
    await refreshVerdicts(deps, trx, application, at);
    return { state: asked.answer };
  });
}
