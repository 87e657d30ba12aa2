import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { type Correction, correctFigure } from '#domain/review/correct-figure.ts';
import type { Deps } from '#server/deps.ts';
import { attachmentsOf } from '#server/files/attachment.store.ts';
import { changePanel, type PanelAsked } from './change-panel.ts';
import { type DoubtNamed, findOpenDoubt } from './doubt.store.ts';
import { doubtedFacts } from './doubted-file.ts';
import { insertCorrection, waitingCorrection } from './figure-correction.store.ts';
import { judgeDoubt } from './judge-doubt.ts';

/**
 * Proposes to put the answer right that two experts or more have doubted, by a paper of the file. It counts once another
 * officer has agreed; what was submitted and what experts gave stay as they are.
 */
export function correctDoubted(
  deps: Deps,
  person: Person,
  asked: PanelAsked & Correction & DoubtNamed & { evidence: string; sentence: string },
): Promise<DoubtNamed | Refusal> {
  return changePanel(deps, person, asked, 'correct-figure', async (trx, panel, at) => {
    const doubt = await findOpenDoubt(trx, panel.id, asked);
    if (!doubt) return refuse('not-found');
    if (await waitingCorrection(trx, doubt.application, doubt.item))
      return refuse('second-person-needed', { act: 'confirm-correction' });
    if (asked.sentence.trim() === '') return refuse('reason-required', { act: 'correct-figure' });
    const papers = await attachmentsOf(trx, doubt.application);
    if (asked.place === '' || !papers.some(({ id }) => id === asked.evidence))
      return refuse('field-required');

    const programme = deps.programmes.ofVersion(doubt.programmeVersion);
    const { facts, known } = await doubtedFacts(deps, trx, programme, {
      application: doubt.application,
      direction: panel.direction,
    });
    const corrected = correctFigure(programme.definition, facts, doubt.item, asked, known);
    if (isRefusal(corrected)) return corrected;

    const { sentence } = asked;
    const revision = await judgeDoubt(trx, person, doubt, { answer: 'correct', sentence, at });
    await insertCorrection(trx, {
      application: doubt.application,
      item: doubt.item,
      revision,
      place: asked.place,
      value: asked.value,
      evidence: asked.evidence,
    });
    return { number: doubt.number, item: doubt.item };
  });
}
