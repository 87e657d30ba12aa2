import { languageOf } from '#messages/language-of.ts';
import { speaker } from '#messages/speak.ts';
import { readConfig } from './config.ts';
import { type Running, start } from './start.ts';
import { StartProblem } from './start-problem.ts';

const speak = speaker(languageOf(process.env));
let running: Running | undefined;

try {
  running = await start(readConfig(process.argv.slice(2), process.env));
  console.log(`ready ${running.address}`);
} catch (problem) {
  if (!(problem instanceof StartProblem)) throw problem;
  console.error(speak(`start.problem.${problem.code}`, problem.facts));
  process.exitCode = 2;
}

// Once is enough: a second Ctrl-C while the database is closing must not leave it half closed.
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, async () => {
    if (stopping) return;
    stopping = true;
    await running?.stop();
    process.exit(0);
  });
}
