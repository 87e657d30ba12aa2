import { drawCode, numberOfDraw } from '#domain/draw/draw.ts';
import type { Person } from '#domain/people/person.ts';
import { isTooLate, tooLate } from '#domain/programme/timetable.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction, type Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { expertOf } from '#server/experts/expert.store.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { panelOf, seatExpert } from '#server/review/panel.store.ts';
import type { DrawAsked } from './change-draw.ts';
import { type Draw, lockDraw, lockDrawById } from './draw.store.ts';
import { drawnOf, saveInvitation } from './draw-result.store.ts';
import { inviteNext } from './invite-expert.ts';

export interface InvitationAnswer extends DrawAsked {
  answer: 'accept' | 'decline';
}

/** The expert answers for himself. A seat is taken, or the next in the order drawn is invited. */
export function answerInvitation(
  deps: Deps,
  person: Person,
  asked: InvitationAnswer,
): Promise<{ state: 'accepted' | 'declined' } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const programme = deps.programmes.findFor(person, asked.programme);
    const number = numberOfDraw(asked.draw);
    const draw = programme && number !== undefined ? await lockDraw(trx, programme.id, number) : undefined;
    const expert = await expertOf(trx, person.id);
    const drawn =
      draw && expert
        ? (await drawnOf(trx, draw.id)).find((each) => each.expert === expert && each.invitation)
        : undefined;
    if (!programme || !draw || !drawn?.invitation || draw.state !== 'drawn') return refuse('not-found');

    const act = 'answer-invitation';
    const at = deps.now();
    const { state, replyUntil } = drawn.invitation;
    if (isTooLate(at, replyUntil, 'included')) return tooLate(act, at, replyUntil);
    if (state !== 'invited') return refuse('out-of-turn', { act, number: drawCode(draw.number), state });

    const answered = asked.answer === 'accept' ? 'accepted' : 'declined';
    await saveInvitation(trx, draw.id, drawn.place, { state: answered });
    if (answered === 'accepted') {
      const panel = await panelOf(trx, programme.id, draw.rule.panel);
      await seatExpert(trx, { panel: panel.id, expert: drawn.expert, pseudonym: drawn.pseudonym });
    } else await inviteNext(trx, programme, draw, at);
    await recordEvent(trx, person, {
      at,
      act,
      programme: programme.id,
      subject: draw.id,
      to: answered,
      facts: { draw: drawCode(draw.number), place: drawn.place },
    });
    return { state: answered };
  });
}

/**
 * The hours to answer have passed: the next in the order drawn is invited, with all of his hours before him. Reckoned
 * from the hour that passed, they might be over too after an outage, and the alternates used up unasked.
 */
export async function closeInvitation(
  deps: Deps,
  trx: Trx,
  key: string,
  at: Temporal.Instant,
  cameAt: Temporal.Instant,
): Promise<void> {
  const [id = '', place = ''] = key.split('/');
  const draw: Draw = await lockDrawById(trx, id);
  const drawn = (await drawnOf(trx, id)).find((each) => each.place === Number(place));
  if (draw.state !== 'drawn' || drawn?.invitation?.state !== 'invited') return;

  const programme = deps.programmes.ofId(draw.programme);
  await saveInvitation(trx, id, drawn.place, { state: 'unanswered' });
  await inviteNext(trx, programme, draw, cameAt);
  await recordEvent(trx, 'clock', {
    at,
    act: 'answer-invitation',
    programme: draw.programme,
    subject: id,
    to: 'unanswered',
    facts: { draw: drawCode(draw.number), place: drawn.place },
  });
}
