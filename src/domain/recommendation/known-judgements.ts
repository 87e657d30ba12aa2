/**
 * Judgements that the procedure itself knows by their code. All others are known only to the trees that read them; a
 * programme without one of these goes without what it is for.
 */
export const knownJudgements = {
  /** Of a line of the check-list. Its reasons are those of a return. */
  check: 'unit-check',
  listMatch: 'list-match',
  /** Accepts a soft condition that is not met, or upholds it. */
  softClause: 'soft-clause',
  /** Accepts a credit code whose check character is wrong, as the licence bears it. */
  codeOverride: 'code-override',
  /** Finds a correction true that turned a hard condition from not met to met. */
  correctedFact: 'corrected-fact',
  preference: 'preference-confirmation',
  sameProject: 'same-project',
  /** Answered by another department in a letter, or recorded from paper. */
  opinion: 'emergency-opinion',
  recommendation: 'recommendation',
  /** Takes a title away; its reasons are those of the revocation. */
  revocation: 'revocation',
} as const;

/** Given by an act of their own, never by a line that says so. */
export const givenOtherwise: ReadonlySet<string> = new Set([
  knownJudgements.check,
  knownJudgements.opinion,
  knownJudgements.recommendation,
]);
