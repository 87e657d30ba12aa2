import type { Application } from '#domain/application/application.ts';
import { isShownTo } from '#domain/application/shown-history.ts';
import { shownVersion } from '#domain/application/shown-turn.ts';
import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Db } from '#server/database/in-transaction.ts';
import { newestAct, type Place } from './event.store.ts';

/** A decision on what is no longer so: names who changed what in the meantime, as far as this person may know. */
export async function staleVersion(
  db: Db,
  person: Person,
  places: readonly Place[],
  facts: Record<string, string> = {},
): Promise<Refusal> {
  const newest = await newestAct(db, places);
  const told = newest && isShownTo(person.role, newest) ? newest : undefined;
  return refuse('stale-version', {
    ...facts,
    act: told?.act ?? '',
    by: told?.actor ?? '',
    at: told?.at.toString() ?? '',
  });
}

/** The same of a file by its version. */
export const staleFile = (
  db: Db,
  person: Person,
  { id, number, state, version }: Pick<Application, 'id' | 'number' | 'state' | 'version'>,
  seen: number,
): Promise<Refusal> => {
  const now = shownVersion(person.role, state, version);
  return staleVersion(db, person, [{ on: [id], changes: true }], {
    number,
    seen: `${seen}`,
    ...(now !== null && { version: `${now}` }),
  });
};

/**
 * Whether a file has moved on since this person saw it. Whoever is told no version acts on none: his act is refused by
 * where the file stands, whatever number he names, so that he cannot find the number by trying.
 */
export const hasMovedOn = (
  { role }: Person,
  { state, version }: Pick<Application, 'state' | 'version'>,
  seen: number,
): boolean => shownVersion(role, state, version) !== null && version !== seen;
