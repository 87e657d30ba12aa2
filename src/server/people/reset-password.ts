import { passwordProblem } from '#domain/people/password.ts';
import type { Role } from '#domain/people/role.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { hashPassword } from '#server/session/password.ts';
import { endSessionsOf } from '#server/session/session.store.ts';
import { hashToken } from '#server/session/token.ts';
import { findCredential, membershipsOf, setPassword } from './credential.store.ts';
import { findLink, spendLink } from './one-time-link.store.ts';

/** For whom the link is, by his sign-in name; used, too old or never given, it is refused in the same words. */
export async function presentReset(deps: Deps, code: string): Promise<{ signInName: string } | Refusal> {
  const whose = await whoseLink(deps, hashToken(code));
  return whose ? { signInName: whose.name } : refuse('link-used-up');
}

/** Sets the password anew and ends every session of its owner, who then signs in by it: the link itself opens no desk. */
export async function resetPassword(
  deps: Deps,
  code: string,
  { password }: { password: string },
): Promise<{ reset: true } | Refusal> {
  const link = hashToken(code);
  const whose = await whoseLink(deps, link);
  if (!whose) return refuse('link-used-up');
  const problem = passwordProblem(password, whose.name);
  if (problem) return refuse('bad-input', {}, [problem]);
  const hash = await hashPassword(password, deps.random(16));

  return inTransaction(deps.db, async (trx) => {
    const [membership] = await membershipsOf(trx, whose.person);
    if (!membership || !(await spendLink(trx, link, deps.wallNow()))) return refuse('link-used-up');
    await setPassword(trx, whose.person, hash);
    await endSessionsOf(trx, whose.person);
    const { id, organisation } = membership;
    const person = { id: whose.person, role: membership.role as Role, organisation, membership: id };
    await recordEvent(trx, person, { at: deps.now(), act: 'reset-password', subject: whose.person });
    return { reset: true };
  });
}

async function whoseLink({ db, wallNow }: Deps, hash: Buffer) {
  const link = await findLink(db, hash, 'reset', wallNow());
  return link?.person ? findCredential(db, link.person) : undefined;
}
