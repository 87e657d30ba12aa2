import { drawCode } from '#domain/draw/draw.ts';
import type { Person } from '#domain/people/person.ts';
import type { Deps } from '#server/deps.ts';
import { expertOf } from '#server/experts/expert.store.ts';
import { findTimetable } from '#server/programme/programme.store.ts';
import { invitationsOf } from './draw-result.store.ts';

/** What an expert has been asked to do, and until when he answers. Draws that were cancelled ask nothing any more. */
export async function presentInvitations({ db, programmes, now }: Deps, person: Person) {
  const expert = await expertOf(db, person.id);
  const invitations = (expert ? await invitationsOf(db, expert) : []).filter(
    ({ drawState }) => drawState === 'drawn',
  );
  return {
    invitations: await Promise.all(
      invitations.map(async ({ programme, number, direction, state, replyUntil }) => {
        const running = programmes.ofId(programme);
        const timetable = await findTimetable(db, running);
        return {
          programme: running.definition.about.code,
          draw: drawCode(number),
          direction,
          state,
          replyUntil: replyUntil.toString(),
          opensAt: timetable.instant('reviewOpensAt').toString(),
          closesAt: timetable.instant('reviewClosesAt').toString(),
        };
      }),
    ),
    serverTime: now().toString(),
  };
}
