import { type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction, type Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { lockCredential, lockUnknownName, membershipsOf } from '#server/people/credential.store.ts';
import { sha256 } from '#server/transparency/digest.ts';
import { openSession } from './open-session.ts';
import { tryPassword } from './try-password.ts';

/**
 * A name that nobody has takes as long, is answered in the same words and is locked as soon; both counts outlive a
 * restart and are shared by servers.
 */
export async function signIn(
  deps: Deps,
  given: { name: string; password: string },
): Promise<{ token: string } | Refusal> {
  const { answer } = await inTransaction(deps.db, async (trx) => ({
    answer: await tryName(deps, trx, given),
  }));
  return answer;
}

async function tryName(
  deps: Deps,
  trx: Trx,
  given: { name: string; password: string },
): Promise<{ token: string } | Refusal> {
  const name = given.name.trim().toLowerCase();
  const credential = await lockCredential(trx, name);
  const counted = credential ?? (await lockUnknownName(trx, drawerOf(name)));
  const refusal = await tryPassword(trx, counted, { password: given.password, at: deps.wallNow() });
  if (refusal || !credential) return refusal ?? refuse('sign-in-failed');

  const [membership] = await membershipsOf(trx, credential.person);
  if (!membership) return refuse('sign-in-failed');
  return { token: await openSession(deps, trx, { person: credential.person, membership: membership.id }) };
}

/**
 * Where a name that nobody has is counted. Known names are not counted there: whoever has an account could else empty
 * the drawer of another's name by signing in.
 */
const drawerOf = (name: string): number => sha256(name).readUInt16BE();
