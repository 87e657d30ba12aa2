import type { Definition } from '../definition.ts';
import type { Column, Field, Section } from '../field.ts';
import { located, type Path } from '../finding.ts';

/** Every section of the forms, every field and every column in it, with where it is written; in the order of the files. */
export function* formParts({
  commonForm,
  directionForms,
}: Definition): Generator<{ entry: Section | Field | Column; at: Path }> {
  const sections = [
    ...located(commonForm.before, 'commonForm', 'before'),
    ...located(commonForm.after, 'commonForm', 'after'),
    ...Object.entries(directionForms).flatMap(([direction, form]) =>
      located(form, 'directionForms', direction),
    ),
  ];
  for (const section of sections) {
    yield section;
    for (const field of located(section.entry.fields, ...section.at, 'fields')) {
      yield field;
      yield* located(field.entry.columns, ...field.at, 'columns');
    }
  }
}
