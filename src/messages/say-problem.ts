import type { Problem } from '#domain/refusal.ts';
import { catalogue } from './catalogue.ts';
import type { Language } from './language.ts';
import { type SayContext, sayFacts, sayIdentifierProblem } from './say-facts.ts';
import { fill, type Sentence } from './sentence.ts';

/** A problem at its field. The field's own name stands above it, or before it in the error summary. */
export interface SaidProblem {
  given: string;
  remedy: string;
}

/**
 * `field` may be a field, a cell, `section/field` or `condition/code`. A code without words of its own (a shape that a
 * page never sends) is said as what cannot be read.
 */
export function sayProblem(
  { field, code, facts = {} }: Problem,
  language: Language,
  context: SayContext,
): SaidProblem {
  const words: Readonly<Record<string, { given?: Sentence; remedy: Sentence }>> = catalogue[language].problem;
  const unread = catalogue[language].problem['field-format'];
  const { given, remedy } = Object.hasOwn(words, code) ? (words[code] ?? unread) : unread;

  const [place, name = ''] = field.includes('/') ? field.split('/') : ['', field];
  const where = place === 'condition' ? { condition: name } : { field: name };
  const said = sayFacts({ ...where, ...facts, ...withField(name, facts) }, language, context);
  return {
    given: given ? fill(given, said) : (sayIdentifierProblem(code, facts, language) ?? unread.given),
    remedy: fill(remedy, said),
  };
}

/** A choice is named together with its field, a column with its table. */
function withField(
  field: string,
  { choice, column }: Readonly<Record<string, string>>,
): Record<string, string> {
  return { ...(choice && { choice: `${field}:${choice}` }), ...(column && { column: `${field}.${column}` }) };
}
