import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { changePanel, type PanelAsked } from './change-panel.ts';
import { type DoubtNamed, findOpenDoubt } from './doubt.store.ts';
import { judgeDoubt } from './judge-doubt.ts';

/** Settles a doubt of two experts or more without a change, with a reason; the experts' points stay as they are. */
export function dismissDoubt(
  deps: Deps,
  person: Person,
  asked: PanelAsked & DoubtNamed & { sentence: string },
): Promise<DoubtNamed | Refusal> {
  return changePanel(deps, person, asked, 'dismiss-doubt', async (trx, panel, at) => {
    const doubt = await findOpenDoubt(trx, panel.id, asked);
    if (!doubt) return refuse('not-found');
    if (asked.sentence.trim() === '') return refuse('reason-required', { act: 'dismiss-doubt' });

    await judgeDoubt(trx, person, doubt, { answer: 'dismiss', sentence: asked.sentence, at });
    return { number: doubt.number, item: doubt.item };
  });
}
