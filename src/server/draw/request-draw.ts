import { drawCode, stands } from '#domain/draw/draw.ts';
import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { takeSeat } from '#server/judging/take-seat.ts';
import { nextNumber } from '#server/programme/programme.store.ts';
import { changeDraw, type DrawAsked } from './change-draw.ts';
import { type Draw, drawsOf, insertDraw } from './draw.store.ts';

export interface DrawRequest {
  programme: string;
  direction: string;
  /** Fields of expertise of which one suffices; left out: the direction's own code. */
  fields?: readonly string[] | undefined;
  take?: number | undefined;
  alternates?: number | undefined;
}

/** Asks the pool office for the experts of a direction. A direction has one draw that stands; after a cancelled one this replaces it. */
export function requestDraw(
  deps: Deps,
  person: Person,
  asked: DrawRequest,
): Promise<{ draw: string } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const programme = deps.programmes.findFor(person, asked.programme);
    const direction = programme?.definition.directions.find(({ code }) => code === asked.direction)?.code;
    if (!programme || !direction) return refuse('not-found');

    const number = await nextNumber(trx, programme.id, 'draw'); // held from here on: of two requests one sees the other
    const earlier = await drawsOf(trx, programme.id, direction);
    const standing = earlier.find(({ state }) => stands(state));
    if (standing)
      return refuse('out-of-turn', {
        act: 'request-draw',
        number: drawCode(standing.number),
        state: standing.state,
      });

    const at = deps.now();
    const id = await insertDraw(trx, {
      programme: programme.id,
      number,
      direction,
      rule: {
        id: 'octo-041-panel',
        panel: `${direction}-${await nextNumber(trx, programme.id, `panel-${direction}`)}`,
        fields: asked.fields ?? [direction],
        sources: [],
      },
      take: asked.take ?? programme.settings.int('panelSize'),
      alternates: asked.alternates ?? programme.settings.int('alternates'),
      requestedBy: person.id,
      replaces: earlier.findLast(({ state }) => state === 'cancelled')?.id ?? null,
    });
    const draw = drawCode(number);
    await takeSeat(trx, person, {
      subject: id,
      group: 'draw',
      seat: 'request',
      act: 'request-draw',
      number: draw,
    });
    await recordEvent(trx, person, {
      at,
      act: 'request-draw',
      programme: programme.id,
      subject: id,
      to: 'requested',
      facts: { draw, direction },
    });
    return { draw };
  });
}

/** Asks again, with other numbers or fields, after the pool office wanted a change. */
export function requestDrawAgain(
  deps: Deps,
  person: Person,
  asked: DrawAsked & Pick<DrawRequest, 'fields' | 'take' | 'alternates'>,
): Promise<Draw | Refusal> {
  const act = 'request-again';
  return changeDraw(deps, person, asked, act, async (trx, draw) => {
    const number = drawCode(draw.number);
    const second = await takeSeat(trx, person, {
      subject: draw.id,
      group: 'draw',
      seat: 'request',
      act,
      number,
    });
    if (second) return second;
    const rule = { ...draw.rule, fields: asked.fields ?? draw.rule.fields };
    const { take = draw.take, alternates = draw.alternates } = asked;
    return { draw: { ...draw, rule, take, alternates } };
  });
}
