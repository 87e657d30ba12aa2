import type { Db, Trx } from '#server/database/in-transaction.ts';

/** Duties of which nobody may do two on the same thing, each group with its seats. */
export interface Seat {
  subject: string;
  group: 'recommendation' | 'draw' | 'outcome';
  seat: string;
}

/** Sits down, or finds where this person sits already. */
export async function sitDown(trx: Trx, person: string, { subject, group, seat }: Seat): Promise<string> {
  await trx
    .insertInto('seat')
    .values({ subject_id: subject, duty_group: group, person_id: person, seat })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await trx
    .selectFrom('seat')
    .select('seat')
    .where('subject_id', '=', subject)
    .where('duty_group', '=', group)
    .where('person_id', '=', person)
    .executeTakeFirstOrThrow();
  return row.seat;
}

/** Everybody who sits in this seat for one of these things. */
export async function seatedOn(db: Db, subjects: readonly string[], seat: string): Promise<string[]> {
  if (subjects.length === 0) return [];
  const rows = await db
    .selectFrom('seat')
    .select('person_id')
    .distinct()
    .where('subject_id', 'in', subjects)
    .where('seat', '=', seat)
    .orderBy('person_id')
    .execute();
  return rows.map(({ person_id }) => person_id);
}
