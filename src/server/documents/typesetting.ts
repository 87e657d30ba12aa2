import { Worker } from 'node:worker_threads';
import type { Typeset, TypesettingJob } from './typesetter.ts';
import type { Answer } from './typesetting-worker.ts';

/*
 * One thread beside the server's: a long form takes some tenths of a second, in which nobody else's request may wait.
 * It works through its messages one by one, so that concurrent calls never meet in the compiler.
 */
let worker: Worker | undefined;
let count = 0;
const waiting = new Map<number, PromiseWithResolvers<Typeset>>();

export function typesetBeside(job: TypesettingJob): Promise<Typeset> {
  worker ??= startWorker();
  const id = ++count;
  const outcome = Promise.withResolvers<Typeset>();
  waiting.set(id, outcome);
  // An idle thread does not keep the process alive; one with work does.
  worker.ref();
  worker.postMessage({ id, job });
  return outcome.promise;
}

function startWorker(): Worker {
  const started = new Worker(new URL('./typesetting-worker.ts', import.meta.url));
  started.unref();
  started.on('message', (answer: Answer) => {
    const outcome = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) started.unref();
    if ('problem' in answer) outcome?.reject(new Error(answer.problem));
    else outcome?.resolve(answer.typeset);
  });
  started.on('error', (problem) => giveUp(started, problem));
  started.on('exit', () => giveUp(started, new Error('The typesetting thread ended')));
  return started;
}

/** The next call starts a new thread. */
function giveUp(ended: Worker, problem: unknown): void {
  // It ends after its error has been told, and by then another may be at work.
  if (worker !== ended) return;
  worker = undefined;
  for (const outcome of waiting.values()) outcome.reject(problem);
  waiting.clear();
}
