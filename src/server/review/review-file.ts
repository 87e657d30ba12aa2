import type { Answers } from '#domain/application/answers.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import type { Person } from '#domain/people/person.ts';
import { isBefore, type Timetable } from '#domain/programme/timetable.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { withCorrections } from '#domain/review/correct-figure.ts';
import { type SheetItem, sheetItems } from '#domain/review/rubric-items.ts';
import { submittedAnswers } from '#server/application/submission.store.ts';
import type { Db } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { participationOf } from '#server/eligibility/outside.store.ts';
import { expertOf } from '#server/experts/expert.store.ts';
import { findTimetable } from '#server/programme/programme.store.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { sha256 } from '#server/transparency/digest.ts';
import { type Assignment, assignmentsOfExpert } from './assignment.store.ts';
import { agreedCorrections } from './figure-correction.store.ts';

/** A file that an expert may read, with the items of its rubric as they stand for it. */
export interface ReviewFile {
  assignment: Assignment;
  programme: RunningProgramme;
  timetable: Timetable;
  answers: Answers;
  /** Of the joint units, by the id of their row. */
  participation: ReadonlyMap<string, string>;
  items: readonly SheetItem[];
}

/** One of this expert's own files. Nothing of it is read before he has declared, nor before the review opens. */
export async function findReviewFile(
  deps: Deps,
  db: Db,
  person: Person,
  number: string,
): Promise<ReviewFile | Refusal> {
  const expert = await expertOf(db, person.id);
  const assignment = expert && (await assignmentsOfExpert(db, expert)).find((each) => each.number === number);
  if (!assignment || assignment.state === 'recused' || assignment.state === 'replaced')
    return refuse('not-found');
  if (assignment.state === 'assigned') return refuse('out-of-turn', { act: 'review', number });

  const programme = deps.programmes.ofVersion(assignment.programmeVersion);
  const timetable = await findTimetable(db, programme);
  const closed = notOpenYet(timetable, deps.now());
  return closed ?? { assignment, programme, timetable, ...(await itemsOf(deps, db, programme, assignment)) };
}

function notOpenYet(timetable: Timetable, now: Temporal.Instant): Refusal | undefined {
  const opensAt = timetable.instant('reviewOpensAt');
  return isBefore(now, opensAt)
    ? refuse('not-open-yet', { act: 'review', opensAt: opensAt.toString(), now: now.toString() })
    : undefined;
}

/** The items of a file's rubric, computed from what was submitted last and what was put right since; read as submitted. */
export async function itemsOf(
  { regions }: Pick<Deps, 'regions'>,
  db: Db,
  { definition }: RunningProgramme,
  { application, direction }: Pick<Assignment, 'application' | 'direction'>,
): Promise<Pick<ReviewFile, 'answers' | 'participation' | 'items'>> {
  const answers = await submittedAnswers(db, application);
  const corrected = withCorrections(answers, await agreedCorrections(db, application));
  const participation = await participationOf(db, application);
  return {
    answers,
    participation,
    items: sheetItems(definition, {
      direction,
      answers: corrected,
      participation,
      isRegion: (code) => regions.has(code),
    }),
  };
}

/** Binds a sheet to the rubric it was filled in by. */
export const rubricHash = ({ definition }: RunningProgramme, direction: string): Buffer =>
  sha256(canonicalJson({ rubric: definition.rubrics[direction], levels: definition.scoreLevels }));
