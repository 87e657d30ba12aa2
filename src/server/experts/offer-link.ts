import { departmentOf, type Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { insertLink } from '#server/people/one-time-link.store.ts';
import { makeToken } from '#server/session/token.ts';
import { findExpert } from './expert.store.ts';

const validFor = { hours: 24 };

/** A link by which an invited expert who has never signed in chooses a name and a password; the pool office hands it on. */
export function offerLink(
  deps: Deps,
  person: Person,
  asked: { expert: string },
): Promise<{ link: string } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const expert = await findExpert(trx, departmentOf(person), asked.expert);
    if (!expert?.person) return refuse('not-found');

    const { token, hash } = makeToken(deps);
    const link = {
      purpose: 'invitation',
      person: expert.person,
      organisation: person.organisation,
      role: 'expert',
    } as const;
    await insertLink(trx, hash, link, deps.wallNow().add(validFor));
    await recordEvent(trx, person, {
      at: deps.now(),
      act: 'invite',
      subject: expert.id,
      facts: { role: 'expert' },
    });
    return { link: `${deps.config.address}/invitations/${token}` };
  });
}
