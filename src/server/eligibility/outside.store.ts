import type { Db } from '#server/database/in-transaction.ts';

export interface LoadedVersion {
  id: string;
  list: string;
  document: string | null;
  datedOn: Temporal.PlainDate;
}

/** The newest version of each list that has not been withdrawn, of the programme or of the whole installation. */
export async function newestVersions(db: Db, programme: string): Promise<LoadedVersion[]> {
  const rows = await db
    .selectFrom('list_version')
    .leftJoin('list_withdrawal', 'list_withdrawal.version_id', 'list_version.id')
    .distinctOn('list')
    .select(['list_version.id', 'list', 'document', 'dated_on', 'queried_on'])
    .where((where) => where.or([where('programme_id', '=', programme), where('programme_id', 'is', null)]))
    .where('list_withdrawal.version_id', 'is', null)
    .orderBy('list')
    .orderBy('number', 'desc')
    .execute();
  return rows.map(({ id, list, document, dated_on, queried_on }) => ({
    id,
    list,
    document,
    datedOn: queried_on ?? dated_on,
  }));
}

export interface StoredRow {
  version: string;
  cells: Record<string, string>;
}

/** Rows of these versions with this code or one of these names; the domain says which of them really speak of the unit. */
export async function rowsConcerning(
  db: Db,
  versions: readonly string[],
  creditCode: string,
  nameKeys: readonly string[],
): Promise<StoredRow[]> {
  if (versions.length === 0) return [];
  const rows = await db
    .selectFrom('list_row')
    .select(['version_id', 'fields'])
    .where('version_id', 'in', versions)
    .where((where) =>
      where.or([
        where('credit_code', '=', creditCode),
        ...(nameKeys.length > 0 ? [where('name_key', 'in', nameKeys)] : []),
      ]),
    )
    .execute();
  return rows.map(({ version_id, fields }) => ({
    version: version_id,
    cells: fields as Record<string, string>,
  }));
}

export interface GivenJudgement {
  judgement: string;
  subject: string;
  revision: number;
  answer: string;
  role: string;
  by: string;
  reason: string | null;
  sentence: string | null;
  at: Temporal.Instant;
  /** What the second person said; null: nobody has yet. */
  agreed: boolean | null;
}

/** All of a file, the newest first: the earlier ones stay visible. */
export async function judgementsOf(db: Db, application: string): Promise<GivenJudgement[]> {
  return db
    .selectFrom('judgement')
    .leftJoin('judgement_confirmation', (join) =>
      join
        .onRef('judgement_confirmation.application_id', '=', 'judgement.application_id')
        .onRef('judgement_confirmation.key', '=', 'judgement.key')
        .onRef('judgement_confirmation.subject', '=', 'judgement.subject')
        .onRef('judgement_confirmation.revision', '=', 'judgement.revision'),
    )
    .select([
      'judgement.key as judgement',
      'judgement.subject',
      'judgement.revision',
      'judgement.answer',
      'judgement.given_role as role',
      'judgement.given_by as by',
      'judgement.reason_code as reason',
      'judgement.sentence',
      'judgement.given_at as at',
      'judgement_confirmation.agreed',
    ])
    .where('judgement.application_id', '=', application)
    .orderBy('judgement.revision', 'desc')
    .execute();
}

/** The departments' answers on a file, the newest first. */
export async function opinionsOf(
  db: Db,
  application: string,
): Promise<{ subject: string; result: string }[]> {
  return db
    .selectFrom('opinion_request')
    .innerJoin('opinion', 'opinion.request_id', 'opinion_request.id')
    .select(['opinion_request.subject', 'opinion.result'])
    .where('opinion_request.application_id', '=', application)
    .orderBy('opinion_request.id', 'desc')
    .execute();
}

/** Live files of the programme that lead under the same key. */
export async function othersLeading(
  db: Db,
  programme: string,
  key: string,
  except: string,
): Promise<{ number: string; direction: string }[]> {
  return db
    .selectFrom('application')
    .select(['number', 'direction'])
    .where('programme_id', '=', programme)
    .where('leading_key', '=', key)
    .where('id', '<>', except)
    .orderBy('number')
    .execute();
}

/** What joint units have answered, by the id of their row in the form. */
export async function participationOf(db: Db, application: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('joint_unit')
    .select(['id', 'state'])
    .where('application_id', '=', application)
    .where('state', '<>', 'removed')
    .execute();
  return new Map(rows.map(({ id, state }) => [id, state]));
}
