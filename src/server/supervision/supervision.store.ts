import type { Db } from '#server/database/in-transaction.ts';

/** A date of the timetable that was moved. */
export async function movedDates(db: Db, programme: string) {
  return db
    .selectFrom('stage_date')
    .innerJoin('person', 'person.id', 'stage_date.set_by')
    .leftJoin('person_detail', 'person_detail.person_id', 'stage_date.set_by')
    .select(['key', 'instant', 'day', 'set_at', 'reason', 'person.label', 'person_detail.name'])
    .where('programme_id', '=', programme)
    .orderBy('set_at', 'desc')
    .execute();
}

/** Judgements that somebody gave anew with another answer, the newest first. */
export async function turnedJudgements(db: Db, programme: string, most: number) {
  return db
    .selectFrom('judgement as later')
    .innerJoin('judgement as earlier', (join) =>
      join
        .onRef('earlier.application_id', '=', 'later.application_id')
        .onRef('earlier.key', '=', 'later.key')
        .onRef('earlier.subject', '=', 'later.subject')
        .on(({ eb }) => eb('earlier.revision', '=', eb('later.revision', '-', 1))),
    )
    .innerJoin('application', 'application.id', 'later.application_id')
    .innerJoin('person', 'person.id', 'later.given_by')
    .leftJoin('person_detail', 'person_detail.person_id', 'later.given_by')
    .select([
      'application.number',
      'later.key as judgement',
      'earlier.answer as before',
      'later.answer as after',
      'later.sentence',
      'later.given_at as at',
      'person.label',
      'person_detail.name',
    ])
    .where('application.programme_id', '=', programme)
    .whereRef('later.answer', '<>', 'earlier.answer')
    .orderBy('later.given_at', 'desc')
    .limit(most)
    .execute();
}

/** Who of a department opened words about people, and what its supervisors opened, the newest first. */
export async function personalReads(db: Db, department: string, most: number) {
  return db
    .selectFrom('personal_read')
    .innerJoin('person', 'person.id', 'personal_read.person_id')
    .leftJoin('person_detail', 'person_detail.person_id', 'personal_read.person_id')
    .select(['personal_read.at', 'subject', 'what', 'person.label', 'person_detail.name'])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('membership')
          .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
          .select('membership.id')
          .whereRef('membership.person_id', '=', 'personal_read.person_id')
          .where('organisation.department_id', '=', department),
      ),
    )
    .orderBy('personal_read.at', 'desc')
    .orderBy('personal_read.id', 'desc')
    .limit(most)
    .execute();
}
