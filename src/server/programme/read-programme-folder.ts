import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ReadProgramme, readDefinition } from './read-definition.ts';

/**
 * Reads a programme from its folder: the YAML files that stand directly in it. `overlay` names one more file, relative to
 * the folder (`demo/overlay.yaml`). Files of findings are named relative to the folder too.
 */
export async function readProgrammeFolder(folder: string, overlay?: string): Promise<ReadProgramme> {
  const names = (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name)).sort();
  const texts = await Promise.all(
    names.map(async (name): Promise<[string, string]> => [name, await readFile(join(folder, name), 'utf8')]),
  );
  const laid =
    overlay === undefined
      ? undefined
      : { file: overlay, text: await readFile(join(folder, overlay), 'utf8') };

  return readDefinition(new Map(texts), laid);
}
