import type { Problem } from '#domain/refusal.ts';
import { catalogue } from './catalogue.ts';
import type { Language } from './language.ts';
import { type SayContext, sayFacts } from './say-facts.ts';
import { fill, type Sentence, type Words } from './sentence.ts';

/** A problem at its field. The field's own name stands above it, or before it in the error summary. */
export interface SaidProblem {
  given: string;
  remedy: string;
}

/**
 * `field` may be a field, a cell, `section/field` or `condition/code`. A code without words of its own (a shape that a
 * page never sends) is said as what cannot be read.
 */
export function sayProblem({ field, code, facts = {} }: Problem, language: Language, context: SayContext): SaidProblem {
  const { problem, identifier } = catalogue[language];
  const [place, name = ''] = field.includes('/') ? field.split('/') : ['', field];
  const where = place === 'condition' ? { condition: name } : { field: name };
  const known = Object.hasOwn(problem, code) ? code : 'field-format';
  const words = (problem as Record<string, { given?: Sentence; remedy: Sentence }>)[known];
  if (!words) throw new Error(`No words for ${known}`);

  const said: Words = {
    ...sayFacts({ ...where, ...facts, ...withField(name, facts) }, language, context),
    ...expected(facts, identifier.expected),
  };
  return {
    given: fill(words.given ?? (identifier.problem as Record<string, Sentence>)[known] ?? problem['field-format'].given, said),
    remedy: fill(words.remedy, said),
  };
}

/** A choice is named together with its field, a column with its table. */
function withField(field: string, { choice, column }: Readonly<Record<string, string>>): Record<string, string> {
  return { ...(choice && { choice: `${field}:${choice}` }), ...(column && { column: `${field}.${column}` }) };
}

const expected = (facts: Readonly<Record<string, string>>, words: Readonly<Record<string, string>>): Words => {
  const kind = words[facts['expected'] ?? ''];
  return kind === undefined ? {} : { expected: kind };
};
