import type { Person } from '#domain/people/person.ts';
import { mayResetPassword } from '#domain/people/reset-password.ts';
import type { Db } from '#server/database/in-transaction.ts';
import { heldBy, peopleOf } from './person.store.ts';

/** People of an organisation with what they are, and whose password the reader may have reset: said in a person's first row. */
export async function presentPeople(db: Db, reader: Person, organisation: string) {
  const rows = await peopleOf(db, organisation);
  const held = await heldBy(db, [...new Set(rows.map(({ person }) => person))]);
  const named = new Set<string>();
  const people = rows.map(({ person, signsIn, ...row }) => {
    const isFirst = !named.has(person);
    named.add(person);
    const may = mayResetPassword(reader, { id: person, holds: held.get(person) ?? [] });
    return { ...row, resets: isFirst && signsIn && may };
  });
  return { people };
}
