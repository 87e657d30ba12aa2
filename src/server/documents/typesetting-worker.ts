import { parentPort } from 'node:worker_threads';
import { type TypesettingJob, typeset } from './typesetter.ts';

/** What comes back for the job of the same number. */
export type Answer = { id: number; typeset: ReturnType<typeof typeset> } | { id: number; problem: string };

parentPort?.on('message', ({ id, job }: { id: number; job: TypesettingJob }) =>
  parentPort?.postMessage(answer(id, job)),
);

function answer(id: number, job: TypesettingJob): Answer {
  try {
    return { id, typeset: typeset(job) };
  } catch (problem) {
    return { id, problem: String(problem) };
  }
}
