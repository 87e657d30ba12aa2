import type { Person } from '#domain/people/person.ts';
import type { Db } from '#server/database/in-transaction.ts';
import { seatedOn } from '#server/judging/seat.store.ts';
import { lastOrderedBy, type UnitFile } from './recommendation.store.ts';

/** The clerk who put the files in order; where nobody has, one of those who checked them and is not this person. */
export async function findPreparer(
  db: Db,
  programme: string,
  person: Pick<Person, 'id' | 'organisation'>,
  recommended: readonly UnitFile[],
): Promise<string | undefined> {
  const ordered = await lastOrderedBy(db, programme, person.organisation);
  const checked = await seatedOn(
    db,
    recommended.map(({ id }) => id),
    'check',
  );
  return ordered ?? checked.find((id) => id !== person.id);
}
