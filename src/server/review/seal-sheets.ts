import type { Person } from '#domain/people/person.ts';
import { isTooLate, tooLate } from '#domain/programme/timetable.ts';
import { isRefusal, type Problem, type Refusal, refuse } from '#domain/refusal.ts';
import { openIn, refusedSealing } from '#domain/review/score-sheet.ts';
import { inTransaction, type Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { expertOf } from '#server/experts/expert.store.ts';
import { findPublicCode } from '#server/formality/formality.store.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { commitTo } from '#server/transparency/queue-log-entry.ts';
import { type Assignment, lockAssignmentsOfExpert } from './assignment.store.ts';
import { findReviewFile, type ReviewFile, rubricHash } from './review-file.ts';
import { ownSheet, raiseVersion, saveLines, sealSheet } from './score-sheet.store.ts';
import { linesOf, typedPart } from './sheet-lines.ts';

/** Hands in all of an expert's sheets together. From here on nobody changes a point, and nobody but himself reads one until they are opened. */
export function sealSheets(deps: Deps, person: Person): Promise<{ sealed: number; at: string } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const expert = await expertOf(trx, person.id);
    const assigned = expert ? await lockAssignmentsOfExpert(trx, expert) : [];
    const mine = assigned.filter(({ state }) => state === 'assigned' || state === 'declared');
    const open = mine.filter(({ sheet }) => sheet?.state !== 'sealed');
    if (assigned.length === 0) return refuse('not-found');
    if (open.length === 0) return refuse('already-scored', { sealedAt: lastSealed(mine) });

    const at = deps.now();
    const problems: Problem[] = [];
    for (const each of open) {
      const file = await findReviewFile(deps, trx, person, each.number);
      if (isRefusal(file)) return file;
      const closesAt = file.timetable.instant('reviewClosesAt');
      if (isTooLate(at, closesAt, file.programme.settings.text('closingInstant') as 'included'))
        return tooLate('score', at, closesAt);
      problems.push(...(await sealOne(deps, trx, file, at)));
    }
    const refusal = refusedSealing(problems);
    if (refusal) return refusal;

    const [first] = open;
    await recordEvent(trx, person, {
      at,
      act: 'seal',
      programme: first?.programme,
      subject: first?.panel,
      facts: { sheets: open.length },
    });
    return { sealed: open.length, at: at.toString() };
  });
}

/** Seals a sheet, or says what is open in it: then the transaction is refused as a whole. */
async function sealOne(
  deps: Deps,
  trx: Trx,
  { assignment, programme, items }: ReviewFile,
  at: Temporal.Instant,
): Promise<Problem[]> {
  const { number, sheet, application, direction, pseudonym } = assignment;
  const typed = sheet
    ? typedPart(items, await ownSheet(trx, sheet.id))
    : { points: {}, doubted: [], comments: {} };
  const problems = openIn(programme.definition, items, typed).map((problem) => ({
    ...problem,
    field: `${number}/${problem.field}`,
  }));
  if (problems.length > 0 || !sheet) return problems;

  if (!(await raiseVersion(trx, sheet.id, sheet.version)))
    throw new Error(`The sheet on ${number} changed while it was held`);
  const lines = linesOf(items, typed, 'sealed');
  await saveLines(trx, sheet.id, lines, typed.comments);
  const { id: commitment } = await commitTo(deps, trx, {
    kind: 'score-sheet',
    subject: sheet.id,
    value: {
      application: (await findPublicCode(trx, application)) ?? null,
      expert: pseudonym,
      rubric: rubricHash(programme, direction).toString('hex'),
      points: Object.fromEntries(lines.map(({ item, points }) => [item, points])),
      doubted: typed.doubted,
    },
    at,
  });
  await sealSheet(trx, sheet.id, { commitment, at });
  return [];
}

const lastSealed = (mine: readonly Assignment[]): string =>
  mine
    .map(({ sheet }) => sheet?.sealedAt?.toString() ?? '')
    .toSorted()
    .at(-1) ?? '';
