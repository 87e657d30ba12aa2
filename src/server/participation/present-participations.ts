import { states } from '#domain/application/lifecycle.ts';
import type { Person } from '#domain/people/person.ts';
import type { Deps } from '#server/deps.ts';
import { participationsOf, type StoredParticipation } from './participation.store.ts';

/** Everything the person's unit is asked to take part in. Of a file only the joint part is seen. */
export async function presentParticipations({ db, programmes }: Deps, person: Person) {
  const found = await participationsOf(db, person.organisation);
  return {
    participations: found.filter(isShown).map((each) => ({
      ...describeParticipation(each),
      programme: programmes.ofVersion(each.programmeVersion).definition.about.code,
    })),
  };
}

/** A draft that lapsed asks nobody any more; what was answered stays to be seen. */
const isShown = ({ applicationState, state }: StoredParticipation) =>
  applicationState === 'draft' || states[applicationState].live || state !== 'invited';

export const describeParticipation = ({
  id,
  number,
  unit,
  direction,
  project,
  state,
  digest,
  answeredAt,
  byLetter,
  said,
}: StoredParticipation) => ({
  id,
  number,
  unit,
  direction,
  project,
  state,
  seen: digest.toString('hex'),
  answeredAt: answeredAt?.toString() ?? null,
  byLetter,
  said,
});
