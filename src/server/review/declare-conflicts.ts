import type { Person } from '#domain/people/person.ts';
import { isTooLate, tooLate } from '#domain/programme/timetable.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import {
  type Decided,
  type Declaration,
  declareConflicts as decide,
} from '#domain/review/declare-conflicts.ts';
import { inTransaction, type Trx } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';
import type { Deps } from '#server/deps.ts';
import { expertOf } from '#server/experts/expert.store.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { findTimetable } from '#server/programme/programme.store.ts';
import {
  type Assignment,
  assignmentsOfExpert,
  insertConflict,
  jointNamesOf,
  lockAssignmentsOfExpert,
  saveAssignment,
} from './assignment.store.ts';
import { voidDraft } from './score-sheet.store.ts';
import { ofStandingReviews } from './standing-reviews.ts';

/** Names alone, one row a file: what an expert declares on before he reads anything. */
export async function presentConflicts(deps: Deps, person: Person) {
  const { db } = deps;
  const expert = await expertOf(db, person.id);
  const files = expert ? await ofStandingReviews(deps, db, await assignmentsOfExpert(db, expert)) : [];
  const joint = await jointNamesOf(
    db,
    files.map(({ application }) => application),
  );
  return {
    files: files.map(({ application, number, unit, direction, state, reason }) => ({
      number,
      direction,
      unit,
      jointUnits: joint.get(application) ?? [],
      state,
      reason,
    })),
  };
}

/** An expert's own word on each of his files. Where he has a conflict the file leaves his queue, and his draft counts for nothing. */
export function declareConflicts(
  deps: Deps,
  person: Person,
  asked: { declarations: readonly Declaration[] },
): Promise<{ declared: number; recused: number } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const expert = await expertOf(trx, person.id);
    const files = expert
      ? await ofStandingReviews(deps, trx, await lockAssignmentsOfExpert(trx, expert))
      : [];
    if (files.length === 0) return refuse('not-found');

    const at = deps.now();
    const decided = await decideByProgramme(deps, trx, files, asked.declarations, at);
    if (isRefusal(decided)) return decided;

    for (const file of files) {
      const changed = decided.get(file.number);
      if (changed) await keep(trx, person, file, changed, at);
    }
    const states = [...decided.values()].map(({ state }) => state);
    return {
      declared: states.filter((state) => state === 'declared').length,
      recused: states.filter((state) => state === 'recused').length,
    };
  });
}

/** Each programme's files by its own reasons and its own deadline; of one he leaves for later nothing is asked. */
async function decideByProgramme(
  deps: Deps,
  trx: Trx,
  files: readonly Assignment[],
  declarations: readonly Declaration[],
  at: Temporal.Instant,
): Promise<ReadonlyMap<string, Decided> | Refusal> {
  const versionOf = new Map(files.map(({ number, programmeVersion }) => [number, programmeVersion]));
  const all = new Map<string, Decided>();
  const elsewhere = files[0]?.programmeVersion ?? '';
  for (const [version, theirs] of Map.groupBy(
    declarations,
    ({ number }) => versionOf.get(number) ?? elsewhere,
  )) {
    const programme = deps.programmes.ofVersion(version);
    const closesAt = (await findTimetable(trx, programme)).instant('reviewClosesAt');
    if (isTooLate(at, closesAt, programme.settings.text('closingInstant') as 'included'))
      return tooLate('declare', at, closesAt);
    const decided = decide(
      files
        .filter(({ programmeVersion }) => programmeVersion === version)
        .map((file) => ({ ...file, sealed: file.sheet?.state === 'sealed' })),
      theirs,
      programme.definition,
    );
    if (isRefusal(decided)) return decided;
    for (const [number, each] of decided) all.set(number, each);
  }
  return all;
}

/** The event names no file of its own: its history is read by people who must not learn who reviews it. */
async function keep(
  trx: Trx,
  person: Person,
  file: Assignment,
  changed: Decided,
  at: Temporal.Instant,
): Promise<void> {
  const { application, expert, programme, number, panel, sheet } = file;
  await saveAssignment(trx, file, changed);
  if (changed.reason) {
    await insertConflict(trx, {
      id: newId(),
      expert,
      programme,
      application,
      reason: changed.reason,
      source: 'declared',
      at,
    });
    if (sheet?.state === 'draft') await voidDraft(trx, sheet.id, 'score-recused', at);
  }
  await recordEvent(trx, person, {
    at,
    act: 'declare',
    programme,
    subject: panel,
    to: changed.state,
    reason: changed.reason ?? undefined,
    facts: { number },
  });
}
