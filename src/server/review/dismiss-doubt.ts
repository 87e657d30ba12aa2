import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { insertJudgement } from '#server/judging/judgement.store.ts';
import { changePanel, type PanelAsked } from './change-panel.ts';
import { doubtAnswers, doubtJudgement, openDoubts } from './doubt.store.ts';

/** Settles a doubt of two experts or more without a change, with a reason; the experts' points stay as they are. */
export function dismissDoubt(
  deps: Deps,
  person: Person,
  asked: PanelAsked & { number: string; item: string; sentence: string },
): Promise<{ number: string; item: string } | Refusal> {
  return changePanel(deps, person, asked, 'dismiss-doubt', async (trx, panel, at) => {
    const doubt = (await openDoubts(trx, panel.id)).find(
      ({ number, item }) => number === asked.number && item === asked.item,
    );
    if (!doubt) return refuse('not-found');
    if (asked.sentence.trim() === '') return refuse('reason-required', { act: 'dismiss-doubt' });

    await insertJudgement(trx, {
      application: doubt.application,
      judgement: doubtJudgement,
      subject: doubt.item,
      answer: doubtAnswers.dismiss,
      reason: undefined,
      sentence: asked.sentence.trim(),
      seen: doubt.version,
      by: person.id,
      role: person.role,
      at,
    });
    return { number: doubt.number, item: doubt.item };
  });
}
