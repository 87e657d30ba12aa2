import { revisionsOf, shownOf } from '#domain/application/shown-history.ts';
import type { Person } from '#domain/people/person.ts';
import { refuse } from '#domain/refusal.ts';
import { findApplication } from '#server/application/application.store.ts';
import type { Deps } from '#server/deps.ts';
import { eventsOf } from './event.store.ts';

/** What has happened to a file, to each viewer what he may know; names where they are his to know. */
export async function presentHistory({ db }: Deps, person: Person, number: string) {
  const application = await findApplication(db, person, number);
  if (!application) return refuse('not-found');

  const events = await eventsOf(db, application.id);
  const revisions = revisionsOf(events);
  const numbered = events.map((event, at) => ({ ...event, revision: revisions[at] ?? null }));
  return {
    number,
    events: shownOf(person.role, numbered).map(
      ({ id, at, act, revision, role, actor, organisation, from, to, reason, facts, note }) => ({
        id,
        at: at.toString(),
        act,
        revision,
        role,
        actor,
        organisation,
        from,
        to,
        reason,
        facts,
        note,
      }),
    ),
  };
}
