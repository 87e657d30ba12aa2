import type { Person } from '#domain/people/person.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { changePanel, type PanelAsked } from './change-panel.ts';
import { insertOpeningWitness } from './panel.store.ts';

/** The supervisor says that he is there: on this day, and before him, the scores of a panel may be opened. */
export function witnessOpening(
  deps: Deps,
  person: Person,
  asked: PanelAsked,
): Promise<{ witnessedAt: string } | Refusal> {
  return changePanel(deps, person, asked, 'witness-opening', async (trx, panel, at) => {
    await insertOpeningWitness(trx, { panel: panel.id, by: person.id, at });
    return { witnessedAt: at.toString() };
  });
}
