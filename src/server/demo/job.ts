import type { Refusal } from '#domain/refusal.ts';
import type { PlayedStep } from './play-step.ts';
import type { Played } from './play-year.ts';

/** Something the cast was set to do, while its page shows how far it has come. */
export interface Job {
  /** Where the visitor goes on afterwards. */
  back: string;
  /** Whether he was on his way there: then he goes on by himself, unless something is to be read. */
  goesOn: boolean;
  done: number;
  of: number;
  outcome?: Played | PlayedStep | Refusal | 'failed';
}

/** Today was moved and nothing came of it that anybody has to read. */
export const mayGoOn = ({ goesOn, outcome }: Job): boolean =>
  goesOn && typeof outcome === 'object' && 'surprises' in outcome && outcome.surprises.length === 0;

type Progress = (done: number, of: number) => void;

/** One at a time for the whole demonstration: all visitors share its clock. */
export class Jobs {
  newest: Job | undefined;

  get running(): boolean {
    return this.newest !== undefined && this.newest.outcome === undefined;
  }

  /** Begins unless another one runs. A failure is kept with the job, for its page, and told to the log. */
  begin(
    { back, of, goesOn }: Pick<Job, 'back' | 'of' | 'goesOn'>,
    play: (told: Progress) => Promise<Played | PlayedStep | Refusal>,
    failed: (problem: unknown) => void,
  ): boolean {
    if (this.running) return false;
    const job: Job = { back, goesOn, done: 0, of };
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
