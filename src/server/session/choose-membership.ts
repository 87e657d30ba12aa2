import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { membershipsOf } from '#server/people/credential.store.ts';
import { setSessionMembership } from './session.store.ts';

/** Goes on as another of the things one is; an act never mixes roles. */
export async function chooseMembership(
  { db }: Deps,
  person: Person,
  hash: Buffer,
  membership: string,
): Promise<{ chosen: string } | Refusal> {
  const mine = await membershipsOf(db, person.id);
  if (!mine.some(({ id }) => id === membership)) return refuse('not-found');

  await setSessionMembership(db, hash, membership);
  return { chosen: membership };
}
