/** Where something stands in the YAML of a definition: the keys down to it, and places in lists counted from 0. */
export type Path = readonly (string | number)[];

/**
 * Something wrong in a programme definition: a stable code, the place, and what the sentence for people needs.
 * The domain knows places as keys; whoever read the files turns them into file, line and column.
 */
export interface Finding {
  code: FindingCode;
  at: Path;
  facts: Readonly<Record<string, string>>;
  /** The key itself is wrong, not what stands under it. */
  on?: 'key';
}

/** A definition with one of these is not loaded. */
const errors = [
  // reading
  'file-unreadable',
  'yaml-syntax',
  'key-twice',
  'file-unknown',
  'part-missing',
  'part-misplaced',
  // shape
  'missing-key',
  'unknown-key',
  'wrong-shape',
  'not-one-of',
  'wrong-format',
  'empty',
  'node-unknown',
  'code-malformed',
  'clause-id-malformed',
  'met-by-malformed',
  'not-a-whole-number',
  'not-a-decimal',
  'not-a-date',
  'not-an-instant',
  // helper trees
  'helper-unknown',
  'helper-cycle',
  // clauses
  'clause-met-by-nothing',
  'met-by-unknown',
  'met-by-wrong-kind',
  'clause-outside-groups',
  'clause-unknown',
  'clause-group-unknown',
  'clause-group-twice',
  'page-not-built',
  // names
  'code-twice',
  'direction-unknown',
  'role-unknown',
  'role-not-built',
  'stage-unknown',
  'reason-unknown',
  'reason-group-unknown',
  // trees and expressions
  'fact-unknown',
  'fact-not-in-direction',
  'row-outside-table',
  'other-outside-comparison',
  'table-unknown',
  'column-unknown',
  'list-unknown',
  'list-missing',
  'judgement-unknown',
  'option-unknown',
  'setting-unknown',
  'setting-without-value',
  'timetable-key-unknown',
  'value-not-a-choice',
  'wrong-type',
  'unit-differs',
  'figure-in-tree',
  'fact-or-expression',
  'no-limit',
  // form
  'field-unknown',
  'choices-missing',
  'columns-missing',
  'compute-missing',
  'does-not-fit-type',
  'upside-down',
  // rubrics
  'rubric-missing',
  'weights-not-hundred',
  'items-not-weight',
  'bands-not-descending',
  'bands-open',
  'band-above-max',
  'levels-missing',
  'levels-not-descending',
  'anchors-missing',
  // settings and timetable
  'setting-missing',
  'setting-wrong-type',
  'setting-not-implemented',
  'offer-not-implemented',
  'timetable-missing',
  'timetable-order',
  // stages and judgements
  'stage-not-built',
  'stage-order',
  'decider-missing',
  // words
  'chinese-without-han',
  'english-with-han',
] as const;

/** These are said and do not stop anything. */
const remarks = ['helper-unused', 'setting-unused', 'timetable-unused', 'panel-even'] as const;

export const findingCodes = [...errors, ...remarks] as const;
export type FindingCode = (typeof findingCodes)[number];

export const isError = ({ code }: { code: FindingCode }): boolean =>
  (errors as readonly string[]).includes(code);

export const finding = (code: FindingCode, at: Path, facts: Record<string, string> = {}): Finding => ({
  code,
  at,
  facts,
});

export const findingOnKey = (code: FindingCode, at: Path, facts: Record<string, string> = {}): Finding => ({
  code,
  at,
  facts,
  on: 'key',
});

/** The entries of a keyed part, each with its place. */
export const located = <Entry extends { code: string }>(entries: readonly Entry[] | undefined, ...at: Path) =>
  (entries ?? []).map((entry) => ({ entry, at: [...at, entry.code] as Path }));

/** As `located`, for a plain list. */
export const counted = <Entry>(entries: readonly Entry[] | undefined, ...at: Path) =>
  (entries ?? []).map((entry, index) => ({ entry, at: [...at, index] as Path }));
