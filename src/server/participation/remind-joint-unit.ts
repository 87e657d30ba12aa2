import type { Person } from '#domain/people/person.ts';
import { mayAnswer } from '#domain/recommendation/answer-participation.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { lockApplication } from '#server/application/application.store.ts';
import { askedOf } from '#server/application/ask-joint-unit.ts';
import { jointUnitsOf } from '#server/application/joint-unit.store.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { remind } from '#server/message/remind.ts';

/** A joint unit that has not answered is asked once more, by the lead unit or by the clerk who waits for it. */
export function remindJointUnit(
  deps: Deps,
  person: Person,
  asked: { number: string; id: string },
): Promise<{ remindedAt: string } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const application = await lockApplication(trx, person, asked.number);
    const unit =
      application &&
      (await jointUnitsOf(trx, application.id)).find(
        ({ id, state }) => id === asked.id && state !== 'removed',
      );
    if (!application || !unit?.organisation) return refuse('not-found');
    const refusal = mayAnswer(
      { state: unit.state, digest: unit.digest.toString('hex'), application },
      { answer: 'confirmed' },
    );
    if (refusal) return refusal;
    return remind(trx, await askedOf(trx, application, unit.organisation, deps.now()), unit.name);
  });
}
