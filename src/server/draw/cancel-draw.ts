import { drawCode } from '#domain/draw/draw.ts';
import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { hasAssignments, leaveSeats, panelOf } from '#server/review/panel.store.ts';
import { sha256 } from '#server/transparency/digest.ts';
import { queueLogEntry } from '#server/transparency/queue-log-entry.ts';
import { changeDraw, type DrawAsked } from './change-draw.ts';
import type { Draw } from './draw.store.ts';

/**
 * Cancels a draw, with its reason for everybody to read. It stays visible, and another with fresh sources may be
 * requested; once its experts have been given files it stands.
 */
export function cancelDraw(
  deps: Deps,
  person: Person,
  asked: DrawAsked & { reason: string },
): Promise<Draw | Refusal> {
  return changeDraw(deps, person, asked, 'cancel-draw', async (trx, draw, at, programme) => {
    const reason = asked.reason.trim();
    if (reason === '') return refuse('reason-required', { act: 'cancel-draw' });
    if (draw.drawnAt) {
      const panel = await panelOf(trx, programme.id, draw.rule.panel);
      if (await hasAssignments(trx, panel.id))
        return refuse('out-of-turn', { act: 'cancel-draw', number: drawCode(draw.number), state: 'drawn' });
      await leaveSeats(trx, panel.id, at);
    }
    // The page shows the sentence, which may have to be erased one day; the log binds it.
    await queueLogEntry(
      trx,
      'draw-cancelled',
      {
        programme: programme.definition.about.code,
        draw: drawCode(draw.number),
        reason: sha256(reason).toString('hex'),
      },
      at,
    );
    return { draw: { ...draw, cancelledAt: at, cancelReason: reason }, note: reason };
  });
}
