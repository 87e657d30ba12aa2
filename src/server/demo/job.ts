import { isRefusal, type Refusal } from '#domain/refusal.ts';
import type { Played } from './play-year.ts';
import type { PlayedStep } from './play-step.ts';

/** Something the cast was set to do, while its page shows how far it has come. */
export interface Job {
  to: Temporal.Instant | undefined;
  /** Where the visitor goes on afterwards. */
  back: string;
  done: number;
  of: number;
  outcome?: Played | PlayedStep | Refusal | 'failed';
}

type Progress = (done: number, of: number) => void;

/** One at a time for the whole demonstration: all visitors share its clock. */
export class Jobs {
  newest: Job | undefined;

  get running(): boolean {
    return this.newest !== undefined && this.newest.outcome === undefined;
  }

  /** Begins unless another one runs. A failure is kept with the job, for its page, and told to the log. */
  begin(
    { to, back }: Pick<Job, 'to' | 'back'>,
    play: (told: Progress) => Promise<Played | PlayedStep | Refusal>,
    failed: (problem: unknown) => void,
  ): boolean {
    if (this.running) return false;
    const job: Job = { to, back, done: 0, of: 0 };
    this.newest = job;
    play((done, of) => Object.assign(job, { done, of })).then(
      (outcome) => {
        job.outcome = outcome;
      },
      (problem) => {
        job.outcome = 'failed';
        failed(problem);
      },
    );
    return true;
  }
}

export const isMoved = (outcome: Job['outcome']): outcome is Played =>
  typeof outcome === 'object' && !isRefusal(outcome) && 'surprises' in outcome;
