import { type DrawAct, drawCode } from '#domain/draw/draw.ts';
import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { takeSeat } from '#server/judging/take-seat.ts';
import { changeDraw, type DrawAsked } from './change-draw.ts';
import type { Draw } from './draw.store.ts';

export type RequestAnswer = 'approve' | 'ask-for-change' | 'refuse';

const acts: Readonly<Record<RequestAnswer, DrawAct>> = {
  approve: 'approve-draw',
  'ask-for-change': 'ask-for-change',
  refuse: 'refuse-draw',
};

/** The pool office answers a request: another person than who asked, and a sentence with every no. */
export function decideDrawRequest(
  deps: Deps,
  person: Person,
  asked: DrawAsked & { answer: RequestAnswer; sentence?: string | undefined },
): Promise<Draw | Refusal> {
  const act = acts[asked.answer];
  return changeDraw(deps, person, asked, act, async (trx, draw) => {
    if (asked.answer !== 'approve' && !asked.sentence?.trim()) return refuse('reason-required', { act });
    const second = await takeSeat(trx, person, {
      subject: draw.id,
      group: 'draw',
      seat: 'approve',
      act,
      number: drawCode(draw.number),
    });
    if (second) return second;
    return {
      draw: { ...draw, approvedBy: asked.answer === 'approve' ? person.id : null },
      note: asked.sentence,
    };
  });
}
