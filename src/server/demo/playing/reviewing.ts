import { type Rational, whole } from '#domain/exact.ts';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import { whole as onTheWhole } from '#domain/review/score-sheet.ts';
import { assignFiles } from '#server/review/assign-files.ts';
import { assignmentsOfExpert } from '#server/review/assignment.store.ts';
import { declareConflicts } from '#server/review/declare-conflicts.ts';
import { openScores } from '#server/review/open-scores.ts';
import { type Panel, panelCode, panelsOf, seatsOf } from '#server/review/panel.store.ts';
import { findReviewFile } from '#server/review/review-file.ts';
import { saveSheet } from '#server/review/save-sheet.ts';
import { sealSheets } from '#server/review/seal-sheets.ts';
import type { BatchPlayer, Player } from '../players.ts';
import { type OpenCriterion, seatSheets } from '../seat-sheets.ts';
import type { Stage } from '../stage.ts';
import { typicalCase } from '../typical-case.ts';
import { expertPerson } from './expert-person.ts';
import { oneByOne } from './one-by-one.ts';

/** What the experts in their seats do, each on every file of his panel. */
export const reviewing: Readonly<Record<string, Player>> = {
  /** Files are given to the panel first; nobody of the cast has a conflict. */
  async 'conflict-declaration'(stage) {
    const officer = await stage.person('jiang-12', 'programme-officer');
    return onPanels(stage, async (panel, code) => {
      const assigned = await assignFiles(stage.deps, officer, { programme: code, panel: panelCode(panel) });
      if (isRefusal(assigned)) return assigned;
      return oneByOne(await seatsOf(stage.deps.db, panel.id), async ({ expert }) => {
        const files = (await assignmentsOfExpert(stage.deps.db, expert)).filter(
          ({ state }) => state === 'assigned',
        );
        if (files.length === 0) return 'skipped';
        return declareConflicts(stage.deps, await expertPerson(stage.deps.db, expert), {
          declarations: files.map(({ number }) => ({ number, conflict: null })),
        });
      });
    });
  },

  'expert-score': (stage) => onPanels(stage, (panel) => scorePanel(stage, panel)),
};

export const opening: Readonly<Record<string, BatchPlayer>> = {
  async 'open-scores'(stage, row) {
    const officer = await stage.person(row.who, 'programme-officer');
    return onPanels(stage, (panel, code) =>
      openScores(stage.deps, officer, { programme: code, panel: panelCode(panel) }),
    );
  },
};

async function onPanels(
  stage: Stage,
  act: (panel: Panel, code: string) => Promise<unknown>,
): Promise<unknown | Refusal | 'skipped'> {
  const [programme] = stage.deps.programmes.all();
  const panels = programme ? await panelsOf(stage.deps.db, programme.id) : [];
  return oneByOne(
    panels.filter(({ openedAt }) => !openedAt),
    (panel) => act(panel, programme?.definition.about.code ?? ''),
  );
}

/** Every seat's sheets, so that the mean of each file is the total of its case; then all are handed in. */
async function scorePanel(stage: Stage, panel: Panel): Promise<unknown | Refusal> {
  const seats = await seatsOf(stage.deps.db, panel.id);
  const totals = await totalsOf(stage);
  const typical = typicalCase(stage, panel.direction)?.total ?? middling;
  for (const [seat, { expert }] of seats.entries()) {
    const person = await expertPerson(stage.deps.db, expert);
    const assigned = await assignmentsOfExpert(stage.deps.db, expert);
    const unsealed = assigned.filter(({ state, sheet }) => state === 'declared' && sheet?.state !== 'sealed');
    if (unsealed.length === 0) continue;
    for (const { number, sheet } of unsealed) {
      if (sheet) continue; // somebody has filled it in by hand
      const file = await findReviewFile(stage.deps, stage.deps.db, person, number);
      if (isRefusal(file)) return file;
      const rubric = file.programme.definition.rubrics[panel.direction]?.criteria ?? [];
      const criteria: OpenCriterion[] = rubric.map(({ code, weight, items }) => ({
        code,
        weight,
        items: items.map((item) => ({
          code: item.code,
          max: item.max,
          computed: file.items.find((each) => each.code === item.code)?.points,
        })),
      }));
      const points = seatSheets(criteria, totals.get(number) ?? typical, seats.length)[seat] ?? new Map();
      const saved = await saveSheet(stage.deps, person, {
        number,
        seen: 0,
        points: Object.fromEntries(points),
        doubted: [],
        comments: { [onTheWhole]: '材料与现场情况相符，评分理由见各项分档。' },
      });
      if (isRefusal(saved)) return saved;
    }
    const sealed = await sealSheets(stage.deps, person);
    if (isRefusal(sealed)) return sealed;
  }
  return { seats: seats.length };
}

/** For a file of a visitor's own in a direction where no case is typical. */
const middling = whole(75);

/** File number → the mean its sheets shall have. */
async function totalsOf(stage: Stage): Promise<Map<string, Rational>> {
  const totals = new Map<string, Rational>();
  for (const demoCase of stage.cases.values()) {
    const file = await stage.file(demoCase.number);
    if (file && demoCase.total) totals.set(file.number, demoCase.total);
  }
  return totals;
}
