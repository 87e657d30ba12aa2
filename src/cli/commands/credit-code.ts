import { parseArgs } from 'node:util';
import { type CreditCodeProblem, checkCreditCode } from '#domain/identifiers/credit-code.ts';
import type { Speak } from '#messages/speak.ts';
import type { Command } from '../command.ts';

export const command: Command = {
  usage: 'shifan credit-code CODE… [--json]',

  run(args, { out, err, speak }) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' } },
    });
    if (positionals.length === 0) {
      err(speak('creditCode.nothingGiven'));
      err(`${speak('command.usage')}: ${this.usage}`);
      return 2;
    }
    const checks = positionals.map(checkCreditCode);
    for (const { given, normalised, valid, problems, notes } of checks) {
      if (values.json) {
        const reasons = problems.map((problem) => ({
          code: problem.code,
          ...problem.facts,
          message: sayProblem(problem, speak),
        }));
        out(JSON.stringify({ code: given, normalised, valid, problems: reasons }));
      } else {
        out(`${normalised}  ${speak(valid ? 'creditCode.valid' : 'creditCode.invalid')}`);
        for (const problem of problems) out(`  ${sayProblem(problem, speak)}`);
      }
      for (const note of notes) err(`${normalised}: ${speak(`identifier.note.${note.code}`, note.facts)}`);
    }
    return checks.every(({ valid }) => valid) ? 0 : 1;
  },
};

const sayProblem = ({ code, facts }: CreditCodeProblem, speak: Speak): string =>
  speak(`identifier.problem.${code}`, {
    ...facts,
    ...(code === 'illegal-character' && { expected: speak(`identifier.expected.${facts.expected}`) }),
  });
