import { type Answer, isAnswered } from '#domain/application/answers.ts';
import type { SectionStatus } from '#domain/application/sign.ts';
import type { Gap } from '#domain/form/check-form.ts';
import type { Section } from '#domain/programme/field.ts';
import { isCommitment } from './commitments.ts';

interface Known {
  gaps: readonly Gap[];
  answers: ReadonlyMap<string, Answer>;
  /** Sections that a return or a supplement names; none while nothing is asked. */
  asked: ReadonlySet<string>;
  /** Saves so far. */
  revision: number;
  isShown: (field: Section['fields'][number]) => boolean;
}

/**
 * Where a section stands on the applicant's list. Commitments are ticked when the file is submitted and keep no section
 * open; whatever was opened and typed in reads "in progress" until nothing is missing.
 */
export function sectionStatus(
  section: Section,
  { gaps, answers, asked, revision, isShown }: Known,
): SectionStatus {
  if (asked.has(section.code)) return 'changes-asked';
  const fields = section.fields.filter((field) => !isCommitment(field) && isShown(field));
  if (fields.length === 0) return 'not-needed';

  const begun = revision > 0 || fields.some(({ code }) => isAnswered(answers.get(code)));
  if (gapsIn(section, gaps).length > 0) return begun ? 'in-progress' : 'not-started';
  return begun ? 'completed' : 'not-started';
}

/** What keeps a section open, commitments left out. */
export function gapsIn({ code, fields }: Section, gaps: readonly Gap[]): Gap[] {
  const commitments = new Set(fields.filter(isCommitment).map((field) => field.code));
  return gaps.filter((gap) => gap.section === code && !commitments.has(gap.field));
}
