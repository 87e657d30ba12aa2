import type { Trx } from '#server/database/in-transaction.ts';
import { due } from '#server/due/due.ts';
import { enrolExpert } from '#server/experts/enrol-expert.ts';
import { notifyPerson } from '#server/message/notify.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import type { Draw } from './draw.store.ts';
import { drawnOf, insertInvitation } from './draw-result.store.ts';

/** Invites whoever was drawn at this place, who may sign in from now on, and answers within the hours of the programme. */
export async function inviteExpert(
  trx: Trx,
  programme: RunningProgramme,
  draw: Draw,
  place: number,
  at: Temporal.Instant,
): Promise<void> {
  const drawn = (await drawnOf(trx, draw.id)).find((each) => each.place === place);
  if (!drawn) throw new Error(`Nobody was drawn at place ${place}`);

  const replyUntil = at.add({ hours: programme.settings.int('expertReplyHours') });
  const person = await enrolExpert(trx, programme.department, drawn.expert, at);
  await insertInvitation(trx, { draw: draw.id, place, replyUntil });
  await due(trx, replyUntil.add({ milliseconds: 1 }), 'expert-reply', `${draw.id}/${place}`);
  await notifyPerson(trx, {
    person,
    template: 'expert-invited',
    facts: { replyAt: replyUntil.toString() },
    at,
  });
}

/** Invites the next in the order drawn, while there are alternates. */
export async function inviteNext(
  trx: Trx,
  programme: RunningProgramme,
  draw: Draw,
  at: Temporal.Instant,
): Promise<number | undefined> {
  const next = (await drawnOf(trx, draw.id)).find(({ invitation }) => !invitation);
  if (!next || next.place > draw.take + draw.alternates) return undefined;
  await inviteExpert(trx, programme, draw, next.place, at);
  return next.place;
}
