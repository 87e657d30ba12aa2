import type { Db } from '#server/database/in-transaction.ts';

/** Every act in the history of a file. */
export async function actsRecorded(db: Db, file: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('event')
    .select('act')
    .distinct()
    .where('application_id', '=', file)
    .execute();
  return new Set(rows.map(({ act }) => act));
}

/** Whether the experts of its direction are drawn, and whether each of them has handed in his sheet on it. */
export async function isReviewed(db: Db, file: string): Promise<{ drawn: boolean; scored: boolean }> {
  const drawn = await db
    .selectFrom('draw')
    .innerJoin('application', (join) =>
      join
        .onRef('application.programme_id', '=', 'draw.programme_id')
        .onRef('application.direction', '=', 'draw.direction'),
    )
    .select('draw.id')
    .where('application.id', '=', file)
    .where('draw.state', '=', 'drawn')
    .executeTakeFirst();
  const sheets = await db
    .selectFrom('assignment')
    .leftJoin('score_sheet', (join) =>
      join
        .onRef('score_sheet.application_id', '=', 'assignment.application_id')
        .onRef('score_sheet.expert_id', '=', 'assignment.expert_id')
        .on('score_sheet.state', '=', 'sealed'),
    )
    .select('score_sheet.id as sealed')
    .where('assignment.application_id', '=', file)
    .where('assignment.state', 'in', ['assigned', 'declared'])
    .execute();
  return {
    drawn: drawn !== undefined,
    scored: sheets.length > 0 && sheets.every(({ sealed }) => sealed !== null),
  };
}
