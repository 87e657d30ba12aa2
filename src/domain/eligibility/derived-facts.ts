/**
 * Facts that no form asks: worked out from another answer, usable in a tree wherever that answer is asked.
 * How each is worked out stands where trees are evaluated; here are only their names and kinds.
 */
export interface DerivedFact {
  /** The field or column it is worked out from; left out: it is known without any answer. */
  from?: string;
  type: 'yesNo' | 'choice';
}

export const derivedFacts: Readonly<Record<string, DerivedFact>> = {
  'application.direction': { type: 'choice' },
  'unit.manufacturing': { from: 'unit.industry', type: 'yesNo' },
  'lead.comparedPartyKind': { from: 'lead.partyKind', type: 'choice' },
};

/** The same for cells of a row, by the column they are worked out from. */
export const derivedColumns: Readonly<Record<string, DerivedFact>> = {
  comparedPartyKind: { from: 'partyKind', type: 'choice' },
};
