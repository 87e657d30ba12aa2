import type { Person } from '#domain/people/person.ts';
import { isTooLate, tooLate } from '#domain/programme/timetable.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { checkSheet, type ScoreSheet, sheetTotal } from '#domain/review/score-sheet.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { expertOf } from '#server/experts/expert.store.ts';
import { lockAssignmentsOfExpert } from './assignment.store.ts';
import { findReviewFile, rubricHash } from './review-file.ts';
import { insertSheet, raiseVersion, saveLines } from './score-sheet.store.ts';
import { linesOf } from './sheet-lines.ts';

/** Keeps a draft of one sheet; `seen` is its version on the screen, nought where there was none. It may be half filled. */
export function saveSheet(
  deps: Deps,
  person: Person,
  asked: { number: string; seen: number } & ScoreSheet,
): Promise<{ version: number; total: number } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const me = await expertOf(trx, person.id);
    if (me) await lockAssignmentsOfExpert(trx, me);
    const file = await findReviewFile(deps, trx, person, asked.number);
    if (isRefusal(file)) return file;
    const { assignment, programme, timetable, items } = file;
    const at = deps.now();
    const closesAt = timetable.instant('reviewClosesAt');
    if (isTooLate(at, closesAt, programme.settings.text('closingInstant') as 'included'))
      return tooLate('score', at, closesAt);
    const refusal = checkSheet(items, asked, programme.settings.int('scoreStep'));
    if (refusal) return refusal;

    const { sheet, application, expert, direction } = assignment;
    if (sheet && sheet.state !== 'draft')
      return refuse('already-scored', { number: asked.number, sealedAt: sheet.sealedAt?.toString() ?? '' });
    if ((sheet?.version ?? 0) !== asked.seen)
      return refuse('stale-version', {
        act: 'score', // nobody but its expert writes a sheet
        number: asked.number,
        seen: `${asked.seen}`,
        version: `${sheet?.version ?? 0}`,
      });

    const id =
      sheet?.id ??
      (await insertSheet(trx, { application, expert, rubricHash: rubricHash(programme, direction) }));
    if (sheet && !(await raiseVersion(trx, id, sheet.version)))
      return refuse('stale-version', { act: 'score', number: asked.number });
    await saveLines(trx, id, linesOf(items, asked, 'draft'), asked.comments);
    return { version: asked.seen + 1, total: sheetTotal(items, asked) };
  });
}
