import type { Rational } from '#domain/exact.ts';
import type { NodeKind } from './tree.ts';
import type { Truth } from './truth.ts';

/**
 * Why a leaf is unknown.
 * - `unanswered`: the applicant has not answered, or not readably
 * - `human`: a named person, or a joint unit, has not answered
 * - `outside`: the server has not been heard
 * - `no-date`: the timetable has no such date yet
 */
export type Why = 'unanswered' | 'human' | 'outside' | 'no-date';

/** A figure, code or date that a node compares with, written out, and the setting or date of the timetable it came from. */
export interface Bound {
  readonly values: readonly string[];
  readonly setting?: string | undefined;
  readonly date?: string | undefined;
}

/**
 * What a node asks, the same for every application: a node of the tree with its names resolved.
 * `row` stands for a row of a list, `cell` for a missing cell that a sum or a look-up in a column needs.
 */
export interface Step {
  readonly kind: NodeKind | 'row' | 'cell';
  /** Condition and path: `venue-area:`, `good-social-credit:1`, `others-join:where.0`. */
  readonly key: string;
  readonly side: 'own' | 'outside';
  readonly fact?: string | undefined;
  readonly other?: string | undefined;
  readonly table?: string | undefined;
  readonly column?: string | undefined;
  readonly list?: string | undefined;
  readonly judgement?: string | undefined;
  readonly unit?: string | undefined;
  readonly required?: Bound | undefined;
  readonly from?: Bound | undefined;
  readonly to?: Bound | undefined;
  /** Settings that decide how the node reads, besides those of its bounds. */
  readonly settings: readonly string[];
  readonly parts: readonly Step[];
}

/**
 * What a node found. A whole tree of these is the trace of one evaluation: every node is visited, none is skipped.
 * It holds exact figures and rows of lists and stays on the server; `leavesOf` writes it out to be stored and shown.
 */
export interface Trace {
  readonly step: Step;
  readonly value: Truth;
  readonly why: Why | undefined;
  readonly given: Found;
  /** The row in hand: of the application's table, or of a list; the list itself for a judgement about it. */
  readonly subject: string | undefined;
  readonly parts: readonly Trace[];
}

export type Found = string | readonly string[] | number | Rational | FoundRow | FoundOutside | undefined;
export interface FoundRow {
  readonly by: 'code' | 'name';
  readonly document: string | undefined;
  readonly datedOn: string | undefined;
}
export interface FoundOutside {
  readonly waitsFor: readonly string[];
  readonly shown: Readonly<Record<string, string>>;
}

const noParts: readonly Trace[] = [];

export function found(
  step: Step,
  value: Truth,
  given: Found,
  subject: string | undefined,
  parts = noParts,
): Trace {
  return { step, value, why: undefined, given, subject, parts };
}

export function missing(step: Step, why: Why, subject: string | undefined, given: Found = undefined): Trace {
  return { step, value: 'unknown', why, given, subject, parts: noParts };
}

/** The name of one leaf of one evaluation: where it stands, and of which row it speaks. */
export const leafKey = (step: Step, subject: string | undefined): string =>
  subject === undefined ? step.key : `${step.key}@${subject}`;

/** The unknown leaves that keep a value unknown: below a node that is known, nothing is waited for. */
export function openLeaves(trace: Trace): Trace[] {
  if (trace.value !== 'unknown') return [];
  const below = trace.parts.flatMap(openLeaves);
  return trace.why === undefined ? below : [trace, ...below];
}

export function* leavesBelow(trace: Trace): Generator<Trace> {
  yield trace;
  for (const part of trace.parts) yield* leavesBelow(part);
}
