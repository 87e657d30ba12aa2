import type { Db } from '#server/database/in-transaction.ts';

/** Computed items that two sealed sheets or more doubt, and that nobody has settled. Tells nothing of points. */
export async function openDoubts(
  db: Db,
  panel: string,
  judgement: string,
): Promise<{ application: string; number: string; version: number; item: string; experts: number }[]> {
  const rows = await db
    .selectFrom('score')
    .innerJoin('score_sheet as sheet', 'sheet.id', 'score.sheet_id')
    .innerJoin('assignment', (join) =>
      join
        .onRef('assignment.application_id', '=', 'sheet.application_id')
        .onRef('assignment.expert_id', '=', 'sheet.expert_id'),
    )
    .innerJoin('application', 'application.id', 'sheet.application_id')
    .select(['application.id as application', 'application.number', 'application.version', 'score.item'])
    .select(({ fn }) => fn.countAll<string>().as('experts'))
    .where('assignment.panel_id', '=', panel)
    .where('sheet.state', '=', 'sealed')
    .where('score.doubted', '=', true)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('judgement')
            .select('judgement.revision')
            .whereRef('judgement.application_id', '=', 'application.id')
            .where('judgement.key', '=', judgement)
            .whereRef('judgement.subject', '=', 'score.item'),
        ),
      ),
    )
    .groupBy(['application.id', 'application.number', 'application.version', 'score.item'])
    .having(({ fn }) => fn.countAll(), '>=', 2)
    .orderBy('application.number')
    .orderBy('score.item')
    .execute();
  return rows.map((row) => ({ ...row, experts: Number(row.experts) }));
}
