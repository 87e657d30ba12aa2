import { type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction, type Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { countFailure, lockCredential, membershipsOf } from '#server/people/credential.store.ts';
import { openSession } from './open-session.ts';
import { passwordMatches } from './password.ts';

const triesBeforeLock = 5;
const lock = { minutes: 15 };

/**
 * Five wrong passwords in a row lock a name for a quarter of an hour. An unknown name takes as long and is answered
 * in the same words.
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
  const credential = await lockCredential(trx, given.name.trim().toLowerCase());

  if (credential?.lockedUntil && Temporal.Instant.compare(at, credential.lockedUntil) < 0) {
    return refuse('account-locked', { until: credential.lockedUntil.toString() });
  }
  const right = await passwordMatches(given.password, credential?.hash);
  if (!credential) return refuse('sign-in-failed');
  if (!right) {
    const failures = credential.failures + 1;
    const locked = failures % triesBeforeLock === 0;
    await countFailure(trx, credential.person, failures, locked ? at.add(lock) : null);
    return locked ? refuse('account-locked', { until: at.add(lock).toString() }) : refuse('sign-in-failed');
  }

  await countFailure(trx, credential.person, 0, null);
  const [membership] = await membershipsOf(trx, credential.person);
  if (!membership) return refuse('sign-in-failed');
  return { token: await openSession(deps, trx, { person: credential.person, membership: membership.id }) };
}
