import { type Kysely, sql } from 'kysely';
import type { Database } from '#server/database/tables.ts';

export const isAnswering = (db: Kysely<Database>): Promise<boolean> =>
  sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
