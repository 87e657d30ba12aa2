import { sql } from 'kysely';
import type { Person } from '#domain/people/person.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';
import type { EventToRecord } from './record-event.ts';

export async function insertEvents(
  trx: Trx,
  person: Person | 'clock' | 'visitor',
  events: readonly EventToRecord[],
): Promise<string[]> {
  const actor = typeof person === 'string' ? undefined : person;
  const rows = events.map((event) => ({
    id: newId(),
    at: event.at,
    act: event.act,
    programme_id: event.programme ?? null,
    application_id: event.application ?? null,
    subject_id: event.subject ?? null,
    version: event.version ?? null,
    actor_id: actor?.id ?? null,
    role: typeof person === 'string' ? person : person.role,
    organisation_id: actor?.organisation ?? null,
    from_state: event.from ?? null,
    to_state: event.to ?? null,
    reason_code: event.reason ?? null,
    facts: JSON.stringify(event.facts ?? {}),
  }));
  await trx.insertInto('event').values(rows).execute();
  return rows.map(({ id }) => id);
}

export async function insertNotes(
  trx: Trx,
  notes: readonly { event: string; text: string }[],
): Promise<void> {
  await trx
    .insertInto('event_note')
    .values(notes.map(({ event, text }) => ({ event_id: event, text })))
    .execute();
}

export interface RecordedEvent {
  id: string;
  at: Temporal.Instant;
  act: string;
  role: string;
  /** Name, or the label that stays when the name is erased; null: the clock. */
  actor: string | null;
  organisation: string | null;
  version: number | null;
  from: string | null;
  to: string | null;
  reason: string | null;
  facts: Record<string, unknown>;
  note: string | null;
}

/** The newest first. */
export async function eventsOf(db: Db, application: string, most = 1000): Promise<RecordedEvent[]> {
  const rows = await db
    .selectFrom('event')
    .leftJoin('person', 'person.id', 'event.actor_id')
    .leftJoin('person_detail', 'person_detail.person_id', 'event.actor_id')
    .leftJoin('organisation', 'organisation.id', 'event.organisation_id')
    .leftJoin('event_note', 'event_note.event_id', 'event.id')
    .selectAll('event')
    .select([
      'person.label',
      'person_detail.name',
      'organisation.name as organisation_name',
      'event_note.text as note',
    ])
    .where('event.application_id', '=', application)
    .orderBy('event.id', 'desc')
    .limit(most)
    .execute();

  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    act: row.act,
    role: row.role,
    actor: row.name ?? row.label,
    organisation: row.organisation_name,
    version: row.version,
    from: row.from_state,
    to: row.to_state,
    reason: row.reason_code,
    facts: row.facts as Record<string, unknown>,
    note: row.note,
  }));
}

/** The newest of some acts on something that is not a file, with the sentence that went with it. */
export async function lastAct(
  db: Db,
  subject: string,
  acts: readonly string[],
): Promise<{ act: string; at: Temporal.Instant; note: string } | undefined> {
  const row = await db
    .selectFrom('event')
    .leftJoin('event_note', 'event_note.event_id', 'event.id')
    .select(['event.act', 'event.at', 'event_note.text as note'])
    .where('event.subject_id', '=', subject)
    .where('event.act', 'in', acts)
    .orderBy('event.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { ...row, note: row.note ?? '' };
}

/** Where an act may stand: on certain files or other subjects, or by its name within a programme. */
export type Place =
  | { on: readonly string[] /** Only acts that made a version. */; changes?: boolean }
  | { programme: string; acts: readonly string[]; organisation?: string; direction?: string };

export type NewestAct = Pick<RecordedEvent, 'id' | 'act' | 'at' | 'actor' | 'from' | 'role'>;

/** The newest act in any of these places. */
export async function newestAct(db: Db, places: readonly Place[]): Promise<NewestAct | undefined> {
  const found: NewestAct[] = [];
  for (const place of places) {
    let query = db
      .selectFrom('event')
      .leftJoin('person', 'person.id', 'event.actor_id')
      .leftJoin('person_detail', 'person_detail.person_id', 'event.actor_id')
      .select([
        'event.id',
        'event.act',
        'event.at',
        'event.role',
        'event.from_state as from',
        'person.label',
        'name',
      ]);
    if ('on' in place) {
      if (place.on.length === 0) continue;
      query = query.where(({ or, eb }) =>
        or([eb('event.application_id', 'in', place.on), eb('event.subject_id', 'in', place.on)]),
      );
      if (place.changes) query = query.where('event.version', 'is not', null);
    } else {
      query = query.where('event.programme_id', '=', place.programme).where('event.act', 'in', place.acts);
      if (place.organisation) query = query.where('event.organisation_id', '=', place.organisation);
      if (place.direction)
        query = query.where(sql<boolean>`event.facts ->> 'direction' = ${place.direction}`);
    }
    const row = await query.orderBy('event.id', 'desc').limit(1).executeTakeFirst();
    if (row) found.push({ ...row, actor: row.name ?? row.label });
  }
  return found.toSorted((a, b) => (a.id < b.id ? 1 : -1))[0];
}
