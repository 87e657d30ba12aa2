import { mayInvite } from '#domain/people/invite.ts';
import type { Person } from '#domain/people/person.ts';
import type { Role } from '#domain/people/role.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { findOrganisation } from './organisation.store.ts';
import { insertMembership } from './person.store.ts';

/** Takes on further roles in one's own organisation: an administrator who also fills in. */
export async function addRoles(
  deps: Deps,
  person: Person,
  roles: readonly Role[],
): Promise<{ added: readonly Role[] } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const { id, kind } = await findOrganisation(trx, person.organisation);
    const forbidden = roles.find((role) => !mayInvite(person, { organisation: id, kind }, role));
    if (forbidden) return refuse('not-your-act', { act: 'add-roles', role: forbidden });

    for (const role of roles)
      await insertMembership(trx, { person: person.id, organisation: id, role, at: deps.now() });
    await recordEvent(trx, person, { at: deps.now(), act: 'add-roles', subject: id, facts: { roles } });
    return { added: roles };
  });
}
