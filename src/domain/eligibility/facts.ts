import type { Answer, Answers } from '#domain/application/answers.ts';

/** Everything an evaluation knows of one application from the applicant's side. */
export interface Facts {
  readonly direction: string;
  readonly answers: Answers;
  /** Joint units' own answers, by the id of their row: `confirmed`, `declined`, `invited`. Else the row's own cell counts. */
  readonly participation?: ReadonlyMap<string, string> | undefined;
  /** Whether a code stands in the list of regions (GB/T 2260). Where it is left out, six digits suffice. */
  readonly isRegion?: ((code: string) => boolean) | undefined;
}

/** A row that a tree speaks of as `row.` or `other.`: of the application's table, of a list, or another application. */
export interface RowInHand {
  readonly id: string;
  readonly cells: Readonly<Record<string, Answer>>;
}

/** A definition that cannot be evaluated: an unknown name, a missing setting, units that differ. Lint finds these first. */
export class AuthoringError extends Error {
  readonly code: AuthoringCode;
  readonly subject: string;

  constructor(code: AuthoringCode, subject: string) {
    super(`${code}: ${subject}`);
    this.code = code;
    this.subject = subject;
  }
}

export type AuthoringCode =
  | 'unknown-direction'
  | 'unknown-fact'
  | 'unknown-setting'
  | 'unknown-table'
  | 'unknown-list'
  | 'unknown-judgement'
  | 'no-row-in-hand'
  | 'not-a-figure'
  | 'not-a-whole-number'
  | 'units-differ'
  | 'types-differ'
  | 'value-not-implemented';
