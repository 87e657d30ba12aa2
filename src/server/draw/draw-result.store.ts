import type { Db, Trx } from '#server/database/in-transaction.ts';

export interface DrawnPlace {
  place: number;
  position: number;
  key: string;
}

export async function insertResults(trx: Trx, draw: string, places: readonly DrawnPlace[]): Promise<void> {
  await trx
    .insertInto('draw_result')
    .values(places.map(({ key, ...each }) => ({ draw_id: draw, ...each, key: Buffer.from(key, 'hex') })))
    .execute();
}

export type InvitationState = 'invited' | 'accepted' | 'declined' | 'unanswered' | 'replaced';

export interface DrawnExpert {
  place: number;
  pseudonym: string;
  expert: string;
  key: string;
  invitation: { state: InvitationState; replyUntil: Temporal.Instant; reason: string | null } | undefined;
}

/** Everybody in the order drawn, with what became of those who were invited. */
export async function drawnOf(db: Db, draw: string): Promise<DrawnExpert[]> {
  const rows = await db
    .selectFrom('draw_result as result')
    .innerJoin('draw_pool as pool', (join) =>
      join.onRef('pool.draw_id', '=', 'result.draw_id').onRef('pool.position', '=', 'result.position'),
    )
    .leftJoin('invitation', (join) =>
      join.onRef('invitation.draw_id', '=', 'result.draw_id').onRef('invitation.place', '=', 'result.place'),
    )
    .select([
      'result.place',
      'result.key',
      'pool.pseudonym',
      'pool.expert_id as expert',
      'invitation.state',
      'invitation.reply_until',
      'invitation.reason_code',
    ])
    .where('result.draw_id', '=', draw)
    .orderBy('result.place')
    .execute();
  return rows.map(({ place, pseudonym, expert, key, state, reply_until, reason_code }) => ({
    place,
    pseudonym,
    expert,
    key: Buffer.from(key).toString('hex'),
    invitation: state && reply_until ? { state, replyUntil: reply_until, reason: reason_code } : undefined,
  }));
}

export async function insertInvitation(
  trx: Trx,
  invitation: { draw: string; place: number; replyUntil: Temporal.Instant },
): Promise<void> {
  await trx
    .insertInto('invitation')
    .values({
      draw_id: invitation.draw,
      place: invitation.place,
      state: 'invited',
      reply_until: invitation.replyUntil,
    })
    .execute();
}

export async function saveInvitation(
  trx: Trx,
  draw: string,
  place: number,
  answer: { state: InvitationState; reason?: string | undefined },
): Promise<void> {
  await trx
    .updateTable('invitation')
    .set({ state: answer.state, reason_code: answer.reason ?? null })
    .where('draw_id', '=', draw)
    .where('place', '=', place)
    .execute();
}

/** Draws that invite this expert or have invited him, the newest last. */
export async function invitationsOf(
  db: Db,
  expert: string,
): Promise<
  {
    draw: string;
    programme: string;
    number: number;
    direction: string;
    state: InvitationState;
    drawState: string;
    replyUntil: Temporal.Instant;
    place: number;
  }[]
> {
  return db
    .selectFrom('invitation')
    .innerJoin('draw_result as result', (join) =>
      join.onRef('result.draw_id', '=', 'invitation.draw_id').onRef('result.place', '=', 'invitation.place'),
    )
    .innerJoin('draw_pool as pool', (join) =>
      join.onRef('pool.draw_id', '=', 'result.draw_id').onRef('pool.position', '=', 'result.position'),
    )
    .innerJoin('draw', 'draw.id', 'invitation.draw_id')
    .select([
      'draw.id as draw',
      'draw.programme_id as programme',
      'draw.number',
      'draw.direction',
      'invitation.state',
      'draw.state as drawState',
      'invitation.reply_until as replyUntil',
      'invitation.place',
    ])
    .where('pool.expert_id', '=', expert)
    .orderBy('draw.id')
    .execute();
}
