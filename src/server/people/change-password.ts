import { z } from 'zod';
import { passwordProblem } from '#domain/people/password.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Problem, type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { hashPassword } from '#server/session/password.ts';
import { endSessionsOf } from '#server/session/session.store.ts';
import { tryPassword } from '#server/session/try-password.ts';
import { findCredential, lockCredential, setPassword } from './credential.store.ts';
import { endOpenLinks } from './one-time-link.store.ts';

export const passwords = z.strictObject({ current: z.string().max(400), password: z.string().max(400) });

/**
 * Whoever knows the present password sets another. His sessions elsewhere end, and so does a link by which it could be
 * reset: he may be changing it because somebody else knows it.
 */
export async function changePassword(
  deps: Deps,
  person: Person,
  session: Buffer,
  { current, password }: z.output<typeof passwords>,
): Promise<{ changed: true } | Refusal> {
  const known = await findCredential(deps.db, person.id);
  if (!known) return refuse('not-found');
  const problem = passwordProblem(password, known.name);
  if (problem) return refuse('bad-input', {}, [problem]);
  const hash = await hashPassword(password, deps.random(16));

  const { answer } = await inTransaction(deps.db, async (trx) => {
    const credential = await lockCredential(trx, known.name);
    const refusal = credential
      ? await tryPassword(trx, credential, { password: current, at: deps.wallNow() })
      : refuse('not-found');
    if (refusal) return { answer: atItsField(refusal) };
    if (password === current) return { answer: wrong('password', 'password-unchanged') };

    await setPassword(trx, person.id, hash);
    await endSessionsOf(trx, person.id, session);
    await endOpenLinks(trx, 'reset', deps.wallNow(), person.id);
    await recordEvent(trx, person, { at: deps.now(), act: 'change-password', subject: person.id });
    return { answer: { changed: true as const } };
  });
  return isRefusal(answer) ? answer : { changed: true };
}

/** He is signed in already: that it is wrong is said of what he typed, not of an account. */
const atItsField = (refusal: Refusal): Refusal =>
  refusal.refused === 'sign-in-failed' ? wrong('current', 'password-not-current') : refusal;

const wrong = (field: string, code: Problem['code']): Refusal => refuse('bad-input', {}, [{ field, code }]);
