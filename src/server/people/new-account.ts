import { z } from 'zod';
import { passwordProblem } from '#domain/people/password.ts';
import type { Role } from '#domain/people/role.ts';
import { type Problem, type Refusal, refuse } from '#domain/refusal.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { hashPassword } from '#server/session/password.ts';
import { insertCredential, isNameTaken } from './credential.store.ts';
import { insertMembership, insertPerson } from './person.store.ts';

/** What a person types to get an account. */
export const newAccount = z.strictObject({
  name: z.string().trim().min(1).max(50),
  mobile: z.string().max(40).optional(),
  email: z.string().max(200).optional(),
  signInName: z.string().trim().toLowerCase().min(3).max(60),
  password: z.string().max(400),
});
export type NewAccount = z.output<typeof newAccount>;

/** Hashed before a transaction is opened: it takes as long as forty queries. */
export async function prepareAccount(deps: Pick<Deps, 'random'>, account: NewAccount): Promise<{ hash: string } | Refusal> {
  const problem: Problem | undefined = passwordProblem(account.password, account.signInName);
  if (problem) return refuse('bad-input', {}, [problem]);
  return { hash: await hashPassword(account.password, deps.random(16)) };
}

/** Makes the person with his first memberships, and a name to sign in with. */
export async function openAccount(
  trx: Trx,
  account: NewAccount,
  { hash, organisation, roles, at }: { hash: string; organisation: string; roles: readonly Role[]; at: Temporal.Instant },
): Promise<{ person: string; membership: string } | Refusal> {
  if (await isNameTaken(trx, account.signInName)) return refuse('bad-input', {}, [{ field: 'signInName', code: 'name-taken' }]);

  const person = await insertPerson(trx, { label: [...account.name].slice(0, 1).join(''), ...account });
  await insertCredential(trx, { person, name: account.signInName, hash });
  const memberships = [];
  for (const role of roles) memberships.push(await insertMembership(trx, { person, organisation, role, at }));
  return { person, membership: memberships[0] ?? '' };
}
