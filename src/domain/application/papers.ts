import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Application } from './application.ts';
import { states } from './lifecycle.ts';
import { toldOutside } from './shown-turn.ts';

/** Papers are mended with the form: their section is the name of their list, their field the slot. */
export const papers = 'attachments';

/** What a correction asks for; without a field it is the whole section. */
interface Named {
  section: string;
  field: string | null;
}

/** What was asked for, and the slots that the corrected answers have come to want by themselves. */
export interface NamedPapers {
  items: readonly Named[];
  newlyWanted?: readonly string[] | undefined;
}

/**
 * Whether papers may be brought to a slot and taken from it: all in a draft; in a correction those that it names, and
 * those that an answer mended for it wants, as long as it does.
 */
export const isSlotOpen = (slot: string, correction: NamedPapers | null | undefined): boolean =>
  !correction ||
  correction.newlyWanted?.includes(slot) === true ||
  correction.items.some(({ section, field }) => section === papers && (field === null || field === slot));

/** Why the papers of a slot cannot be changed now; undefined: they can. */
export function mayChangePapers(
  { number, state }: Pick<Application, 'number' | 'state'>,
  slot: string,
  correction: NamedPapers | undefined,
): Refusal | undefined {
  if (states[state].turn !== 'applicant')
    return refuse('out-of-turn', { act: 'attach', number, state: toldOutside(state) });
  return isSlotOpen(slot, correction)
    ? undefined
    : refuse('out-of-turn', { act: 'attach', number, state, slot });
}
