import { languageOf } from '#messages/language-of.ts';
import { speaker } from '#messages/speak.ts';
import type { Command, Terminal } from './command.ts';

const commands: Record<string, () => Promise<{ command: Command }>> = {
  lint: () => import('./commands/lint.ts'),
  coverage: () => import('./commands/coverage.ts'),
  'working-days': () => import('./commands/working-days.ts'),
  'credit-code': () => import('./commands/credit-code.ts'),
};

/** Runs `shifan …` and answers with the exit status. */
export async function shifan(args: string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  const { out, err, speak } = terminal;

  if (!name || name === '--help' || name === '-h') {
    out(`${speak('command.usage')}: shifan COMMAND`);
    for (const each of Object.keys(commands)) out(`  ${each.padEnd(14)} ${speak(`command.summary.${each}`)}`);
    return name ? 0 : 2;
  }
  const load = commands[name];
  if (!load) {
    err(speak('command.unknown', { name, commands: Object.keys(commands).join(', ') }));
    return 2;
  }
  const { command } = await load();
  if (rest.includes('--help')) {
    out(`${speak('command.usage')}: ${command.usage}\n${speak(`command.summary.${name}`)}`);
    return 0;
  }
  try {
    return await command.run(rest, terminal);
  } catch (problem) {
    if (!(problem instanceof TypeError && 'code' in problem)) throw problem; // parseArgs says wrong use so
    err(speak('command.wrongUse', { why: problem.message }));
    err(`${speak('command.usage')}: ${command.usage}`);
    return 2;
  }
}

if (import.meta.main) {
  // `shifan … | head` closes the pipe early: nobody hears the rest, and the status says what was found all the same.
  let heard = true;
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') process.exit(1);
    heard = false;
  });
  const language = languageOf(process.env);
  process.exitCode = await shifan(process.argv.slice(2), {
    out: (line) => heard && process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    language,
    speak: speaker(language),
  });
}
