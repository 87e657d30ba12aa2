import type { Db } from '#server/database/in-transaction.ts';

/** A sheet as it was sent, recalled or not. */
export interface StoredSheet {
  id: string;
  programme: string;
  state: 'sent' | 'opened' | 'recalled';
  hash: Buffer;
  preparedBy: string;
  sentAt: Temporal.Instant;
}

const sentSheets = (db: Db) =>
  db
    .selectFrom('recommendation_sheet')
    .select([
      'id',
      'programme_id as programme',
      'state',
      'hash',
      'prepared_by as preparedBy',
      'sent_at as sentAt',
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof sentSheets>['execute']>>[number];

const toSheet = ({ state, hash, ...row }: Row): StoredSheet => ({
  ...row,
  state: state as StoredSheet['state'],
  hash: Buffer.from(hash),
});

export async function findSentSheet(db: Db, id: string): Promise<StoredSheet | undefined> {
  const row = await sentSheets(db).where('id', '=', id).executeTakeFirst();
  return row && toSheet(row);
}

/** By the number that its unit gave it. */
export async function findSheetOf(
  db: Db,
  { programme, unit, number }: { programme: string; unit: string; number: number },
): Promise<StoredSheet | undefined> {
  const row = await sentSheets(db)
    .where('programme_id', '=', programme)
    .where('recommending_unit_id', '=', unit)
    .where('number', '=', number)
    .executeTakeFirst();
  return row && toSheet(row);
}
