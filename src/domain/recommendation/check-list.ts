import type { Facts } from '#domain/eligibility/facts.ts';
import type { Outside } from '#domain/eligibility/outside.ts';
import { conditionsOf } from '#domain/eligibility/verdict.ts';
import { isSlotRequired } from '#domain/form/check-attachments.ts';
import { slotsOf } from '#domain/form/form.ts';
import type { Clause } from '#domain/programme/clause.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { knownJudgements } from './known-judgements.ts';

/** One thing a clerk looks at before a file is passed. Its words stand in the programme, under the code. */
export interface CheckLine {
  /** `condition:venue-area`, `attachment:business-licence`, `clause:7.8.9`. */
  readonly line: string;
  /** A condition's facts, what a paper must show, or a clause that only a person can judge. */
  readonly kind: 'condition' | 'attachment' | 'clause';
  readonly code: string;
  readonly clauses: readonly string[];
}

export interface Checked {
  readonly definition: Definition;
  readonly facts: Facts;
  readonly attachments: readonly { readonly slot: string }[];
  /** What lists say: a paper may be wanted only where a list does not show it. */
  readonly outside?: Outside | undefined;
}

/**
 * The check-list of a file, from the definition alone: a line for each paper that is wanted or was brought, for each
 * condition, and for each clause that the programme gives to the check of the recommending unit.
 */
export function checkListOf({ definition, facts, attachments, outside }: Checked): CheckLine[] {
  const brought = new Set(attachments.map(({ slot }) => slot));
  const papers = slotsOf(definition, facts.direction).filter(
    (slot) =>
      brought.has(slot.code) ||
      slot.afterSubmission !== undefined ||
      isSlotRequired({ definition, facts }, slot, outside),
  );
  const isOurs = clausesOf(definition, facts.direction);
  return [
    ...papers.map(({ code, clauses }) => line('attachment', code, clauses.filter(isOurs))),
    ...conditionsOf(definition, facts.direction).map(({ code, clauses }) => line('condition', code, clauses)),
    ...definition.clauses
      .filter((clause) => isChecked(clause) && isOurs(clause.code))
      .map(({ code }) => line('clause', code, [code])),
  ];
}

const line = (kind: CheckLine['kind'], code: string, clauses: readonly string[]): CheckLine => ({
  line: `${kind}:${code}`,
  kind,
  code,
  clauses,
});

/** Clauses of other directions are none of this file's; a paper may serve several directions. */
function clausesOf({ directions }: Definition, direction: string): (clause: string) => boolean {
  const own = directions.find(({ code }) => code === direction)?.clauseGroup;
  const others = directions.map(({ clauseGroup }) => clauseGroup).filter((group) => group !== own);
  return (clause) => !others.some((group) => clause.startsWith(`${group}.`));
}

const isChecked = ({ kind, by, withdrawn }: Clause): boolean =>
  kind === 'judgement' && withdrawn === undefined && by.includes(`judgement:${knownJudgements.check}`);

/** What was answered on a line, at the version of the file that was seen. */
export interface LineAnswer {
  readonly line: string;
  readonly seen: number;
}

/** Lines without an answer, or answered before the content they speak of was last submitted. */
export function openLines(
  lines: readonly CheckLine[],
  given: readonly LineAnswer[],
  submittedAs: number,
): CheckLine[] {
  const answered = new Set(given.filter(({ seen }) => seen >= submittedAs).map((each) => each.line));
  return lines.filter((each) => !answered.has(each.line));
}
