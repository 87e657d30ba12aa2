import type { Person } from '#domain/people/person.ts';
import type { Demo } from './start-demo.ts';

/** What the demo's bar shows: today, who one may be, and the dates worth going to. */
export async function presentDemo({ stage, clock }: Demo, visitor: Person | undefined) {
  const [programme] = stage.deps.programmes.all();
  const now = clock.now();
  return {
    today: now.toString(),
    signedIn: visitor !== undefined,
    people: Object.entries(stage.cast.persons)
      .filter(([, { roles }]) => roles.length > 0)
      .map(([key, { name, roles, organisation }]) => ({ key, name, roles, organisation: stage.cast.organisations[organisation ?? '']?.name ?? '' })),
    dates: (programme?.definition.timetable ?? []).map(({ code, label, value }) => ({ code, label, value })),
    upcoming: stage.year.filter(({ at }) => Temporal.Instant.compare(at, now) > 0).length,
  };
}
