import { formOf, slotsOf } from '#domain/form/form.ts';
import type { Definition } from '#domain/programme/definition.ts';

/** What an application in a direction asks, counted from its form: stated before anybody begins. */
export function burdenOf(definition: Definition, direction: string) {
  const form = formOf(definition, direction);
  const asked = form
    .flatMap(({ fields }) => fields)
    .filter(({ type, required }) => type !== 'computed' && type !== 'state' && required !== 'never');
  return {
    sections: form.length,
    questions: asked.length,
    prose: asked.filter(({ type }) => type === 'prose').length,
    papers: slotsOf(definition, direction).filter(
      ({ required, afterSubmission }) => required === 'always' && !afterSubmission,
    ).length,
  };
}
