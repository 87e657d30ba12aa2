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

/**
 * Rows with this code or this name; the domain says which of them really speak of the unit. Versions of lists that have
 * keys of their own (a park by its name) come whole: they are the programme's own documents, and short.
 */
export async function rowsConcerning(
  db: Db,
  asked: { versions: readonly string[]; whole: readonly string[]; creditCode: string; nameKey: string },
): Promise<StoredRow[]> {
  if (asked.versions.length === 0) return [];
  const rows = await db
    .selectFrom('list_row')
    .select(['version_id', 'fields'])
    .where('version_id', 'in', asked.versions)
    .where((where) =>
      where.or([
        where('credit_code', '=', asked.creditCode),
        where('name_key', '=', asked.nameKey),
        ...(asked.whole.length > 0 ? [where('version_id', 'in', asked.whole)] : []),
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
