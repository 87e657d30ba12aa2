import type { Role } from '#domain/people/role.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import { openSession } from '#server/session/open-session.ts';
import type { Stage } from './stage.ts';

/** A session as somebody of the cast, without a password: they are invented, and this is no production. */
export async function actAs(
  { deps, cast, person }: Stage,
  key: string,
  role?: Role,
): Promise<string | undefined> {
  const known = Object.hasOwn(cast.persons, key) ? cast.persons[key] : undefined;
  if (!known || (role && !known.roles.includes(role)) || known.roles.length === 0) return undefined;
  const { id, membership } = await person(key, ...(role ? [role] : []));
  return inTransaction(deps.db, (trx) => openSession(deps, trx, { person: id, membership }));
}
