import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { openSession } from '#server/session/open-session.ts';
import { hashToken, makeToken } from '#server/session/token.ts';
import { type NewAccount, openAccount, prepareCredential } from './new-account.ts';
import { endOpenLinks, findLink, insertLink, spendLink } from './one-time-link.store.ts';
import { insertOrganisation } from './organisation.store.ts';
import { hasRole } from './person.store.ts';

const validFor = { hours: 24 };

/** A link to be printed once, while the installation has no administrator; a later start prints another and this one ends. */
export async function offerFirstAdministrator(deps: Deps): Promise<string | undefined> {
  return inTransaction(deps.db, async (trx) => {
    if (await hasRole(trx, 'system-administrator')) return undefined;
    const at = deps.wallNow();
    const { token, hash } = makeToken(deps);
    await endOpenLinks(trx, 'first-administrator', at);
    await insertLink(
      trx,
      hash,
      { purpose: 'first-administrator', person: null, organisation: null, role: null },
      at.add(validFor),
    );
    return `${deps.config.address}/first-administrator/${token}`;
  });
}

/** Used, too old or never given: it answers like any unknown path. */
export async function isFirstAdministratorLink(deps: Deps, code: string): Promise<{ open: true } | Refusal> {
  const link = await findLink(deps.db, hashToken(code), 'first-administrator', deps.wallNow());
  return link ? { open: true } : refuse('not-found');
}

export async function becomeFirstAdministrator(
  deps: Deps,
  code: string,
  given: NewAccount & { office: string },
): Promise<{ token: string } | Refusal> {
  const { office, ...account } = given;
  const credential = await prepareCredential(deps, account);
  if (isRefusal(credential)) return credential;

  return inTransaction(deps.db, async (trx) => {
    const hash = hashToken(code);
    const link = await findLink(trx, hash, 'first-administrator', deps.wallNow());
    if (!link || !(await spendLink(trx, hash, deps.wallNow()))) return refuse('not-found');

    const at = deps.now();
    const organisation = await insertOrganisation(trx, { kind: 'installation', name: office });
    const opened = await openAccount(trx, {
      ...account,
      credential,
      organisation,
      roles: ['system-administrator'],
      at,
    });
    if (isRefusal(opened)) return opened;
    await recordEvent(
      trx,
      { id: opened.person, role: 'system-administrator', organisation, membership: opened.membership },
      { at, act: 'become-first-administrator', subject: organisation },
    );
    return { token: await openSession(deps, trx, opened) };
  });
}
