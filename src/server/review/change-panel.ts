import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction, type Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { findPanel, lockPanel, type Panel } from './panel.store.ts';

/** A panel by the code of its programme and its own: `berth-1`. */
export interface PanelAsked {
  programme: string;
  panel: string;
}

/** The frame of every act on a panel whose scores are sealed: found and locked, decided, recorded with what it comes to. */
export function changePanel<Outcome extends object>(
  deps: Deps,
  person: Person,
  asked: PanelAsked,
  act: string,
  decide: (
    trx: Trx,
    panel: Panel,
    at: Temporal.Instant,
    programme: RunningProgramme,
  ) => Promise<Outcome | Refusal>,
): Promise<Outcome | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const programme = deps.programmes.findFor(person, asked.programme);
    const found = programme && (await findPanel(trx, programme.id, asked.panel));
    if (!programme || !found) return refuse('not-found');
    const panel = await lockPanel(trx, found.id);
    if (panel.openedAt) return refuse('out-of-turn', { act, number: asked.panel });

    const at = deps.now();
    const outcome = await decide(trx, panel, at, programme);
    if (!isRefusal(outcome)) {
      await recordEvent(trx, person, {
        at,
        act,
        programme: programme.id,
        subject: panel.id,
        facts: { panel: asked.panel, ...outcome },
      });
    }
    return outcome;
  });
}
