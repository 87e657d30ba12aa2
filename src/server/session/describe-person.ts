import type { Person } from '#domain/people/person.ts';
import { worksForDepartment } from '#domain/people/role.ts';
import type { Deps } from '#server/deps.ts';
import { findMembership } from '#server/people/person.store.ts';

/** What the frame of every page shows: who acts, as what, for whom, and the two clocks. */
export async function describePerson({ db, programmes, now }: Deps, person: Person) {
  const { name, organisation, region } = await findMembership(db, person);
  return {
    name,
    role: person.role,
    organisation,
    region,
    /** Those of his department; null where every programme is his to find. */
    programmes: worksForDepartment(person.role)
      ? programmes.allFor(person).map(({ definition }) => definition.about.code)
      : null,
    serverTime: now().toString(),
  };
}
