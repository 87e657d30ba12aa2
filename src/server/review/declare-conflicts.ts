import type { Person } from '#domain/people/person.ts';
import { isTooLate, tooLate } from '#domain/programme/timetable.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { type Declaration, declareConflicts as decide } from '#domain/review/declare-conflicts.ts';
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

/** Names alone, one row a file: what an expert declares on before he reads anything. */
export async function presentConflicts({ db }: Deps, person: Person) {
  const expert = await expertOf(db, person.id);
  const files = expert ? await assignmentsOfExpert(db, expert) : [];
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
    const files = expert ? await lockAssignmentsOfExpert(trx, expert) : [];
    const [first] = files;
    if (!expert || !first) return refuse('not-found');

    const at = deps.now();
    const programme = deps.programmes.ofVersion(first.programmeVersion);
    const closesAt = (await findTimetable(trx, programme)).instant('reviewClosesAt');
    if (isTooLate(at, closesAt, programme.settings.text('closingInstant') as 'included'))
      return tooLate('declare', at, closesAt);
    const decided = decide(
      files.map((file) => ({ ...file, sealed: file.sheet?.state === 'sealed' })),
      asked.declarations,
      programme.definition,
    );
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

/** The event names no file of its own: its history is read by people who must not learn who reviews it. */
async function keep(
  trx: Trx,
  person: Person,
  file: Assignment,
  changed: { state: 'declared' | 'recused'; reason: string | null },
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
