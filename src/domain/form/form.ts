import type { AttachmentSlot, Definition } from '#domain/programme/definition.ts';
import type { Field, Section } from '#domain/programme/field.ts';
import { settingsOf } from '#domain/programme/settings-of.ts';

/** The form of a direction: its sections in order, each with the fields that this direction asks. */
export function formOf(definition: Definition, direction: string): readonly Section[] {
  const { before, after } = definition.commonForm;
  const asked = ({ directions }: { directions?: readonly string[] | undefined }) =>
    !directions || directions.includes(direction);

  return [...before, ...(definition.directionForms[direction] ?? []), ...after]
    .filter(asked)
    .map((section) => ({
      ...section,
      fields: section.fields.filter(asked).map((field) => narrowed(field, asked)),
    }));
}

const narrowed = (field: Field, asked: (entry: Field) => boolean): Field =>
  field.columns ? { ...field, columns: field.columns.filter((column) => asked(column as Field)) } : field;

export const sectionOf = (definition: Definition, direction: string, code: string): Section | undefined =>
  formOf(definition, direction).find((section) => section.code === code);

/** Whether pictures can be answers here, in a field or in a column of a table. */
export const holdsFigures = ({ fields }: Section): boolean =>
  fields.some(({ type, columns = [] }) =>
    [type, ...columns.map((column) => column.type)].includes('figures'),
  );

/** The slots that this direction has, in the order of the programme. */
export const slotsOf = (definition: Definition, direction: string): readonly AttachmentSlot[] =>
  definition.attachments.filter(
    (slot) => (!slot.directions || slot.directions.includes(direction)) && isAskedFor(definition, slot),
  );

/** A paper for after submission is asked for where the setting says so, and nowhere else. */
const isAskedFor = (definition: Definition, { afterSubmission }: AttachmentSlot): boolean =>
  afterSubmission === undefined ||
  settingsOf(definition).optional(afterSubmission.setting) === afterSubmission.value;
