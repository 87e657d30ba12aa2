import type { Gap } from '#domain/form/check-form.ts';
import { isSlotOpen, type NamedPapers, papers } from './papers.ts';

/**
 * Whether an applicant can do something about a gap: what an open correction did not name stays closed, and an answer
 * or a paper that has grown old since must not stop what was asked for.
 */
export const canMend =
  (correction: NamedPapers | null | undefined) =>
  ({ section, field }: Gap): boolean =>
    section === papers
      ? isSlotOpen(field, correction)
      : !correction || correction.items.some((item) => item.section === section);
