import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import { type Seat, sitDown } from './seat.store.ts';

/** The act that history knows each seat by. */
const actOf: Readonly<Record<string, string>> = {
  check: 'pass-check',
  sign: 'recommend',
  request: 'request-draw',
  approve: 'approve-draw',
  witness: 'commit-secret',
  ranking: 'propose',
  objection: 'judge-admissibility',
};

/** Takes the seat of a duty in the act's own transaction; whoever holds another seat of the group is turned away. */
export async function takeSeat(
  trx: Trx,
  person: Person,
  asked: Seat & { act: string; number: string },
): Promise<Refusal | undefined> {
  const held = await sitDown(trx, person.id, asked);
  if (held === asked.seat) return undefined;
  return refuse('decided-before', { number: asked.number, seat: actOf[held] ?? held, act: asked.act });
}
