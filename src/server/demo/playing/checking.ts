import { readList } from '#domain/lists/read-list.ts';
import type { Refusal } from '#domain/refusal.ts';
import { findApplication } from '#server/application/application.store.ts';
import { rowId } from '#server/eligibility/outside-of.ts';
import { answerLines } from '#server/judging/answer-lines.ts';
import { confirmJudgement } from '#server/judging/confirm-judgement.ts';
import { examineFile } from '#server/judging/examine-file.ts';
import { giveJudgement } from '#server/judging/give-judgement.ts';
import { passApplication } from '#server/judging/pass-check.ts';
import { returnApplication } from '#server/judging/return-application.ts';
import { findTimetable } from '#server/programme/programme.store.ts';
import type { Player } from '../players.ts';
import type { Stage } from '../stage.ts';
import type { YearRow } from '../year.schema.ts';

const unitRoles = [
  'recommending-clerk',
  'recommending-leader',
  'programme-officer',
  'department-leader',
] as const;

/** Any judgement by its code: the answer, its ground, and what it is about. */
const judge: Player = async (stage, row, number) => {
  const file = await stage.file(number ?? 0);
  if (!file) return 'skipped';
  return giveJudgement(stage.deps, await stage.person(row.who, ...unitRoles), {
    number: file.number,
    seen: file.version,
    judgement: row.act,
    subject: subjectOf(stage, row),
    answer: row.answer ?? '',
    reason: row.reasons?.[0],
    sentence: row.sentence,
  });
};

/** What the people of a recommending unit do to a file on their desk. */
export const checking: Readonly<Record<string, Player>> = {
  ...Object.fromEntries(
    [
      'credit-standing',
      'credit-query',
      'policy-fit',
      'social-event',
      'code-override',
      'telecom-status',
      'lead-category',
      'soft-clause',
      'open-list',
      'park-kind',
      'same-project',
      'list-match',
      'preference-confirmation',
      'accident-attribution',
    ].map((code) => [code, judge]),
  ),

  /** Every line of the check-list, as the row says. */
  async 'unit-check'(stage, row, number) {
    const file = await stage.file(number ?? 0);
    const person = await stage.person(row.who, 'recommending-clerk');
    const application = file && (await findApplication(stage.deps.db, person, file.number));
    if (!file || !application) return 'skipped';
    const { lines } = await examineFile(stage.deps, stage.deps.db, application, stage.deps.now());
    const answers = lines.map(({ line }) => ({ line, answer: row.answer ?? 'yes' }));
    return answerLines(stage.deps, person, { number: file.number, seen: file.version, answers });
  },

  async 'pass-check'(stage, row, number) {
    const file = await stage.file(number ?? 0);
    if (!file) return 'skipped';
    return passApplication(stage.deps, await stage.person(row.who, 'recommending-clerk'), {
      number: file.number,
      seen: file.version,
    });
  },

  async return(stage, row, number) {
    const file = await stage.file(number ?? 0);
    const [programme] = stage.deps.programmes.all();
    if (!file || !programme) return 'skipped';
    const dueAt = (await findTimetable(stage.deps.db, programme)).instant('correctionClosesAt');
    const items = (row.sections ?? []).map((section) => ({
      section,
      field: null,
      reason: row.reasons?.[0] ?? '',
      sentence: row.sentence ?? '',
    }));
    return returnApplication(stage.deps, await stage.person(row.who, 'recommending-clerk'), {
      number: file.number,
      seen: file.version,
      items,
      dueAt,
    });
  },
};

/** The second person of a judgement. */
export async function confirmAsSecond(
  stage: Stage,
  row: YearRow,
  number: number,
): Promise<unknown | Refusal | 'skipped'> {
  const file = await stage.file(number);
  if (!file) return 'skipped';
  return confirmJudgement(stage.deps, await stage.person(row.who, ...unitRoles), {
    number: file.number,
    seen: file.version,
    judgement: row.of ?? '',
    subject: subjectOf(stage, row),
    agreed: true,
  });
}

/** A row of a list is spoken of by the id it has there; anything else by its code. */
function subjectOf({ deps, lists }: Stage, { subject }: YearRow): string {
  if (subject === undefined || typeof subject === 'string') return subject ?? '';
  const [programme] = deps.programmes.all();
  const definition = programme?.definition.lists.find(({ code }) => code === subject.list);
  const list = lists.find(({ list: code }) => code === subject.list);
  if (!definition || !list) throw new Error(`The demonstration has no list ${subject.list}`);

  const read = readList(definition, list.bytes.toString('utf8'), {
    isRegion: (code) => deps.regions.has(code),
  });
  const row = 'rows' in read ? read.rows[subject.row - 1] : undefined;
  if (!row) throw new Error(`${subject.list} has no row ${subject.row}`);
  return rowId(subject.list, row.cells);
}
