import { sql } from 'kysely';
import type { ApplicationState } from '#domain/application/lifecycle.ts';
import type { Person } from '#domain/people/person.ts';
import type { Db } from '#server/database/in-transaction.ts';
import { visibleTo } from './visible-applications.ts';

export async function listVisible(
  db: Db,
  person: Person,
  asked: {
    states?: readonly ApplicationState[] | undefined;
    direction?: string | undefined;
    search?: { text: string; grams: number[] } | undefined;
    after?: { waitingSince: Temporal.Instant; id: string } | undefined;
    limit: number;
  },
) {
  let query = visibleTo(
    db
      .selectFrom('application')
      .innerJoin('organisation as recommending', 'recommending.id', 'application.recommending_unit_id')
      .leftJoin('person as handler', 'handler.id', 'application.handler_id')
      .select([
        'application.id',
        'application.number',
        'application.direction',
        'application.unit_name as unit',
        'application.project_name as project',
        'application.county_code as county',
        'application.state',
        'application.version',
        'application.revision',
        'application.opinion',
        'application.verdicts_met as met',
        'application.verdicts_not_met as notMet',
        'application.verdicts_open as open',
        'application.waiting_since as waitingSince',
        'application.submitted_at as submittedAt',
        'recommending.name as recommendingUnit',
        'handler.label as handler',
      ]),
    person,
  );
  if (asked.states) query = query.where('application.state', 'in', asked.states);
  if (asked.direction) query = query.where('application.direction', '=', asked.direction);
  if (asked.search) {
    const { text, grams } = asked.search;
    query = query.where('application.search_text', 'like', `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`);
    if (grams.length > 0) query = query.where(sql<boolean>`application.search_grams @> ${grams}::int[]`);
  }
  if (asked.after) {
    const { waitingSince, id } = asked.after;
    query = query.where(
      sql<boolean>`(application.waiting_since, application.id) > (${waitingSince}::timestamptz, ${id}::uuid)`,
    );
  }
  return query.orderBy('application.waiting_since').orderBy('application.id').limit(asked.limit).execute();
}

export async function countByState(db: Db, person: Person): Promise<Map<ApplicationState, number>> {
  const rows = await visibleTo(
    db.selectFrom('application').select(['application.state', sql<number>`count(*)::int`.as('count')]),
    person,
  )
    .groupBy('application.state')
    .execute();
  return new Map(rows.map(({ state, count }) => [state as ApplicationState, count]));
}
