import { parseArgs } from 'node:util';
import { programmeFolder } from '#server/programme/programme-folder.ts';
import type { Terminal } from './command.ts';

/** What stands behind a command on one programme: its folder, and whether JSON is wanted. Undefined: said on `err` what is wrong. */
export async function programmeArgument(
  args: string[],
  usage: string,
  { err, speak }: Terminal,
): Promise<{ programme: string; folder: string; json: boolean } | undefined> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [programme, ...others] = positionals;
  if (programme === undefined || others.length > 0) {
    err(`${speak('command.usage')}: ${usage}`);
    return undefined;
  }
  const folder = await programmeFolder(programme);
  if (folder === undefined) {
    err(speak('lint.noFolder', { programme }));
    return undefined;
  }
  return { programme, folder, json: values.json };
}
