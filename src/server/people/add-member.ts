import { mayInvite } from '#domain/people/invite.ts';
import type { Person } from '#domain/people/person.ts';
import type { Role } from '#domain/people/role.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { type Credential, openAccount } from './new-account.ts';
import { findOrganisation } from './organisation.store.ts';

export interface MemberToAdd {
  organisation: string;
  roles: readonly Role[];
  name: string;
  mobile?: string | undefined;
  email?: string | undefined;
  credential?: Credential | undefined;
}

/** Enters a person for an organisation; without a credential he signs in another way. */
export async function addMember(
  deps: Deps,
  person: Person,
  asked: MemberToAdd,
): Promise<{ person: string; membership: string } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const { id, kind } = await findOrganisation(trx, asked.organisation);
    const forbidden = asked.roles.find((role) => !mayInvite(person, { organisation: id, kind }, role));
    if (forbidden) return refuse('not-your-act', { act: 'add-member', role: forbidden });

    const opened = await openAccount(trx, { ...asked, at: deps.now() });
    if (isRefusal(opened)) return opened;
    await recordEvent(trx, person, {
      at: deps.now(),
      act: 'add-member',
      subject: id,
      facts: { roles: asked.roles },
    });
    return opened;
  });
}
