import type { Db } from '#server/database/in-transaction.ts';

/** The judgement that settles a doubt, its subject being the item. */
export const doubtJudgement = 'evidence-doubt';
export const doubtAnswers = { dismiss: 'dismiss', correct: 'correct-field' } as const;

/** An item of a file that is doubted. */
export interface DoubtNamed {
  number: string;
  item: string;
}

export interface OpenDoubt extends DoubtNamed {
  application: string;
  programmeVersion: string;
  version: number;
  experts: number;
}

/**
 * Computed items that two sealed sheets or more doubt, and that nobody has settled: a correction settles one once a
 * second person has agreed. Tells nothing of points.
 */
export async function openDoubts(db: Db, panel: string): Promise<OpenDoubt[]> {
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
    .select('application.programme_version_id as programmeVersion')
    .select(({ fn }) => fn.countAll<string>().as('experts'))
    .where('assignment.panel_id', '=', panel)
    .where('sheet.state', '=', 'sealed')
    .where('score.doubted', '=', true)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('judgement')
            .leftJoin('judgement_confirmation as second', (join) =>
              join
                .onRef('second.application_id', '=', 'judgement.application_id')
                .onRef('second.key', '=', 'judgement.key')
                .onRef('second.subject', '=', 'judgement.subject')
                .onRef('second.revision', '=', 'judgement.revision'),
            )
            .select('judgement.revision')
            .whereRef('judgement.application_id', '=', 'application.id')
            .where('judgement.key', '=', doubtJudgement)
            .whereRef('judgement.subject', '=', 'score.item')
            .where(({ eb, or }) =>
              or([eb('judgement.answer', '<>', doubtAnswers.correct), eb('second.agreed', '=', true)]),
            ),
        ),
      ),
    )
    .groupBy(['application.id', 'application.number', 'application.version', 'score.item'])
    .groupBy('application.programme_version_id')
    .having(({ fn }) => fn.countAll(), '>=', 2)
    .orderBy('application.number')
    .orderBy('score.item')
    .execute();
  return rows.map((row) => ({ ...row, experts: Number(row.experts) }));
}

export const findOpenDoubt = async (
  db: Db,
  panel: string,
  asked: DoubtNamed,
): Promise<OpenDoubt | undefined> =>
  (await openDoubts(db, panel)).find(({ number, item }) => number === asked.number && item === asked.item);
