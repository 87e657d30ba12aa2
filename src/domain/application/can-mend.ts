import type { Gap } from '#domain/form/check-form.ts';

/**
 * Whether an applicant can do something about a gap of the form: what an open correction did not name stays closed, and
 * an answer that has grown old since must not stop what was asked for.
 */
export const canMend =
  (correction: { items: readonly { section: string }[] } | undefined) =>
  ({ section }: Gap): boolean =>
    !correction || correction.items.some((item) => item.section === section);
