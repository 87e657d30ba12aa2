import type { Person } from '#domain/people/person.ts';
import { isTooLate, tooLate } from '#domain/programme/timetable.ts';
import { isRefusal, type Problem, type Refusal, refuse } from '#domain/refusal.ts';
import { openIn, refusedSealing, type ScoreSheet } from '#domain/review/score-sheet.ts';
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
import { ofStandingReviews } from './standing-reviews.ts';

/**
 * Hands in all of an expert's sheets together; where he sits in several programmes, those of each that is complete. From
 * here on nobody changes a point, and nobody but himself reads one until they are opened.
 */
export function sealSheets(deps: Deps, person: Person): Promise<{ sealed: number; at: string } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const expert = await expertOf(trx, person.id);
    const assigned = expert ? await lockAssignmentsOfExpert(trx, expert) : [];
    const mine = (await ofStandingReviews(deps, trx, assigned)).filter(
      ({ state }) => state === 'assigned' || state === 'declared',
    );
    const open = mine.filter(({ sheet }) => sheet?.state !== 'sealed');
    if (assigned.length === 0) return refuse('not-found');
    if (open.length === 0) return refuse('already-scored', { sealedAt: lastSealed(mine) });

    const at = deps.now();
    const refusals: Refusal[] = [];
    let sealed = 0;
    for (const files of Map.groupBy(open, ({ programme }) => programme).values()) {
      const ready = await readySheets(deps, trx, person, files, at);
      if (isRefusal(ready)) {
        refusals.push(ready);
        continue;
      }
      for (const each of ready) await sealOne(deps, trx, each, at);
      sealed += ready.length;
      await recordEvent(trx, person, {
        at,
        act: 'seal',
        programme: files[0]?.programme,
        subject: files[0]?.panel,
        facts: { sheets: ready.length },
      });
    }
    const [refusal] = refusals;
    return refusal && sealed === 0 ? refusal : { sealed, at: at.toString() };
  });
}

interface ReadySheet {
  file: ReviewFile;
  typed: ScoreSheet;
}

/** The sheets of one programme with what was typed, or what is still open in any of them. */
async function readySheets(
  deps: Deps,
  trx: Trx,
  person: Person,
  files: readonly Assignment[],
  at: Temporal.Instant,
): Promise<ReadySheet[] | Refusal> {
  const ready: ReadySheet[] = [];
  const problems: Problem[] = [];
  for (const { number, sheet } of files) {
    const file = await findReviewFile(deps, trx, person, number);
    if (isRefusal(file)) return file;
    const { items, programme, timetable } = file;
    const closesAt = timetable.instant('reviewClosesAt');
    if (isTooLate(at, closesAt, programme.settings.text('closingInstant') as 'included'))
      return tooLate('score', at, closesAt);

    const typed = sheet
      ? typedPart(items, await ownSheet(trx, sheet.id))
      : { points: {}, doubted: [], comments: {} };
    for (const problem of openIn(programme.definition, items, typed))
      problems.push({ ...problem, field: `${number}/${problem.field}` });
    ready.push({ file, typed });
  }
  return refusedSealing(problems) ?? ready;
}

async function sealOne(
  deps: Deps,
  trx: Trx,
  { file, typed }: ReadySheet,
  at: Temporal.Instant,
): Promise<void> {
  const { assignment, programme, items } = file;
  const { number, sheet, application, direction, pseudonym } = assignment;
  if (!sheet) throw new Error(`There is no sheet on ${number}`);
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
}

const lastSealed = (mine: readonly Assignment[]): string =>
  mine
    .map(({ sheet }) => sheet?.sealedAt?.toString() ?? '')
    .toSorted()
    .at(-1) ?? '';
