import type { Db, Trx } from '#server/database/in-transaction.ts';

export interface AnsweredLine {
  line: string;
  answer: string;
  note: string | null;
  /** Version of the file that was looked at. */
  seen: number;
  by: string;
  at: Temporal.Instant;
}

/** A recommending unit checks at the level of its city. */
const level = 'city';

export async function answeredLines(db: Db, application: string): Promise<AnsweredLine[]> {
  const rows = await db
    .selectFrom('check_line')
    .innerJoin('person', 'person.id', 'check_line.checked_by')
    .leftJoin('person_detail', 'person_detail.person_id', 'check_line.checked_by')
    .select([
      'line',
      'answer',
      'note',
      'version_seen as seen',
      'checked_at as at',
      'person.label',
      'person_detail.name',
    ])
    .where('application_id', '=', application)
    .where('level', '=', level)
    .execute();
  return rows.map(({ label, name, ...row }) => ({ ...row, by: name ?? label }));
}

export async function putLines(
  trx: Trx,
  given: {
    application: string;
    answers: readonly { line: string; answer: string; note: string | undefined }[];
    seen: number;
    by: string;
    at: Temporal.Instant;
  },
): Promise<void> {
  if (given.answers.length === 0) return;
  await trx
    .insertInto('check_line')
    .values(
      given.answers.map(({ line, answer, note }) => ({
        application_id: given.application,
        level,
        line,
        answer: answer as 'yes',
        note: note ?? null,
        version_seen: given.seen,
        checked_by: given.by,
        checked_at: given.at,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['application_id', 'level', 'line']).doUpdateSet(({ ref }) => ({
        answer: ref('excluded.answer'),
        note: ref('excluded.note'),
        version_seen: ref('excluded.version_seen'),
        checked_by: ref('excluded.checked_by'),
        checked_at: ref('excluded.checked_at'),
      })),
    )
    .execute();
}
