import { sql } from 'kysely';
import type { ApplicationState } from '#domain/application/lifecycle.ts';
import type { Person } from '#domain/people/person.ts';
import type { OpinionStatus } from '#domain/recommendation/opinion.ts';
import type { Db } from '#server/database/in-transaction.ts';
import { besideIn } from './beside.store.ts';
import { visibleTo } from './visible-applications.ts';

interface StatesAsked {
  unnoticed: readonly ApplicationState[];
  noticed: readonly ApplicationState[];
  directions: readonly { programme: string; direction: string }[];
}

export async function listVisible(
  db: Db,
  person: Person,
  asked: {
    /** States by whether the file's direction has been in a notice. */
    states?: StatesAsked | undefined;
    direction?: string | undefined;
    opinion?: OpinionStatus | undefined;
    search?: { text: string; grams: number[] } | undefined;
    after?: { waitingSince: Temporal.Instant; id: string } | undefined;
    limit: number;
  },
) {
  let query = visibleTo(
    db
      .selectFrom('application')
      // Where a programme has no recommending units the office that runs it stands there, and recommends nothing.
      .leftJoin('organisation as recommending', (join) =>
        join
          .onRef('recommending.id', '=', 'application.recommending_unit_id')
          .on('recommending.kind', '=', 'recommending-unit'),
      )
      .leftJoin('person as handler', 'handler.id', 'application.handler_id')
      .select([
        'application.id',
        'application.programme_id as programme',
        'application.programme_version_id as programmeVersion',
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
        besideIn('application').as('beside'),
      ]),
    person,
  );
  if (asked.states) {
    const { unnoticed, noticed, directions } = asked.states;
    query = query.where(({ and, eb, not, or }) => {
      const inNotice = or(
        directions.map(({ programme, direction }) =>
          and([eb('application.programme_id', '=', programme), eb('application.direction', '=', direction)]),
        ),
      );
      return or([and([inNotice, isOneOf(noticed)]), and([not(inNotice), isOneOf(unnoticed)])]);
    });
  }
  if (asked.direction) query = query.where('application.direction', '=', asked.direction);
  if (asked.opinion) query = query.where('application.opinion', '=', asked.opinion);
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

/** Also of none at all, which `in ()` cannot say. */
const isOneOf = (states: readonly ApplicationState[]) =>
  sql<boolean>`application.state = any(${[...states]}::text[])`;

export interface StateCount {
  programme: string;
  direction: string;
  state: ApplicationState;
  count: number;
}

export async function countByState(db: Db, person: Person): Promise<StateCount[]> {
  const rows = await visibleTo(
    db
      .selectFrom('application')
      .select([
        'application.programme_id as programme',
        'application.direction',
        'application.state',
        sql<number>`count(*)::int`.as('count'),
      ]),
    person,
  )
    .groupBy(['application.programme_id', 'application.direction', 'application.state'])
    .execute();
  return rows.map((row) => ({ ...row, state: row.state as ApplicationState }));
}
