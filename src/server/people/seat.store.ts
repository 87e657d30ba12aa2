import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Trx } from '#server/database/in-transaction.ts';

/** Duties that one person must not hold twice on the same thing, and the seats of each. */
export type Duty =
  | { group: 'recommendation'; seat: 'check' | 'sign' }
  | { group: 'draw'; seat: 'request' | 'approve' | 'witness' }
  | { group: 'outcome'; seat: 'ranking' | 'objection' };

/** Takes a seat on a file, a draw or a list; whoever holds another of the same group is refused. Taking it again is no second. */
export async function takeSeat(trx: Trx, { group, seat }: Duty, at: { subject: string; person: string; number: string; act: string }): Promise<Refusal | undefined> {
  await trx
    .insertInto('seat')
    .values({ subject_id: at.subject, duty_group: group, person_id: at.person, seat })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const held = await trx
    .selectFrom('seat')
    .select('seat')
    .where('subject_id', '=', at.subject)
    .where('duty_group', '=', group)
    .where('person_id', '=', at.person)
    .executeTakeFirstOrThrow();
  return held.seat === seat ? undefined : refuse('decided-before', { number: at.number, seat: held.seat, act: at.act });
}
