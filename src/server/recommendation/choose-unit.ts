import type { Person } from '#domain/people/person.ts';
import type { Db } from '#server/database/in-transaction.ts';
import { unitsWithFiles } from './recommendation.store.ts';

/** Whose recommendations are read: one's own unit's; a supervisor chooses among those that have files. */
export async function chooseUnit(
  db: Db,
  person: Person,
  programme: string,
  asked: string | undefined,
): Promise<{ units: readonly { id: string; name: string }[]; chosen: string | undefined }> {
  if (person.role !== 'supervisor') return { units: [], chosen: person.organisation };
  const units = await unitsWithFiles(db, programme);
  const chosen = asked ?? units[0]?.id;
  return { units, chosen: units.some(({ id }) => id === chosen) ? chosen : undefined };
}
