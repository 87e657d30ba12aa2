/** An expected no: a stable code for programs, facts for the sentence that people read. A bug throws instead. */
export interface Refusal {
  refused: RefusalCode;
  facts: Readonly<Record<string, string>>;
  /** Where several things are wrong at once, each with its field. */
  problems?: readonly Problem[];
}

/** One thing wrong in what was sent: the field, a code from the messages' catalogue, and what the sentence needs. */
export interface Problem {
  field: string;
  code: string;
  facts?: Readonly<Record<string, string>>;
}

export type RefusalCode =
  | 'not-found'
  | 'signed-out'
  | 'not-your-act'
  | 'bad-input'
  | 'out-of-turn'
  | 'stale-version'
  | 'deadline-passed'
  | 'too-many-tries'
  | 'foreign-origin';

export const refuse = (refused: RefusalCode, facts: Record<string, string> = {}, problems?: readonly Problem[]): Refusal =>
  problems ? { refused, facts, problems } : { refused, facts };

export const isRefusal = (outcome: unknown): outcome is Refusal =>
  typeof outcome === 'object' && outcome !== null && 'refused' in outcome;
