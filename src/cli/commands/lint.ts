import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { isError } from '#domain/programme/finding.ts';
import { sayFinding } from '#messages/say-finding.ts';
import { lintProgrammeFolder } from '#server/programme/lint-programme-folder.ts';
import { programmeFolder } from '#server/programme/programme-folder.ts';
import type { Command } from '../command.ts';

export const command: Command = {
  usage: 'shifan lint PROGRAMME [--json]',

  async run(args, { out, err, speak }) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' } },
    });
    const [programme, ...others] = positionals;
    if (programme === undefined || others.length > 0) {
      err(`${speak('command.usage')}: ${this.usage}`);
      return 2;
    }
    const folder = await programmeFolder(programme);
    if (folder === undefined) {
      err(speak('lint.noFolder', { programme }));
      return 2;
    }

    const findings = await lintProgrammeFolder(folder);
    for (const finding of findings) {
      const file = relative('', join(folder, finding.file));
      const { line, column, code } = finding;
      const message = sayFinding(finding, speak);
      out(
        values.json
          ? JSON.stringify({ file, line, column, code, message })
          : `${file}:${line}:${column} ${message}`,
      );
    }
    if (findings.length === 0) err(speak('lint.clean', { programme }));
    return findings.some(isError) ? 1 : 0;
  },
};
