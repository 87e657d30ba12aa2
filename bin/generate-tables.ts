import { writeFile } from 'node:fs/promises';
import { onMigratedDatabase } from '#server/database/on-migrated-database.ts';
import { tablesText } from '#server/database/tables-text.ts';

/** Writes `src/server/database/tables.ts` anew, after a migration. */
await writeFile('src/server/database/tables.ts', await onMigratedDatabase(tablesText));
