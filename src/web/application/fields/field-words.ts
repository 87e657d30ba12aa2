import type { InRow } from '#domain/eligibility/evaluate.ts';
import type { FormCheck } from '#domain/form/check-form.ts';
import { isRequired } from '#domain/form/check-form.ts';
import type { Column, Field } from '#domain/programme/field.ts';
import type { Problem } from '#domain/refusal.ts';
import type { SayContext } from '#messages/say-facts.ts';
import { sayProblem } from '#messages/say-problem.ts';
import type { Words } from '#web/language/words.ts';

/** A label with what is said of optional fields; those that must be filled bear no mark. */
export function labelOf(
  check: FormCheck,
  { text, say }: Words,
  field: Field | Column,
  name: string,
  inRow?: InRow,
): string {
  const optional =
    field.type !== 'computed' && field.type !== 'state' && !isRequired(check, field, name, inRow);
  return optional ? say('applicant.field.optional', { label: text(field.label) }) : text(field.label);
}

/** A problem as it stands at its field: what was given, what to do. */
export function atField(problem: Problem, { language }: Words, context: SayContext): string {
  const { given, remedy } = sayProblem(problem, language, context);
  return language === 'en' ? `${given} ${remedy}` : `${given}${remedy}`;
}

/** Where no programme names the fields, a form does, so that each line of its error summary says which is meant. */
export const namingFields = (context: SayContext, labels: Readonly<Record<string, string>>): SayContext => ({
  ...context,
  nameOf: (kind, code) => (kind === 'field' && labels[code]) || context.nameOf?.(kind, code),
});
