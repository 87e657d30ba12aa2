import { type DrawAct, drawCode, numberOfDraw, takeDrawStep } from '#domain/draw/draw.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction, type Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { takeSeat } from '#server/judging/take-seat.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { type Draw, lockDraw, saveDraw } from './draw.store.ts';

/** A draw by the code of its programme and its own: `R-05`. */
export interface DrawAsked {
  programme: string;
  draw: string;
}

/** What an act made of a draw, and what history says of it. */
export interface DrawChanged {
  draw: Draw;
  facts?: Readonly<Record<string, unknown>>;
  note?: string | undefined;
}

/** What the pool office does of a draw: whoever has asked for it, or is its witness, does none of it. */
const heldByPool: ReadonlySet<DrawAct> = new Set(['freeze-pool', 'publish-commitment', 'draw']);

/**
 * The frame of every act on a draw: found and locked, permitted by its table, decided, saved and recorded together.
 * `decide` is given the draw in the state that the act leads to, and stores what belongs to the act.
 */
export function changeDraw(
  deps: Deps,
  person: Person,
  asked: DrawAsked,
  act: DrawAct,
  decide: (
    trx: Trx,
    draw: Draw,
    at: Temporal.Instant,
    programme: RunningProgramme,
  ) => Promise<DrawChanged | Refusal>,
): Promise<Draw | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const programme = deps.programmes.findFor(person, asked.programme);
    const number = numberOfDraw(asked.draw);
    const draw = programme && number !== undefined ? await lockDraw(trx, programme.id, number) : undefined;
    if (!programme || !draw) return refuse('not-found');

    const state = takeDrawStep(act, draw, person);
    if (isRefusal(state)) return state;
    const second =
      heldByPool.has(act) &&
      (await takeSeat(trx, person, {
        subject: draw.id,
        group: 'draw',
        seat: 'approve',
        act,
        number: drawCode(draw.number),
      }));
    if (second) return second;

    const at = deps.now();
    const changed = await decide(trx, { ...draw, state }, at, programme);
    if (isRefusal(changed)) return changed;

    await saveDraw(trx, changed.draw);
    await recordEvent(trx, person, {
      at,
      act,
      programme: programme.id,
      subject: draw.id,
      from: draw.state,
      to: state,
      facts: { draw: drawCode(draw.number), direction: draw.direction, ...changed.facts },
      note: changed.note,
    });
    return changed.draw;
  });
}
