import type { Role } from '#domain/people/role.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import { emailOf, insertDelivery, insertMessage, recipientsOf } from './message.store.ts';

/** What a message is about: its words stand in `messages/…/letter.ts`. */
export type LetterTemplate =
  | 'submitted'
  | 'joint-asked'
  | 'submission-wanted'
  | 'returned'
  | 'supplement-asked'
  | 'opinion-asked'
  | 'opinion-reminder'
  | 'accepted'
  | 'not-recommended'
  | 'rejected'
  | 'closing-soon'
  | 'expert-invited'
  | 'in-notice'
  | 'in-reserve'
  | 'not-selected'
  | 'notice-published'
  | 'objection-admitted'
  | 'objection-decided'
  | 'dropped'
  | 'recommended-dropped'
  | 'recognised'
  | 'revoked'
  | 'recommended-revoked';

export interface Letter {
  /** Everybody who acts for this organisation in one of these roles. */
  organisation: string;
  roles: readonly Role[];
  template: LetterTemplate;
  /** Numbers, codes, instants: never what would tell a stranger more than the page does. */
  facts: Readonly<Record<string, string>>;
  at: Temporal.Instant;
}

/** Queues a message in the act's own transaction: what is not committed is not sent. */
export async function notify(trx: Trx, letter: Letter): Promise<void> {
  await notifyEach(trx, await recipientsOf(trx, letter.organisation, letter.roles), letter);
}

/** To people who have been looked up already. */
export async function notifyEach(
  trx: Trx,
  people: Awaited<ReturnType<typeof recipientsOf>>,
  letter: Letter,
): Promise<void> {
  for (const person of people) {
    const message = await insertMessage(trx, {
      person: person.id,
      template: letter.template,
      facts: letter.facts,
      at: letter.at,
    });
    if (person.email) await insertDelivery(trx, message, letter.at);
  }
}

/** The same to one person, whatever else he is and whoever else is. */
export async function notifyPerson(
  trx: Trx,
  letter: Omit<Letter, 'organisation' | 'roles'> & { person: string },
): Promise<void> {
  const message = await insertMessage(trx, letter);
  if (await emailOf(trx, letter.person)) await insertDelivery(trx, message, letter.at);
}
