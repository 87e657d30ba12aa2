import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { editorSchemas } from '../src/server/programme/editor-schemas.ts';

/** Writes the JSON Schemas with which editors complete and check the files of a programme: `node bin/generate-schemas.ts`. */
const docs = join(import.meta.dirname, '../docs');

for (const [file, schema] of editorSchemas()) {
  await mkdir(dirname(join(docs, file)), { recursive: true });
  await writeFile(join(docs, file), `${JSON.stringify(schema, undefined, 2)}\n`);
}
