import type { ApplicationState } from '#domain/application/lifecycle.ts';
import type { Db } from '#server/database/in-transaction.ts';

/** Every file of a programme by its county, direction and state. */
export async function countedFiles(
  db: Db,
  programme: string,
): Promise<{ county: string | null; direction: string; state: ApplicationState }[]> {
  const rows = await db
    .selectFrom('application')
    .select(['county_code as county', 'direction', 'state'])
    .where('programme_id', '=', programme)
    .execute();
  return rows.map((row) => ({ ...row, state: row.state as ApplicationState }));
}
