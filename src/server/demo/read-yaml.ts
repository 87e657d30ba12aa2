import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

/**
 * Reads a file of demo data. Every scalar stays a string until its schema types it, as in a programme's own files.
 * The data comes with the programme, so what does not fit is a mistake of its author and throws, naming file and path.
 */
export async function readYaml<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const content = parse(await readFile(file, 'utf8'), { schema: 'failsafe', uniqueKeys: true, merge: true });
  const read = schema.safeParse(content);
  if (!read.success) throw new Error(`${file}\n${z.prettifyError(read.error)}`);
  return read.data;
}
