import type { NoticeDocument } from '#domain/notice/notice-document.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';

export interface Notice {
  id: string;
  programme: string;
  number: number;
  decision: string;
  document: NoticeDocument;
  hash: Buffer;
  closesAt: Temporal.Instant;
  lastOn: Temporal.PlainDate;
  publishedAt: Temporal.Instant;
  /** The number of the notice that has taken its place. */
  replacedBy: number | undefined;
}

export interface NoticeToInsert {
  programme: string;
  number: number;
  decision: string;
  document: NoticeDocument;
  hash: Buffer;
  firstOn: Temporal.PlainDate;
  lastOn: Temporal.PlainDate;
  closesAt: Temporal.Instant;
  publishedAt: Temporal.Instant;
  publishedBy: string;
  replaces: string | null;
  /** By file number. */
  applications: ReadonlyMap<string, string>;
  print: Buffer;
}

export async function insertNotice(trx: Trx, notice: NoticeToInsert): Promise<string> {
  const id = newId();
  const { document, applications } = notice;
  await trx
    .insertInto('notice')
    .values({
      id,
      programme_id: notice.programme,
      number: notice.number,
      decision_id: notice.decision,
      document: JSON.stringify(document),
      hash: notice.hash,
      counting: document.period.rule.counting,
      first_on: notice.firstOn,
      last_on: notice.lastOn,
      closes_at: notice.closesAt,
      published_at: notice.publishedAt,
      published_by: notice.publishedBy,
      legal_place: document.publication.address,
      replaces_id: notice.replaces,
    })
    .execute();
  await trx
    .insertInto('notice_entry')
    .values(
      document.entries.map(({ position, number, unit, project }) => ({
        notice_id: id,
        position,
        application_id: applications.get(number) ?? '',
        name: unit,
        project,
      })),
    )
    .execute();
  await trx.insertInto('notice_print').values({ notice_id: id, sha256: notice.print }).execute();
  return id;
}

const notices = (db: Db) =>
  db
    .selectFrom('notice')
    .leftJoin('notice as later', 'later.replaces_id', 'notice.id')
    .select([
      'notice.id',
      'notice.programme_id as programme',
      'notice.number',
      'notice.decision_id as decision',
    ])
    .select(['notice.document', 'notice.hash', 'notice.closes_at', 'notice.last_on', 'notice.published_at'])
    .select('later.number as replaced_by');

type NoticeRow = Awaited<ReturnType<ReturnType<typeof notices>['executeTakeFirstOrThrow']>>;

const toNotice = ({
  document,
  hash,
  closes_at,
  last_on,
  published_at,
  replaced_by,
  ...row
}: NoticeRow): Notice => ({
  ...row,
  document: document as unknown as NoticeDocument,
  hash: Buffer.from(hash),
  closesAt: closes_at,
  lastOn: last_on,
  publishedAt: published_at,
  replacedBy: replaced_by ?? undefined,
});

/** The newest first. */
export async function noticesOf(db: Db, programme: string): Promise<Notice[]> {
  const rows = await notices(db)
    .where('notice.programme_id', '=', programme)
    .orderBy('notice.number', 'desc')
    .execute();
  return rows.map(toNotice);
}

export async function findNotice(db: Db, programme: string, number: number): Promise<Notice | undefined> {
  const row = await notices(db)
    .where('notice.programme_id', '=', programme)
    .where('notice.number', '=', number)
    .executeTakeFirst();
  return row && toNotice(row);
}

export async function printOf(db: Db, notice: string): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('notice_print')
    .select('sha256')
    .where('notice_id', '=', notice)
    .executeTakeFirst();
  return row && Buffer.from(row.sha256);
}

/** The newest notice that names each of these files, with the place in it. */
export async function newestEntries(
  db: Db,
  applications: readonly string[],
): Promise<
  Map<
    string,
    {
      notice: string;
      position: number;
      name: string;
      project: string;
      closesAt: Temporal.Instant;
      lastOn: Temporal.PlainDate;
      number: number;
    }
  >
> {
  if (applications.length === 0) return new Map();
  const rows = await db
    .selectFrom('notice_entry as entry')
    .innerJoin('notice', 'notice.id', 'entry.notice_id')
    .distinctOn('entry.application_id')
    .select(['entry.application_id as application', 'entry.position', 'entry.name', 'entry.project'])
    .select([
      'notice.id as notice',
      'notice.number',
      'notice.closes_at as closesAt',
      'notice.last_on as lastOn',
    ])
    .where('entry.application_id', 'in', applications)
    .orderBy('entry.application_id')
    .orderBy('notice.number', 'desc')
    .execute();
  return new Map(rows.map(({ application, ...row }) => [application, row]));
}
