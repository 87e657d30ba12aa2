import { states } from '#domain/application/lifecycle.ts';
import { toldOutside } from '#domain/application/shown-turn.ts';
import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { remind } from '#server/message/remind.ts';
import { findOrganisation } from '#server/people/organisation.store.ts';
import { lockApplication } from './application.store.ts';

/** Whoever fills in may not submit: the unit's administrators are told that the file waits for them. */
export function askForSubmission(
  deps: Deps,
  person: Person,
  number: string,
): Promise<{ remindedAt: string } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const application = await lockApplication(trx, person, number);
    if (!application) return refuse('not-found');
    const { state, unit, programmeVersion } = application;
    if (states[state].turn !== 'applicant')
      return refuse('out-of-turn', { act: 'submit', number, state: toldOutside(state) });
    return remind(
      trx,
      {
        organisation: unit,
        roles: ['unit-administrator'],
        template: 'submission-wanted',
        facts: { number, programmeVersion },
        at: deps.now(),
      },
      (await findOrganisation(trx, unit)).name,
    );
  });
}
