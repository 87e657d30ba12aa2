import type { Correction } from '#domain/review/correct-figure.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';
import { doubtAnswers, doubtJudgement } from './doubt.store.ts';

export interface ProposedCorrection extends Correction {
  revision: number;
  /** The paper that shows it: an attachment of the file. */
  evidence: string;
  paper: string;
  sentence: string | null;
  byId: string;
  by: string;
}

export async function insertCorrection(
  trx: Trx,
  correction: Correction & { application: string; item: string; revision: number; evidence: string },
): Promise<void> {
  await trx
    .insertInto('figure_correction')
    .values({
      application_id: correction.application,
      key: doubtJudgement,
      subject: correction.item,
      revision: correction.revision,
      place: correction.place,
      value: correction.value,
      evidence_id: correction.evidence,
    })
    .execute();
}

const corrections = (db: Db, application: string) =>
  db
    .selectFrom('figure_correction as correction')
    .innerJoin('judgement', (join) =>
      join
        .onRef('judgement.application_id', '=', 'correction.application_id')
        .onRef('judgement.key', '=', 'correction.key')
        .onRef('judgement.subject', '=', 'correction.subject')
        .onRef('judgement.revision', '=', 'correction.revision'),
    )
    .leftJoin('judgement_confirmation as second', (join) =>
      join
        .onRef('second.application_id', '=', 'correction.application_id')
        .onRef('second.key', '=', 'correction.key')
        .onRef('second.subject', '=', 'correction.subject')
        .onRef('second.revision', '=', 'correction.revision'),
    )
    .where('correction.application_id', '=', application)
    .where('judgement.answer', '=', doubtAnswers.correct);

/** What a second person has agreed to, in the order in which it was proposed. */
export async function agreedCorrections(db: Db, application: string): Promise<Correction[]> {
  return corrections(db, application)
    .where('second.agreed', '=', true)
    .select(['place', 'value'])
    .orderBy('judgement.given_at')
    .orderBy('correction.subject')
    .orderBy('correction.revision')
    .execute();
}

/** What was proposed last for an item and waits for a second person. */
export async function waitingCorrection(
  db: Db,
  application: string,
  item: string,
): Promise<ProposedCorrection | undefined> {
  return corrections(db, application)
    .innerJoin('attachment', 'attachment.id', 'correction.evidence_id')
    .innerJoin('person', 'person.id', 'judgement.given_by')
    .leftJoin('person_detail', 'person_detail.person_id', 'judgement.given_by')
    .where('correction.subject', '=', item)
    .where('second.agreed', 'is', null)
    .select([
      'correction.revision',
      'place',
      'value',
      'evidence_id as evidence',
      'attachment.name as paper',
      'judgement.sentence',
      'judgement.given_by as byId',
    ])
    .select(({ fn }) => fn.coalesce('person_detail.name', 'person.label').as('by'))
    .orderBy('correction.revision', 'desc')
    .executeTakeFirst();
}
