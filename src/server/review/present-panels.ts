import { toDecimal, writeFraction } from '#domain/exact.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { inPoints } from '#domain/scoring/mean.ts';
import type { Deps } from '#server/deps.ts';
import { findTimetable } from '#server/programme/programme.store.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import type { PanelAsked } from './change-panel.ts';
import { describeDoubts } from './describe-doubts.ts';

import { findPanel, lastWitness, type Panel, panelCode, panelsOf, seatsOf } from './panel.store.ts';
import { progressOf } from './panel-progress.ts';
import { rulesOfFiles } from './rules-of-files.ts';
import { resultOf, scoredSheets } from './scored-sheets.ts';

/** Panels that have somebody on them. */
export async function listPanels({ db, programmes }: Deps, person: Person) {
  const all = await Promise.all(
    programmes.allFor(person).map(async (programme) =>
      Promise.all(
        (await panelsOf(db, programme.id)).map(async (panel) => ({
          programme: programme.definition.about.code,
          panel: panelCode(panel),
          direction: panel.direction,
          seats: (await seatsOf(db, panel.id)).length,
          openedAt: panel.openedAt?.toString() ?? null,
        })),
      ),
    ),
  );
  return { panels: all.flat().filter(({ seats }) => seats > 0) };
}

async function find(
  { db, programmes }: Deps,
  person: Person,
  asked: PanelAsked,
): Promise<{ programme: RunningProgramme; panel: Panel } | Refusal> {
  const programme = programmes.findFor(person, asked.programme);
  const panel = programme && (await findPanel(db, programme.id, asked.panel));
  return programme && panel ? { programme, panel } : refuse('not-found');
}

/** How far a panel is: who has declared and handed in, by pseudonym, and how many sheets each file has. No figure of any sheet. */
export async function presentPanel(deps: Deps, person: Person, asked: PanelAsked) {
  const found = await find(deps, person, asked);
  if (isRefusal(found)) return found;
  const { panel, programme } = found;
  const { db } = deps;
  const { seats, assignments, files } = await progressOf(db, panel);
  const timetable = await findTimetable(db, programme);
  const witness = await lastWitness(db, panel.id);
  const doubts = await describeDoubts(deps, person, panel);

  return {
    panel: asked.panel,
    direction: panel.direction,
    seats: seats.map(({ expert, pseudonym, chief }) => {
      const mine = assignments.filter((each) => each.expert === expert);
      const scoring = mine.filter(({ state }) => state !== 'recused');
      return {
        pseudonym,
        chief,
        declared: mine.length > 0 && mine.every(({ state }) => state !== 'assigned'),
        sealed: scoring.length > 0 && scoring.every(({ sheet }) => sheet?.state === 'sealed'),
        recused: mine.length - scoring.length,
      };
    }),
    files: files.map(({ number, unit, sealed, missing, recused }) => ({
      number,
      unit,
      sealed,
      missing,
      recused,
    })),
    doubts,
    witnessedAt: witness?.at.toString() ?? null,
    witnessedByMe: witness?.by === person.id,
    openedAt: panel.openedAt?.toString() ?? null,
    closesAt: timetable.instant('reviewClosesAt').toString(),
    serverTime: deps.now().toString(),
  };
}

/** Sheets and results of a panel that has been opened. */
export async function presentScores(deps: Deps, person: Person, asked: PanelAsked) {
  const found = await find(deps, person, asked);
  if (isRefusal(found)) return found;
  const { panel, programme } = found;
  const closesAt = (await findTimetable(deps.db, programme)).instant('reviewClosesAt').toString();
  if (!panel.openedAt) return refuse('scores-sealed', { closesAt });

  const opened = await scoredSheets(deps, deps.db, panel);
  const rules = rulesOfFiles(deps, panel.direction, opened) ?? programme;
  if (isRefusal(rules)) return rules;
  const byFile = Map.groupBy(opened, ({ number }) => number);
  return {
    panel: asked.panel,
    openedAt: panel.openedAt.toString(),
    files: [...byFile].map(([number, sheets]) => {
      const result = resultOf(sheets, rules);
      const mean = isRefusal(result) ? undefined : inPoints(result.total);
      return {
        number,
        mean: mean ? writeFraction(mean) : null,
        shown: mean ? toDecimal(mean, 2) : null,
        sheets: sheets.map(({ pseudonym, total, items, comments, sealedAt }) => ({
          pseudonym,
          total,
          items,
          comments,
          sealedAt: sealedAt.toString(),
        })),
      };
    }),
  };
}
