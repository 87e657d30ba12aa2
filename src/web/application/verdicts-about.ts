import type { VerdictStatus } from '#domain/application/sign.ts';
import { areAlternatives } from '#domain/eligibility/alternatives.ts';
import { answersOfRows } from '#domain/eligibility/answers-of-rows.ts';
import { derivedColumns, derivedFacts } from '#domain/eligibility/derived-facts.ts';
import { type LeafFacts, leavesOf } from '#domain/eligibility/explanation.ts';
import { type ConditionVerdict, conditionsOf } from '#domain/eligibility/verdict.ts';
import { namesOf } from '#domain/identifiers/region.ts';
import type { Condition } from '#domain/programme/definition.ts';
import type { Section } from '#domain/programme/field.ts';
import { type ExplainedLeaf, explainLeaf } from '#messages/explain-leaf.ts';
import type { Words } from '#web/language/words.ts';
import type { OpenFile } from './open-file.ts';

/** A verdict with its condition and the leaves that it rests on, in words. */
export interface ToldVerdict {
  condition: Condition;
  status: VerdictStatus;
  class: Condition['class'];
  leaves: readonly (ExplainedLeaf & {
    field: string | undefined;
    /** Another way than the one before it: "or" stands between them. */
    another: boolean;
  })[];
}

export function tellVerdict(file: OpenFile, words: Words, verdict: ConditionVerdict): ToldVerdict {
  const { definition, page, regions } = file;
  const condition = conditionsOf(definition, page.direction).find(({ code }) => code === verdict.condition);
  if (!condition) throw new Error(`No condition ${verdict.condition} in ${page.direction}`);

  const speaking = {
    definition,
    direction: page.direction,
    language: words.language,
    speak: words.speak,
    regionName: (code: string) => namesOf(regions, code).join('') || undefined,
  };
  // While the applicant's own answer is missing, what others have yet to say is not what he can do something about.
  const mine = verdict.verdict === 'cannot-tell-yet';
  const leaves = leavesOf(definition, verdict).filter(
    ({ decides, why }) => decides && !(mine && why === 'human'),
  );
  return {
    condition,
    status: verdict.verdict,
    class: verdict.class,
    leaves: leaves.map((leaf, at) => ({
      ...explainLeaf(speaking, leaf, answersOfRows(verdict.trace, leaf.key)),
      field: fieldOfLeaf(leaf),
      another: areAlternatives(verdict.trace, leaves[at - 1]?.key ?? '', leaf.key),
    })),
  };
}

/** The verdicts that read an answer of this section, whatever they rest on now. */
export function verdictsAbout(
  file: OpenFile,
  section: Section,
  verdicts: readonly ConditionVerdict[],
): ConditionVerdict[] {
  const codes = new Set(section.fields.map(({ code }) => code));
  return verdicts.filter((verdict) =>
    leavesOf(file.definition, verdict).some((leaf) => codes.has(fieldOfLeaf(leaf) ?? '')),
  );
}

/** The field of the form that a leaf asks: a table under its own code, what is worked out under what it comes from. */
export function fieldOfLeaf({
  table,
  fact,
  column,
}: Pick<LeafFacts, 'table' | 'fact' | 'column'>): string | undefined {
  if (table !== undefined) return table;
  if (fact === undefined) return undefined;
  return derivedFacts[fact]?.from ?? (column && derivedColumns[column]?.from) ?? fact;
}

export const countOf = (verdicts: readonly ConditionVerdict[]) => {
  const count = (status: ConditionVerdict['verdict']) =>
    verdicts.filter(({ verdict }) => verdict === status).length;
  return {
    met: count('met'),
    notMet: count('not-met'),
    open: count('cannot-tell-yet'),
    human: count('needs-a-human'),
  };
};
