import type { ApplicationState } from '#domain/application/lifecycle.ts';
import type { VerdictStatus } from '#domain/application/sign.ts';
import type { Turned } from '#domain/recommendation/corrected-facts.ts';
import type { Correction } from '#web/application/application-page.ts';

/** A file as those see it who check, judge and sign. */
export interface CheckPage {
  number: string;
  state: ApplicationState;
  /** What a decision has seen; null where this person decides nothing. */
  version: number | null;
  handler: { name: string; mine: boolean } | null;
  lines: readonly CheckLine[];
  verdicts: readonly { condition: string; verdict: VerdictStatus }[];
  asked: readonly AskedJudgement[];
  given: readonly GivenJudgement[];
  matches: readonly MatchedRow[];
  opinions: readonly Opinion[];
  /** Whether this person may ask the department about the file now. */
  mayAskOpinion: boolean;
  jointUnits: readonly { id: string; name: string; state: 'invited' | 'confirmed' | 'declined' }[];
  corrections: readonly AskedCorrection[];
  proposal: { reason: string; sentence: string; by: string; at: string } | null;
}

export interface CheckLine {
  line: string;
  kind: 'condition' | 'attachment' | 'clause';
  code: string;
  clauses: readonly string[];
  given: { answer: 'yes' | 'no' | 'not-applicable'; note: string | null; current: boolean } | null;
}

export interface AskedJudgement {
  judgement: string;
  subject: string;
  open: boolean;
  against: readonly string[];
  /** Of a correction that turned a condition from not met to met. */
  correction?: Turned;
}

/** A row of a list that may speak of the file, with the document and the date of the list that bears it. */
export interface MatchedRow {
  list: string;
  subject: string;
  by: 'code' | 'name';
  cells: Readonly<Record<string, string>>;
  document?: string;
  datedOn?: string;
}

/** The newest of each question first. */
export interface GivenJudgement {
  judgement: string;
  subject: string;
  answer: string;
  reason: string | null;
  sentence: string | null;
  by: string;
  mine: boolean;
  agreed: boolean | null;
  confirmedBy: string | null;
  /** Why the second person said so, where he was asked to say it. */
  confirmedWhy: string | null;
}

/** What the applicant was asked to mend; `outcome` is null while it waits. */
export interface AskedCorrection extends Correction {
  outcome: 'answered' | 'lapsed' | 'given-up' | null;
}

export interface Opinion {
  letter: string;
  sentAt: string;
  dueOn: string;
  result: 'no-objection' | 'objection' | 'cannot-confirm' | null;
  statement: string | null;
  document: string | null;
}
