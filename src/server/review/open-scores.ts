import { takeStep } from '#domain/application/take-step.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { mayOpenScores } from '#domain/review/open-scores.ts';
import { changeApplication } from '#server/application/change-application.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { findTimetable } from '#server/programme/programme.store.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { queueLogEntry } from '#server/transparency/queue-log-entry.ts';
import { insertAggregate } from './aggregate.store.ts';
import type { AcceptedFile } from './assignment.store.ts';
import { changePanel, type PanelAsked } from './change-panel.ts';
import { openDoubts } from './doubt.store.ts';
import { lastWitness, openPanel, type Panel } from './panel.store.ts';
import { progressOf } from './panel-progress.ts';
import { rulesOfFiles } from './rules-of-files.ts';
import { resultOf, scoredSheets } from './scored-sheets.ts';

/** Opens the seals of a panel before the supervisor. Every file gets its result, and all of them move on together. */
export function openScores(
  deps: Deps,
  person: Person,
  asked: PanelAsked,
): Promise<{ files: number; sheets: number } | Refusal> {
  return changePanel(deps, person, asked, 'open-panel', async (trx, panel, at, current) => {
    const { files } = await progressOf(trx, panel);
    const programme = rulesOfFiles(deps, panel.direction, files) ?? current;
    if (isRefusal(programme)) return programme;
    const { settings } = programme;
    const witness = await lastWitness(trx, panel.id);
    const refusal = mayOpenScores(files, {
      now: at,
      reviewClosesAt: (await findTimetable(trx, programme)).instant('reviewClosesAt'),
      closingInstant: settings.text('closingInstant') as 'included',
      timeZone: settings.text('timeZone'),
      witnessedAt: witness?.at,
      openDoubts: await openDoubts(trx, panel.id),
      minValidScores: settings.int('minValidScores'),
    });
    if (refusal || !witness) return refusal ?? { files: 0, sheets: 0 };
    if (witness.by === person.id)
      return refuse('decided-before', { number: asked.panel, seat: 'witness-opening', act: 'open-panel' });

    await openPanel(trx, panel.id, { by: person.id, before: witness.by, at });
    const sheets = await recordResults(deps, trx, person, { panel, programme, files });
    if (isRefusal(sheets)) return sheets;
    await queueLogEntry(
      trx,
      'scores-opened',
      { programme: asked.programme, panel: asked.panel, files: files.length, sheets },
      at,
    );
    return { files: files.length, sheets };
  });
}

/** Answers with how many sheets counted. */
async function recordResults(
  deps: Deps,
  trx: Trx,
  person: Person,
  { panel, programme, files }: { panel: Panel; programme: RunningProgramme; files: readonly AcceptedFile[] },
): Promise<number | Refusal> {
  const sheets = Map.groupBy(await scoredSheets(deps, trx, panel), ({ application }) => application);
  for (const file of files) {
    const result = resultOf(sheets.get(file.id) ?? [], programme);
    if (isRefusal(result)) return result;

    const scored = await changeApplication(
      { ...deps, db: trx },
      person,
      { number: file.number, seen: file.version },
      async (inside, application) => {
        const step = takeStep(
          deps.programmes.ofVersion(application.programmeVersion).lifecycle,
          'open-scores',
          application,
          person,
        );
        if (isRefusal(step)) return step;
        const [state] = step.to;
        if (!state) throw new Error('The lifecycle leads open-scores nowhere');
        await insertAggregate(inside, { application: application.id, run: 1, ...result });
        return {
          application: { ...application, state },
          act: 'open-scores',
          facts: { panel: `${panel.direction}-${panel.number}` },
        };
      },
    );
    if (isRefusal(scored)) return scored;
  }
  return [...sheets.values()].reduce((sum, each) => sum + each.length, 0);
}
