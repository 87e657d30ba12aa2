import { evaluateTree } from '#domain/eligibility/evaluate.ts';
import type { Facts } from '#domain/eligibility/facts.ts';
import type { Outside } from '#domain/eligibility/outside.ts';
import type { AttachmentSlot, Definition } from '#domain/programme/definition.ts';
import type { FormCheck, Gap } from './check-form.ts';
import { slotsOf } from './form.ts';

/** Required slots without their files. Papers that are asked for only after submission do not count here. */
export function checkAttachments(
  check: FormCheck,
  attached: readonly { slot: string }[],
  outside?: Outside,
): Gap[] {
  return slotsOf(check.definition, check.facts.direction).flatMap((slot) => {
    if (slot.afterSubmission) return [];
    const given = attached.filter((file) => file.slot === slot.code).length;
    const wanted = slot.minFiles;
    if (given > 0 ? given >= wanted : !isSlotRequired(check, slot, outside)) return [];
    return [
      {
        section: 'attachments',
        field: slot.code,
        code: given === 0 ? 'file-required' : 'too-few-files',
        facts: { least: String(wanted), given: String(given) },
      },
    ];
  });
}

export function isSlotRequired(
  { definition, facts }: Pick<FormCheck, 'definition' | 'facts'>,
  slot: AttachmentSlot,
  outside?: Outside,
): boolean {
  if (slot.afterSubmission || slot.required === 'never') return false;
  if (slot.required === 'always') return true;
  return (
    evaluateTree(
      definition,
      `${slot.code} required`,
      slot.required,
      facts,
      outside ? { outside } : { heed: 'own' },
    ).value === true
  );
}

/**
 * Slots that the answers want now and did not as they were handed in last: of what an open section has come to say. Only
 * the file's own facts count: a list that was loaded since asks nothing of who mends something else.
 */
export const newlyWantedSlots = (definition: Definition, now: Facts, submitted: Facts): string[] =>
  slotsOf(definition, now.direction)
    .filter(
      (slot) =>
        isSlotRequired({ definition, facts: now }, slot) &&
        !isSlotRequired({ definition, facts: submitted }, slot),
    )
    .map(({ code }) => code);
