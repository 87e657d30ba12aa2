import { mayInvite } from '#domain/people/invite.ts';
import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { findOrganisation } from './organisation.store.ts';
import { endMembership as end, lockMembership } from './person.store.ts';

/**
 * Takes a role from somebody: by whoever may give it, and never from oneself, so that nobody locks himself out. What was
 * done in that role stays as it was; his sessions in it end at once.
 */
export function endMembership(
  deps: Deps,
  person: Person,
  asked: { membership: string },
): Promise<{ ended: true } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const membership = await lockMembership(trx, asked.membership);
    if (!membership) return refuse('not-found');
    const { id, kind } = await findOrganisation(trx, membership.organisation);
    if (person.role !== 'system-administrator' && id !== person.organisation) return refuse('not-found');
    if (membership.person === person.id || !mayInvite(person, { organisation: id, kind }, membership.role))
      return refuse('not-your-act', { act: 'end-membership', role: membership.role });

    await end(trx, asked.membership, deps.now());
    await recordEvent(trx, person, {
      at: deps.now(),
      act: 'end-membership',
      subject: id,
      facts: { role: membership.role },
    });
    return { ended: true };
  });
}
