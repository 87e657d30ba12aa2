import { z } from 'zod';
import { passwordProblem } from '#domain/people/password.ts';
import type { Role } from '#domain/people/role.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { hashPassword } from '#server/session/password.ts';
import { hasCredential, insertCredential, isNameTaken } from './credential.store.ts';
import { findRoleHolder, insertMembership, insertPerson } from './person.store.ts';

const words = {
  name: z.string().trim().min(1).max(50),
  mobile: z.string().max(40).optional(),
  email: z.string().max(200).optional(),
};

/** What a person types to get an account. */
export const newAccount = z.strictObject({
  ...words,
  signInName: z.string().trim().toLowerCase().min(3).max(60),
  password: z.string().max(400),
});
export type NewAccount = z.output<typeof newAccount>;

export interface Credential {
  name: string;
  hash: string;
}

/** Hashed before a transaction is opened: it takes as long as forty queries. */
export async function prepareCredential(
  deps: Pick<Deps, 'random'>,
  { signInName, password }: Pick<NewAccount, 'signInName' | 'password'>,
): Promise<Credential | Refusal> {
  const problem = passwordProblem(password, signInName);
  if (problem) return refuse('bad-input', {}, [problem]);
  return { name: signInName, hash: await hashPassword(password, deps.random(16)) };
}

export interface AccountToOpen {
  name: string;
  mobile?: string | undefined;
  email?: string | undefined;
  organisation: string;
  roles: readonly Role[];
  at: Temporal.Instant;
  /** Left out: somebody who signs in another way, or later by a link. */
  credential?: Credential | undefined;
}

/** Makes the person with his first memberships, and a name to sign in with. */
export async function openAccount(
  trx: Trx,
  account: AccountToOpen,
): Promise<{ person: string; membership: string } | Refusal> {
  const { credential } = account;
  if (credential && (await isNameTaken(trx, credential.name)))
    return refuse('bad-input', {}, [{ field: 'signInName', code: 'name-taken' }]);

  const person = await insertPerson(trx, { label: [...account.name].slice(0, 1).join(''), ...account });
  if (credential) await insertCredential(trx, { person, ...credential });
  const memberships: string[] = [];
  for (const role of account.roles)
    memberships.push(
      await insertMembership(trx, { person, organisation: account.organisation, role, at: account.at }),
    );
  return { person, membership: memberships[0] ?? '' };
}

/** A way to sign in for somebody who is known already and has a role, but had none. */
export async function openToKnown(
  trx: Trx,
  known: { person: string; role: Role; credential: Credential },
): Promise<{ person: string; membership: string } | Refusal> {
  const { person, role, credential } = known;
  const membership = await findRoleHolder(trx, person, role);
  if (!membership || (await hasCredential(trx, person))) return refuse('link-used-up');
  if (await isNameTaken(trx, credential.name))
    return refuse('bad-input', {}, [{ field: 'signInName', code: 'name-taken' }]);

  await insertCredential(trx, { person, ...credential });
  return { person, membership };
}
