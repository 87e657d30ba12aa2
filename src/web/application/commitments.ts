import type { Field, Section } from '#domain/programme/field.ts';

/** What a file can only be submitted with: ticked on the declaration page, one by one, by whoever submits. */
export const isCommitment = (field: Pick<Field, 'mustBe'>): boolean => field.mustBe !== undefined;

export const commitmentsOf = (form: readonly Section[]): { section: Section; field: Field }[] =>
  form.flatMap((section) => section.fields.filter(isCommitment).map((field) => ({ section, field })));
