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

export async function putLine(
  trx: Trx,
  answered: {
    application: string;
    line: string;
    answer: string;
    note: string | null;
    seen: number;
    by: string;
    at: Temporal.Instant;
  },
): Promise<void> {
  const { application, line, answer, note, seen, by, at } = answered;
  const values = { answer: answer as 'yes', note, version_seen: seen, checked_by: by, checked_at: at };
  await trx
    .insertInto('check_line')
    .values({ application_id: application, level, line, ...values })
    .onConflict((conflict) => conflict.columns(['application_id', 'level', 'line']).doUpdateSet(values))
    .execute();
}
