import { languageOf } from '#messages/language-of.ts';
import { speaker } from '#messages/speak.ts';
import { readConfig } from './config.ts';
import { StartProblem } from './start-problem.ts';

/** The whole life of the process: start, say so, wait to be told to stop, stop in order. A demonstration may begin anew. */
export async function run(args: string[], environment: NodeJS.ProcessEnv): Promise<never> {
  const speak = speaker(languageOf(environment));

  // Heard before anything is started, so that Ctrl-C in the middle of a start leaves no database behind.
  const toldToStop = new Promise<'stop'>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop('stop'));
  });
  try {
    const config = readConfig(args, environment);
    // Only now: a slip in what was asked is said at once, before the whole program is read.
    const { start } = await import('./start.ts');
    for (let afresh = false; ; afresh = true) {
      const running = await start(config, { afresh });
      console.log(`ready ${running.address}`);
      for (const line of running.firstWords(speak)) console.log(line);
      const told = await Promise.race([toldToStop, running.toldToRestart]);
      await running.stop();
      if (told === 'stop') process.exit(0);
    }
  } catch (problem) {
    if (!(problem instanceof StartProblem)) throw problem;
    console.error(speak(`start.problem.${problem.code}`, problem.facts));
    process.exit(2);
  }
}
