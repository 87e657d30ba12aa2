import type { Person } from '#domain/people/person.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import { insertEvents, insertNotes } from './event.store.ts';

export interface EventToRecord {
  at: Temporal.Instant;
  act: string;
  programme?: string | undefined;
  application?: string | undefined;
  subject?: string | undefined;
  /** The version of the application that the act made; one act a version. */
  version?: number | undefined;
  from?: string | undefined;
  to?: string | undefined;
  reason?: string | undefined;
  /** Codes, figures, ids, names of fields: never what a person typed or is called. */
  facts?: Readonly<Record<string, unknown>> | undefined;
  /** The sentence a person typed; kept apart, because it can be erased. */
  note?: string | undefined;
}

/** Writes down an act in the transaction that does it. Clock and visitors act without a person. */
export async function recordEvent(
  trx: Trx,
  person: Person | 'clock' | 'visitor',
  event: EventToRecord,
): Promise<string> {
  const [id = ''] = await recordEvents(trx, person, [event]);
  return id;
}

/** Several at once, in their order; their ids. */
export async function recordEvents(
  trx: Trx,
  person: Person | 'clock' | 'visitor',
  events: readonly EventToRecord[],
): Promise<string[]> {
  const ids = await insertEvents(trx, person, events);
  const notes = ids.flatMap((event, at) => {
    const text = events[at]?.note;
    return text ? [{ event, text }] : [];
  });
  if (notes.length > 0) await insertNotes(trx, notes);
  return ids;
}
