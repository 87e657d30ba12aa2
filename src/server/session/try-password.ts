import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import {
  type Credential,
  countFailure,
  countUnknownFailure,
  type UnknownName,
} from '#server/people/credential.store.ts';
import { passwordMatches } from './password.ts';

const triesBeforeLock = 5;
const lock = { minutes: 15 };

/**
 * Five wrong passwords in a row lock a name for a quarter of an hour, wherever they are typed. The count of failures must
 * stay, so a refusal has to leave the transaction as a plain value.
 */
export async function tryPassword(
  trx: Trx,
  counted: Credential | UnknownName,
  given: { password: string; at: Temporal.Instant },
): Promise<Refusal | undefined> {
  const { at } = given;
  if (counted.lockedUntil && Temporal.Instant.compare(at, counted.lockedUntil) < 0)
    return refuse('account-locked', { until: counted.lockedUntil.toString() });

  const isUnknown = 'drawer' in counted;
  if (await passwordMatches(given.password, isUnknown ? undefined : counted.hash)) {
    if (!isUnknown) await countFailure(trx, counted.person, 0, null);
    return undefined;
  }
  const failures = counted.failures + 1;
  const until = failures % triesBeforeLock === 0 ? at.add(lock) : null;
  if (isUnknown) await countUnknownFailure(trx, counted.drawer, failures, until);
  else await countFailure(trx, counted.person, failures, until);
  return until ? refuse('account-locked', { until: until.toString() }) : refuse('sign-in-failed');
}
