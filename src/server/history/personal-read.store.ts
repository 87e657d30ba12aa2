import type { Person } from '#domain/people/person.ts';
import type { Db } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';

/** Writes down who opened words about whom; called before they are sent. */
export async function recordPersonalRead(
  db: Db,
  person: Person,
  read: { subject: string; what: string; at: Temporal.Instant },
): Promise<void> {
  await db
    .insertInto('personal_read')
    .values({ id: newId(), at: read.at, person_id: person.id, subject: read.subject, what: read.what })
    .execute();
}
