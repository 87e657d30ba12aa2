import { join, relative } from 'node:path';
import { isError } from '#domain/programme/finding.ts';
import { sayFinding } from '#messages/say-finding.ts';
import { lintProgrammeFolder } from '#server/programme/lint-programme-folder.ts';
import type { Command } from '../command.ts';
import { programmeArgument } from '../programme-argument.ts';

export const command: Command = {
  usage: 'shifan lint PROGRAMME [--json]',

  async run(args, terminal) {
    const asked = await programmeArgument(args, this.usage, terminal);
    if (!asked) return 2;
    const { programme, folder } = asked;
    const { out, err, speak } = terminal;

    const findings = await lintProgrammeFolder(folder);
    for (const finding of findings) {
      const file = relative('', join(folder, finding.file));
      const { line, column, code } = finding;
      const message = sayFinding(finding, speak);
      out(
        asked.json
          ? JSON.stringify({ file, line, column, code, message })
          : `${file}:${line}:${column} ${message}`,
      );
    }
    if (findings.length === 0) err(speak('lint.clean', { programme }));
    return findings.some(isError) ? 1 : 0;
  },
};
