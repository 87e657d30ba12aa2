import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Db } from '#server/database/in-transaction.ts';
import { departments } from '#server/people/organisation.store.ts';
import { findProgramme } from './programme.store.ts';

/**
 * The department to which a programme shall belong: the one that was asked for; else that of the administrator's own
 * office; else the only one there is. A programme that runs stays where it is: its files went to that department.
 */
export async function chooseDepartment(
  db: Db,
  person: Person,
  code: string,
  asked: string | undefined,
): Promise<string | Refusal> {
  const known = (await findProgramme(db, code))?.department;
  if (known) return asked === undefined || asked === known ? known : refused('department-fixed');

  const all = await departments(db);
  const wanted = asked ?? person.department ?? (all.length === 1 ? all[0]?.id : undefined);
  const chosen = all.find(({ id }) => id === wanted)?.id;
  return chosen ?? refused(all.length === 0 ? 'department-missing' : 'department-open');
}

const refused = (code: string): Refusal => refuse('bad-input', {}, [{ field: 'department', code }]);
