import type { Answer, Answers } from '#domain/application/answers.ts';
import { compiledTree } from '#domain/eligibility/evaluate.ts';
import { fieldsOf } from '#domain/eligibility/names.ts';
import type { Step } from '#domain/eligibility/trace.ts';
import { conditionsOf } from '#domain/eligibility/verdict.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { knownJudgements } from './known-judgements.ts';

export type OpinionResult = 'no-objection' | 'objection' | 'cannot-confirm';

/** How a file stands with the department that was asked, from before it is asked to what came back. */
export const opinionStatuses = [
  'not-asked',
  'waiting',
  'no-objection',
  'objection',
  'cannot-confirm',
] as const;
export type OpinionStatus = (typeof opinionStatuses)[number];

/** One question put to a department, and what came back. */
export interface OpinionRequest {
  /** Of the facts on which it was put, in hexadecimal. */
  digest: string;
  open: boolean;
  result: OpinionResult | undefined;
}

const leadUnit = ['unit.name', 'unit.creditCode'];

/**
 * The facts an opinion speaks of: who the lead unit is, and what the form tells of that which the opinion may stand for
 * in a condition. While these stay as they were, an answer survives a return; when one changes, it has to be asked anew.
 */
export function opinionFacts(
  definition: Definition,
  direction: string,
  answers: Answers,
): Record<string, Answer | null> {
  const fields = fieldsOf(definition, direction);
  const read = conditionsOf(definition, direction)
    .map(({ code, tree }) => compiledTree(definition, direction, code, tree).step)
    .filter(asksOpinion)
    .flatMap(namesIn)
    .flatMap((code) => [code, fields.get(code)?.askedBy ?? code]);
  const codes = [...new Set([...leadUnit, ...read])].filter((code) => fields.has(code)).toSorted();
  return Object.fromEntries(codes.map((code) => [code, answers.get(code) ?? null]));
}

const asksOpinion = (step: Step): boolean =>
  step.judgement === knownJudgements.opinion || step.parts.some(asksOpinion);

const namesIn = ({ fact, table, parts }: Step): string[] => [
  ...[fact, table].filter((name) => name !== undefined),
  ...parts.flatMap(namesIn),
];

/** The answer that stands: the newest one given on the facts as they are. */
export const standingOpinion = (
  newestFirst: readonly OpinionRequest[],
  digest: string,
): OpinionResult | undefined =>
  newestFirst.find((request) => request.digest === digest && request.result !== undefined)?.result;

export function opinionStatus(newestFirst: readonly OpinionRequest[], digest: string): OpinionStatus {
  if (newestFirst.some(({ open }) => open)) return 'waiting';
  return standingOpinion(newestFirst, digest) ?? 'not-asked';
}
