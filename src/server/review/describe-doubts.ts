import type { Person } from '#domain/people/person.ts';
import { isRefusal } from '#domain/refusal.ts';
import { type CorrectablePlace, correctablePlaces, correctFigure } from '#domain/review/correct-figure.ts';
import type { Deps } from '#server/deps.ts';
import { attachmentsOf } from '#server/files/attachment.store.ts';
import { openDoubts } from './doubt.store.ts';
import { doubtedFacts } from './doubted-file.ts';
import { waitingCorrection } from './figure-correction.store.ts';
import type { Panel } from './panel.store.ts';

/** The doubts of a panel that are to be settled, each with what can be put right, by which papers, and what is proposed. */
export async function describeDoubts(deps: Deps, person: Person, panel: Pick<Panel, 'id' | 'direction'>) {
  const { db } = deps;
  const described = [];
  for (const { application, programmeVersion, number, item, experts } of await openDoubts(db, panel.id)) {
    const programme = deps.programmes.ofVersion(programmeVersion);
    const { facts, known } = await doubtedFacts(deps, db, programme, {
      application,
      direction: panel.direction,
    });
    const waiting = await waitingCorrection(db, application, item);
    const comesTo = waiting && correctFigure(programme.definition, facts, item, waiting, known);
    described.push({
      number,
      item,
      experts,
      places: correctablePlaces(programme.definition, facts, item).map(describePlace),
      papers: (await attachmentsOf(db, application)).map(({ id, slot, name }) => ({ id, slot, name })),
      proposed: waiting
        ? {
            revision: waiting.revision,
            place: waiting.place,
            value: waiting.value,
            evidence: waiting.evidence,
            paper: waiting.paper,
            sentence: waiting.sentence ?? '',
            by: waiting.by,
            byMe: waiting.byId === person.id,
            points:
              comesTo && !isRefusal(comesTo)
                ? { before: comesTo.before.points ?? 0, after: comesTo.after.points ?? 0 }
                : null,
          }
        : null,
    });
  }
  return described;
}

const describePlace = ({ place, field, row, column, answer }: CorrectablePlace) => ({
  place,
  field: field.code,
  row: row ?? null,
  column: column?.code ?? null,
  answer: typeof answer === 'string' ? answer : null,
});
