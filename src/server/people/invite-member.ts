import { mayInvite } from '#domain/people/invite.ts';
import type { Person } from '#domain/people/person.ts';
import type { Role } from '#domain/people/role.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { openSession } from '#server/session/open-session.ts';
import { hashToken, makeToken } from '#server/session/token.ts';
import { type NewAccount, openAccount, openToKnown, prepareCredential } from './new-account.ts';
import { findLink, insertLink, spendLink } from './one-time-link.store.ts';
import { findOrganisation } from './organisation.store.ts';

const validFor = { hours: 24 };

/** A link for somebody who shall act for an organisation; he chooses his own name and password. */
export async function inviteMember(
  deps: Deps,
  person: Person,
  asked: { organisation?: string | undefined; role: Role },
): Promise<{ link: string } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const organisation = await findOrganisation(trx, asked.organisation ?? person.organisation).catch(
      () => undefined,
    );
    // Others' organisations are found by the administrator alone.
    const isFound = person.role === 'system-administrator' || organisation?.id === person.organisation;
    if (!organisation || !isFound) return refuse('not-found');
    if (!mayInvite(person, { organisation: organisation.id, kind: organisation.kind }, asked.role))
      return refuse('not-your-act', { act: 'invite', role: asked.role });

    const { token, hash } = makeToken(deps);
    await insertLink(
      trx,
      hash,
      { purpose: 'invitation', person: null, organisation: organisation.id, role: asked.role },
      deps.wallNow().add(validFor),
    );
    await recordEvent(trx, person, {
      at: deps.now(),
      act: 'invite',
      subject: organisation.id,
      facts: { role: asked.role },
    });
    return { link: `${deps.config.address}/invitations/${token}` };
  });
}

export async function presentInvitation(deps: Deps, code: string) {
  const link = await findLink(deps.db, hashToken(code), 'invitation', deps.wallNow());
  if (!link?.organisation) return refuse('not-found');
  return { organisation: (await findOrganisation(deps.db, link.organisation)).name, role: link.role };
}

export async function acceptInvitation(
  deps: Deps,
  code: string,
  account: NewAccount,
): Promise<{ token: string } | Refusal> {
  const credential = await prepareCredential(deps, account);
  if (isRefusal(credential)) return credential;

  return inTransaction(deps.db, async (trx) => {
    const hash = hashToken(code);
    const link = await findLink(trx, hash, 'invitation', deps.wallNow());
    if (!link?.organisation || !link.role) return refuse('not-found');
    if (!(await spendLink(trx, hash, deps.wallNow()))) return refuse('link-used-up');

    const at = deps.now();
    const role = link.role as Role;
    const opened = link.person
      ? await openToKnown(trx, { person: link.person, role, credential })
      : await openAccount(trx, {
          ...account,
          credential,
          organisation: link.organisation,
          roles: [role],
          at,
        });
    if (isRefusal(opened)) return opened;
    await recordEvent(
      trx,
      { id: opened.person, role, organisation: link.organisation, membership: opened.membership },
      { at, act: 'accept-invitation', subject: link.organisation, facts: { role } },
    );
    return { token: await openSession(deps, trx, opened) };
  });
}
