import { atSubmission } from '#domain/eligibility/moments.ts';
import type { ConditionVerdict } from '#domain/eligibility/verdict.ts';
import type { Gap } from '#domain/form/check-form.ts';
import type { Section } from '#domain/programme/field.ts';
import { isCommitment } from './commitments.ts';
import type { OpenFile } from './open-file.ts';

/** What stands between a file and its submission, and what does not. */
export interface LeftToDo {
  /** Missing or malformed, section by section; commitments are ticked with the submission itself. */
  gaps: readonly { section: Section | 'attachments'; place: number; gaps: readonly Gap[] }[];
  /** Hard conditions that fail on what stands here, or on another file of the unit. */
  refusing: readonly ConditionVerdict[];
  /** Conditions that cannot be told though nothing else is missing. */
  incomplete: readonly ConditionVerdict[];
  /** Settled later, by others. */
  later: readonly ConditionVerdict[];
  count: number;
}

export function leftToDo(
  { form }: OpenFile,
  gaps: readonly Gap[],
  verdicts: readonly ConditionVerdict[],
  act: 'first' | 'again',
): LeftToDo {
  const commitments = new Set(
    form.flatMap(({ fields }) => fields.filter(isCommitment).map(({ code }) => code)),
  );
  const mine = gaps.filter(({ field }) => !commitments.has(field));
  const bySection = [
    ...form.map((section, at) => ({ section, place: at + 1, code: section.code })),
    { section: 'attachments' as const, place: 0, code: 'attachments' },
  ]
    .map(({ section, place, code }) => ({ section, place, gaps: mine.filter((gap) => gap.section === code) }))
    .filter((each) => each.gaps.length > 0);
  const { refusing, incomplete, open } = atSubmission(verdicts);
  const stops = act === 'first' ? refusing : [];
  const unclear = mine.length === 0 ? incomplete : [];
  return {
    gaps: bySection,
    refusing: stops,
    incomplete: unclear,
    later: act === 'first' ? open : [...open, ...refusing],
    count: mine.length + stops.length + unclear.length,
  };
}
