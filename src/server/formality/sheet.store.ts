import { sql } from 'kysely';
import type { Db, Trx } from '#server/database/in-transaction.ts';

export interface ReportedSheet {
  id: string;
  recommendingUnit: string;
  number: number;
  /** Of the letter that it came with. */
  documentNumber: string;
  state: string;
  sentAt: Temporal.Instant;
  files: number;
}

/** Sheets that recommending units have sent to a department and not recalled, those waiting the longest first. */
export async function reportedSheets(db: Db, department: string): Promise<ReportedSheet[]> {
  const rows = await db
    .selectFrom('recommendation_sheet as sheet')
    .innerJoin('organisation', 'organisation.id', 'sheet.recommending_unit_id')
    .innerJoin('programme', 'programme.id', 'sheet.programme_id')
    .innerJoin('frozen_document', 'frozen_document.hash', 'sheet.hash')
    .leftJoin('recommendation_row as row', 'row.sheet_id', 'sheet.id')
    .select([
      'sheet.id',
      'organisation.name as recommendingUnit',
      'sheet.number',
      'sheet.state',
      'sheet.sent_at as sentAt',
      sql<string>`frozen_document.text::jsonb ->> 'documentNumber'`.as('documentNumber'),
    ])
    .select(({ fn }) =>
      fn.count<string>('row.application_id').filterWhere('row.recommended', '=', true).as('files'),
    )
    .where('programme.department_id', '=', department)
    .where('sheet.state', 'in', ['sent', 'opened'])
    .groupBy(['sheet.id', 'organisation.name', 'frozen_document.text'])
    .orderBy('sheet.sent_at')
    .orderBy('sheet.id')
    .execute();
  return rows.map((row) => ({ ...row, files: Number(row.files) }));
}

/** From here on it cannot be recalled. False: not sent, or opened before. */
export async function markOpened(trx: Trx, sheet: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('recommendation_sheet')
    .set({ state: 'opened' })
    .where('id', '=', sheet)
    .where('state', '=', 'sent')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The sheet that stands with this file on it. */
export async function sheetWith(db: Db, application: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('recommendation_row as row')
    .innerJoin('recommendation_sheet as sheet', 'sheet.id', 'row.sheet_id')
    .select('sheet.id')
    .where('row.application_id', '=', application)
    .where('sheet.state', 'in', ['sent', 'opened'])
    .executeTakeFirst();
  return row?.id;
}
