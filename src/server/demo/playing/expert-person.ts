import type { Person } from '#domain/people/person.ts';
import type { Db } from '#server/database/in-transaction.ts';
import { findExpertMember } from '../cast.store.ts';

/** The expert as somebody signed in: he can, from his first invitation on. */
export async function expertPerson(db: Db, expert: string): Promise<Person> {
  const found = await findExpertMember(db, expert);
  if (!found) throw new Error(`The expert ${expert} has not been invited`);
  return { ...found, role: 'expert' };
}
