import type { Person } from '#domain/people/person.ts';
import type { Deps } from '#server/deps.ts';
import { findMembership } from '#server/people/person.store.ts';

/** What the frame of every page shows: who acts, as what, for whom, and the two clocks. */
export async function describePerson({ db, now }: Deps, person: Person) {
  const { name, organisation, region } = await findMembership(db, person);
  return { name, role: person.role, organisation, region, serverTime: now().toString() };
}
