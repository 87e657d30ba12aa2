import { sql } from 'kysely';
import type { Role } from '#domain/people/role.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';

export async function recipientsOf(
  db: Db,
  organisation: string,
  roles: readonly Role[],
): Promise<{ id: string; email: string | null }[]> {
  return db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .leftJoin('person_detail', 'person_detail.person_id', 'person.id')
    .select(['person.id', 'person_detail.email'])
    .distinct()
    .where('membership.organisation_id', '=', organisation)
    .where('membership.role', 'in', [...roles])
    .where('membership.until_at', 'is', null)
    .where('person.disabled_at', 'is', null)
    .execute();
}

/** By it a person is told by mail, and in a demonstration known among the cast, whatever he acts as. */
export async function emailOf(db: Db, person: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('person_detail')
    .select('email')
    .where('person_id', '=', person)
    .executeTakeFirst();
  return row?.email ?? undefined;
}

/** When people of an organisation were last written to about a file in this matter. */
export async function lastMessageAbout(
  db: Db,
  { organisation, template, number }: { organisation: string; template: string; number: string },
): Promise<Temporal.Instant | undefined> {
  const row = await db
    .selectFrom('message')
    .innerJoin('membership', 'membership.person_id', 'message.person_id')
    .select('message.at')
    .where('membership.organisation_id', '=', organisation)
    .where('message.template', '=', template)
    .where(sql`message.facts->>'number'`, '=', number)
    .orderBy('message.at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.at;
}

export async function insertMessage(
  trx: Trx,
  message: {
    person: string;
    template: string;
    facts: Readonly<Record<string, string>>;
    at: Temporal.Instant;
  },
): Promise<string> {
  const id = newId();
  await trx
    .insertInto('message')
    .values({
      id,
      person_id: message.person,
      template: message.template,
      facts: JSON.stringify(message.facts),
      at: message.at,
    })
    .execute();
  return id;
}

export async function insertDelivery(
  trx: Trx,
  message: string,
  at: Temporal.Instant,
  attempt = 1,
): Promise<void> {
  await trx
    .insertInto('delivery')
    .values({ message_id: message, channel: 'mail', attempt, state: 'waiting', at })
    .execute();
}

export interface WaitingMail {
  message: string;
  attempt: number;
  email: string;
  name: string;
  template: string;
  facts: Record<string, string>;
}

/** Held while it is being sent: of several servers one sends it. */
export async function takeWaitingMail(trx: Trx, now: Temporal.Instant, most: number): Promise<WaitingMail[]> {
  const rows = await trx
    .selectFrom('delivery')
    .innerJoin('message', 'message.id', 'delivery.message_id')
    .innerJoin('person_detail', 'person_detail.person_id', 'message.person_id')
    .select([
      'delivery.message_id as message',
      'delivery.attempt',
      'person_detail.email',
      'person_detail.name',
      'message.template',
      'message.facts',
    ])
    .where('delivery.state', '=', 'waiting')
    .where('delivery.channel', '=', 'mail')
    .where('delivery.at', '<=', now)
    .where('person_detail.email', 'is not', null)
    .orderBy('delivery.at')
    .limit(most)
    .forUpdate('delivery')
    .skipLocked()
    .execute();
  return rows.map((row) => ({ ...row, email: row.email ?? '', facts: row.facts as Record<string, string> }));
}

export async function settleDelivery(
  trx: Trx,
  { message, attempt }: { message: string; attempt: number },
  state: 'sent' | 'failed',
  error?: string,
): Promise<void> {
  await trx
    .updateTable('delivery')
    .set({ state, error: error ?? null })
    .where('message_id', '=', message)
    .where('channel', '=', 'mail')
    .where('attempt', '=', attempt)
    .execute();
}

/** One's own messages, the newest first. */
export async function messagesOf(db: Db, person: string, most = 100) {
  return db
    .selectFrom('message')
    .select(['id', 'template', 'facts', 'at', 'read_at as readAt'])
    .where('person_id', '=', person)
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
}

/** Everything that was sent in a demonstration, for the page that shows it. */
export async function allMessages(db: Db, most = 200) {
  return db
    .selectFrom('message')
    .innerJoin('person_detail', 'person_detail.person_id', 'message.person_id')
    .select([
      'message.id',
      'message.template',
      'message.facts',
      'message.at',
      'person_detail.name',
      'person_detail.email',
    ])
    .orderBy('message.id', 'desc')
    .limit(most)
    .execute();
}

export async function readMessages(db: Db, person: string, at: Temporal.Instant): Promise<void> {
  await db
    .updateTable('message')
    .set({ read_at: at })
    .where('person_id', '=', person)
    .where('read_at', 'is', null)
    .execute();
}
