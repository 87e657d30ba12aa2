import { answersWithoutPersons } from '#domain/application/personal-answers.ts';
import { writeFraction } from '#domain/exact.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal } from '#domain/refusal.ts';
import type { SheetItem } from '#domain/review/rubric-items.ts';
import { openIn, sheetTotal } from '#domain/review/score-sheet.ts';
import type { Deps } from '#server/deps.ts';
import { expertOf } from '#server/experts/expert.store.ts';
import { attachmentsOf } from '#server/files/attachment.store.ts';
import { findTimetable } from '#server/programme/programme.store.ts';
import { type Assignment, assignmentsOfExpert } from './assignment.store.ts';
import { findReviewFile, itemsOf } from './review-file.ts';
import { ownSheet } from './score-sheet.store.ts';
import { typedPart } from './sheet-lines.ts';
import { ofStandingReviews } from './standing-reviews.ts';

/** An expert's own queue. Of a file on which he has not declared he is told the unit's name and no more. */
export async function presentQueue(deps: Deps, person: Person) {
  const { db, programmes, now } = deps;
  const expert = await expertOf(db, person.id);
  const assigned = expert ? await assignmentsOfExpert(db, expert) : [];
  const [first] = await ofStandingReviews(deps, db, assigned);
  const timetable = first && (await findTimetable(db, programmes.ofVersion(first.programmeVersion)));
  return {
    files: await Promise.all(
      assigned.map(async (assignment) => {
        const { number, direction, unit, project, state, sheet } = assignment;
        return {
          number,
          direction,
          unit,
          project: state === 'declared' ? project : null,
          state,
          sheet: sheet?.state ?? 'none',
          open: await openOf(deps, assignment),
        };
      }),
    ),
    opensAt: timetable?.instant('reviewOpensAt').toString() ?? null,
    closesAt: timetable?.instant('reviewClosesAt').toString() ?? null,
    serverTime: now().toString(),
  };
}

/** How much keeps a draft from being handed in; of what is no draft, nothing is said. */
async function openOf(deps: Deps, assignment: Assignment): Promise<number | null> {
  const { state, sheet, programmeVersion } = assignment;
  if (state !== 'declared' || sheet?.state !== 'draft') return null;
  const programme = deps.programmes.ofVersion(programmeVersion);
  const { items } = await itemsOf(deps, deps.db, programme, assignment);
  return openIn(programme.definition, items, typedPart(items, await ownSheet(deps.db, sheet.id))).length;
}

/** One file as its expert scores it: what was submitted, the rubric with what the system has computed, and his own sheet. */
export async function presentReviewFile(deps: Deps, person: Person, number: string) {
  const file = await findReviewFile(deps, deps.db, person, number);
  if (isRefusal(file)) return file;
  const { assignment, programme, timetable, answers, items, participation } = file;
  const { definition } = programme;
  const attachments = await attachmentsOf(deps.db, assignment.application);

  return {
    number,
    direction: assignment.direction,
    unit: assignment.unit,
    project: assignment.project,
    programme: { code: definition.about.code, hash: programme.hash },
    answers: Object.fromEntries(
      answersWithoutPersons({ definition, direction: assignment.direction }, answers),
    ),
    attachments: attachments.map(({ id, slot, name, bytes, mediaType }) => ({
      id,
      slot,
      name,
      bytes,
      mediaType,
    })),
    jointUnits: [...participation].map(([id, state]) => ({ id, state })),
    items: items.map(describeItem),
    sheet: await describeSheet(deps, assignment, items),
    closesAt: timetable.instant('reviewClosesAt').toString(),
    serverTime: deps.now().toString(),
  };
}

const describeItem = ({ criterion, code, max, by, points, figure }: SheetItem) => ({
  criterion,
  code,
  max,
  by,
  points: points ?? null,
  figure: figure ? writeFraction(figure) : null,
});

async function describeSheet({ db }: Deps, { sheet }: Assignment, items: readonly SheetItem[]) {
  if (!sheet)
    return {
      version: 0,
      state: 'none' as const,
      points: {},
      doubted: [],
      comments: {},
      total: sheetTotal(items, { points: {} }),
    };
  const typed = typedPart(items, await ownSheet(db, sheet.id));
  return { version: sheet.version, state: sheet.state, ...typed, total: sheetTotal(items, typed) };
}
