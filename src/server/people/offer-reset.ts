import type { Person } from '#domain/people/person.ts';
import { mayResetPassword } from '#domain/people/reset-password.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { makeToken } from '#server/session/token.ts';
import { findCredential } from './credential.store.ts';
import { endOpenLinks, insertLink } from './one-time-link.store.ts';
import { heldBy, lockMembership } from './person.store.ts';

const validFor = { hours: 24 };

/** A link by which somebody sets his password anew; whoever makes it hands it on. An earlier one that was not used ends. */
export function offerReset(
  deps: Deps,
  person: Person,
  asked: { membership: string },
): Promise<{ link: string } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const membership = await lockMembership(trx, asked.membership);
    const isFound = person.role !== 'unit-administrator' || membership?.organisation === person.organisation;
    if (!membership || !isFound) return refuse('not-found');
    const holds = (await heldBy(trx, [membership.person])).get(membership.person) ?? [];
    if (!mayResetPassword(person, { id: membership.person, holds }))
      return refuse('not-your-act', { act: 'offer-reset' });
    if (!(await findCredential(trx, membership.person))) return refuse('not-found'); // he signs in another way

    const at = deps.wallNow();
    const { token, hash } = makeToken(deps);
    await endOpenLinks(trx, 'reset', at, membership.person);
    await insertLink(
      trx,
      hash,
      { purpose: 'reset', person: membership.person, organisation: null, role: null },
      at.add(validFor),
    );
    await recordEvent(trx, person, {
      at: deps.now(),
      act: 'offer-reset',
      subject: membership.person,
      facts: { role: membership.role },
    });
    return { link: `${deps.config.address}/resets/${token}` };
  });
}
