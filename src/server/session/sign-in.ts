import { type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction, type Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import {
  countFailure,
  countUnknownFailure,
  lockCredential,
  lockUnknownName,
  membershipsOf,
} from '#server/people/credential.store.ts';
import { sha256 } from '#server/transparency/digest.ts';
import { openSession } from './open-session.ts';
import { passwordMatches } from './password.ts';

const triesBeforeLock = 5;
const lock = { minutes: 15 };

/**
 * Five wrong passwords in a row lock a name for a quarter of an hour. A name that nobody has takes as long, is answered in
 * the same words and is locked as soon; both counts outlive a restart and are shared by servers.
 */
export async function signIn(
  deps: Deps,
  given: { name: string; password: string },
): Promise<{ token: string } | Refusal> {
  // The count of failures must stay, so the refusal leaves the transaction as a plain value.
  const { answer } = await inTransaction(deps.db, async (trx) => ({
    answer: await tryPassword(deps, trx, given),
  }));
  return answer;
}

async function tryPassword(
  deps: Deps,
  trx: Trx,
  given: { name: string; password: string },
): Promise<{ token: string } | Refusal> {
  const at = deps.wallNow();
  const name = given.name.trim().toLowerCase();
  const credential = await lockCredential(trx, name);
  const counted = credential ?? (await lockUnknownName(trx, drawerOf(name)));

  if (counted.lockedUntil && Temporal.Instant.compare(at, counted.lockedUntil) < 0) {
    return refuse('account-locked', { until: counted.lockedUntil.toString() });
  }
  const right = await passwordMatches(given.password, credential?.hash);
  if (!credential || !right) {
    const failures = counted.failures + 1;
    const until = failures % triesBeforeLock === 0 ? at.add(lock) : null;
    if ('drawer' in counted) await countUnknownFailure(trx, counted.drawer, failures, until);
    else await countFailure(trx, counted.person, failures, until);
    return until ? refuse('account-locked', { until: until.toString() }) : refuse('sign-in-failed');
  }

  await countFailure(trx, credential.person, 0, null);
  const [membership] = await membershipsOf(trx, credential.person);
  if (!membership) return refuse('sign-in-failed');
  return { token: await openSession(deps, trx, { person: credential.person, membership: membership.id }) };
}

/**
 * Where a name that nobody has is counted. Known names are not counted there: whoever has an account could else empty
 * the drawer of another's name by signing in.
 */
const drawerOf = (name: string): number => sha256(name).readUInt16BE();
