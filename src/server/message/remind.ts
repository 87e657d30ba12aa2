import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import { lastMessageAbout, recipientsOf } from './message.store.ts';
import { type Letter, notifyEach } from './notify.ts';

const apart = { hours: 24 };

/** A message about a file that somebody sends by hand: once a day, and only where there is somebody to read it. */
export async function remind(
  trx: Trx,
  letter: Letter & { facts: { number: string } },
  unit: string,
): Promise<{ remindedAt: string } | Refusal> {
  const { organisation, roles, template, facts, at } = letter;
  const people = await recipientsOf(trx, organisation, roles);
  if (people.length === 0) return refuse('nobody-to-remind', { unit });
  const last = await lastMessageAbout(trx, { organisation, template, number: facts.number });
  if (last && Temporal.Instant.compare(last.add(apart), at) > 0)
    return refuse('reminded-already', { at: last.toString() });
  await notifyEach(trx, people, letter);
  return { remindedAt: at.toString() };
}
