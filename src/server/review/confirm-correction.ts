import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { insertConfirmation } from '#server/judging/judgement.store.ts';
import { changePanel, type PanelAsked } from './change-panel.ts';
import { type DoubtNamed, doubtJudgement, findOpenDoubt } from './doubt.store.ts';
import { waitingCorrection } from './figure-correction.store.ts';

/** Says as the second person whether a correction is right. Agreed, it counts and settles the doubt; refused, both are open again. */
export function confirmCorrection(
  deps: Deps,
  person: Person,
  asked: PanelAsked & DoubtNamed & { agreed: boolean; seen: number },
): Promise<(DoubtNamed & { agreed: boolean }) | Refusal> {
  return changePanel(deps, person, asked, 'confirm-correction', async (trx, panel, at) => {
    const doubt = await findOpenDoubt(trx, panel.id, asked);
    const waiting = doubt && (await waitingCorrection(trx, doubt.application, doubt.item));
    if (!waiting) return refuse('not-found');
    if (waiting.revision !== asked.seen)
      return refuse('stale-version', { act: 'correct-figure', by: waiting.by });
    if (waiting.byId === person.id) return refuse('second-person-needed', { act: 'confirm-correction' });

    await insertConfirmation(trx, {
      application: doubt.application,
      judgement: { ...waiting, judgement: doubtJudgement, subject: doubt.item },
      by: person.id,
      agreed: asked.agreed,
      at,
    });
    return { number: doubt.number, item: doubt.item, agreed: asked.agreed };
  });
}
