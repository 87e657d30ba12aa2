import { type ClauseCoverage, coverage } from '#domain/programme/coverage.ts';
import { sayFinding } from '#messages/say-finding.ts';
import type { Speak } from '#messages/speak.ts';
import { readProgrammeFolder } from '#server/programme/read-programme-folder.ts';
import type { Command } from '../command.ts';
import { programmeArgument } from '../programme-argument.ts';

export const command: Command = {
  usage: 'shifan coverage PROGRAMME [--json]',

  async run(args, terminal) {
    const asked = await programmeArgument(args, this.usage, terminal);
    if (!asked) return 2;
    const { out, err, speak } = terminal;

    const { written, findings } = await readProgrammeFolder(asked.folder);
    if (!written) {
      err(speak('lint.notReadable'));
      for (const finding of findings)
        err(`${finding.file}:${finding.line}:${finding.column} ${sayFinding(finding, speak)}`);
      return 1;
    }
    const { clauses, total, covered } = coverage(written);
    if (asked.json) out(JSON.stringify({ clauses, total, covered }));
    else {
      for (const line of table(clauses, speak)) out(line);
      out(speak('coverage.total', { total, covered, ...counts(clauses) }));
    }
    return covered === total ? 0 : 1;
  },
};

function table(clauses: readonly ClauseCoverage[], speak: Speak): string[] {
  const rows = clauses.map(
    ({ id, kind, by }) =>
      [id, speak(`coverage.kinds.${kind}`), by.join(' ') || speak('coverage.nothing')] as const,
  );
  const [first, second] = [0, 1].map((column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  ) as [number, number];
  return rows.map(([id, kind, by]) => `${id.padEnd(first)}  ${kind.padEnd(second)}  ${by}`);
}

const counts = (clauses: readonly ClauseCoverage[]) => {
  const of = (kind: ClauseCoverage['kind']) => clauses.filter((clause) => clause.kind === kind).length;
  return { rule: of('rule'), judgement: of('judgement'), stage: of('stage'), information: of('information') };
};
