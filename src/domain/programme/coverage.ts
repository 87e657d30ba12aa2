import type { ClauseKind } from './clause.ts';
import type { Definition } from './definition.ts';

export interface ClauseCoverage {
  id: string;
  kind: ClauseKind;
  /** What meets it: `condition:venue-area`. */
  by: readonly string[];
}

export interface Coverage {
  clauses: readonly ClauseCoverage[];
  total: number;
  /** Clauses met by at least one thing, everything named being defined. */
  covered: number;
}

/** How each obligation of the guide is met. A withdrawn clause obliges nobody and is left out. */
export function coverage(definition: Definition): Coverage {
  const defined = definedIds(definition);
  const standing = definition.clauses.filter(({ withdrawn }) => !withdrawn);
  const covered = standing.filter(({ by }) => by.length > 0 && by.every((id) => defined.has(id)));

  return {
    clauses: standing.map(({ code, kind, by }) => ({ id: code, kind, by })),
    total: standing.length,
    covered: covered.length,
  };
}

/** Every id a clause may name, with the word for its kind in front. */
export function definedIds(definition: Definition): ReadonlySet<string> {
  const conditions = [definition.commonConditions, ...Object.values(definition.directionConditions)].flat();
  const criteria = Object.values(definition.rubrics).flatMap((rubric) => rubric.criteria);
  const coded = (kind: string, entries: readonly { code: string }[]) =>
    entries.map(({ code }) => `${kind}:${code}`);

  return new Set([
    ...coded('condition', conditions),
    ...coded('criterion', criteria),
    ...coded('preference', definition.preferences),
    ...coded('setting', definition.settings),
    ...coded('judgement', definition.judgements),
    ...coded('stage', definition.stages),
    ...definition.about.pages.map((page) => `page:${page}`),
  ]);
}
