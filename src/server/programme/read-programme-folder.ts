import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ParsedFile, parseFile } from './parsed-file.ts';
import { type ReadProgramme, readDefinition } from './read-definition.ts';

/**
 * Reads a programme from its folder: the YAML files that stand directly in it. `overlay` names one more file, relative to
 * the folder (`demo/overlay.yaml`). Files of findings are named relative to the folder too.
 */
export async function readProgrammeFolder(folder: string, overlay?: string): Promise<ReadProgramme> {
  const read = (name: string): Promise<ParsedFile> =>
    readFile(join(folder, name), 'utf8').then(parseFile, unreadable);
  const names = (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name)).sort();
  const files = await Promise.all(
    names.map(async (name): Promise<[string, ParsedFile]> => [name, await read(name)]),
  );

  return readDefinition(
    new Map(files),
    overlay === undefined ? undefined : { file: overlay, parsed: await read(overlay) },
  );
}

/** A folder by the name of a file, or one that may not be read: a finding like any other. */
function unreadable({ code, message }: NodeJS.ErrnoException): ParsedFile {
  const finding = {
    code: 'file-unreadable',
    at: [],
    facts: { why: code ?? message },
    line: 1,
    column: 1,
  } as const;
  return { ...parseFile(''), problems: [finding] };
}
