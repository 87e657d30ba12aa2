import type { Why } from './trace.ts';
import type { Truth } from './truth.ts';

/**
 * What the applicant's side does not state: lists, judgements of named people, other applications.
 * The server answers from its records; a browser has no such port and takes the server's results instead (`Given`).
 */
export interface Outside {
  /**
   * The rows of a list that concern these keys, or nothing where the list is not usable: never loaded, or older than
   * it may be on the day of evaluation. A usable list without such a row answers with no rows.
   */
  readonly rows: (list: string, keys: readonly ListKey[]) => readonly MatchedRow[] | undefined;
  /** The answer that counts today, or nothing while nobody has given one that counts. */
  readonly judged: (judgement: string, subject: string) => string | undefined;
  /** Other live applications of the programme whose fact `same` has this value. */
  readonly others: (same: string, value: string) => readonly OtherApplication[];
}

/** One key of a look-up: a credit code with the name that stands beside it in the form, or a name alone. */
export interface ListKey {
  readonly fact: string;
  readonly creditCode?: string | undefined;
  readonly name?: string | undefined;
}

/**
 * A row of a list that may speak of this application. Its id is the subject of judgements about it, so it must stay
 * the same when the same row is loaded anew. By code it is certain; by name it only proposes.
 */
export interface MatchedRow {
  readonly id: string;
  readonly by: 'code' | 'name';
  readonly cells: Readonly<Record<string, string>>;
  /** Provenance, the only part of a row that an applicant may see, and only where the row counts against the file. */
  readonly document?: string | undefined;
  readonly datedOn?: string | undefined;
}

export interface OtherApplication {
  /** The file number. */
  readonly id: string;
  /** Facts by their code without the leading `other.`: `direction`. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Results of outside nodes as the server sends them to a browser, by leaf key. */
export type Given = ReadonlyMap<string, GivenLeaf>;

export interface GivenLeaf {
  readonly value: Truth;
  /** Why it is unknown, and whose answer it waits for. */
  readonly why?: Why | undefined;
  readonly waitsFor?: readonly string[] | undefined;
  /** What this applicant may see of it: never a row of a list beyond its document and date. */
  readonly shown?: Readonly<Record<string, string>> | undefined;
}

/**
 * Which outside facts an evaluation listens to. `own`: none, for the verdict on the applicant's own facts.
 * `own-and-others`: other applications too, for what refuses a submission.
 */
export type Heed = 'everything' | 'own' | 'own-and-others';
