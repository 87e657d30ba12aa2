import { writeFile } from 'node:fs/promises';
import { onMigratedDatabase } from '#server/database/on-migrated-database.ts';
import { schemaText } from '#server/database/schema-text.ts';

/** Writes `src/server/database/schema.sql` anew, after a migration. */
await writeFile('src/server/database/schema.sql', await onMigratedDatabase(schemaText));
