/** The colour of a status, by meaning: fulfilled, refused, somebody must act, in progress, neutral or ended, paused by rule. */
export type Tone = 'met' | 'refused' | 'attend' | 'moving' | 'still' | 'held';

/** The shape that says the same without colour: ○ ● ◐ ✓ ✕ ▲ ‖ ? ◇ — */
export type Icon =
  | 'ring'
  | 'dot'
  | 'half'
  | 'tick'
  | 'cross'
  | 'triangle'
  | 'bars'
  | 'question'
  | 'diamond'
  | 'dash';

/** How a word of status is marked on a screen, in a document and in a table; the word always stands beside it. */
export interface Sign {
  tone: Tone;
  icon: Icon;
}

export const sign = (tone: Tone, icon: Icon): Sign => ({ tone, icon });

/** A section of the form, on the applicant's list. */
export const sectionSigns = {
  'not-started': sign('still', 'ring'),
  'in-progress': sign('moving', 'half'),
  completed: sign('met', 'tick'),
  'cannot-start': sign('held', 'bars'),
  'not-needed': sign('still', 'ring'),
  'changes-asked': sign('attend', 'triangle'),
  changed: sign('met', 'tick'),
} as const satisfies Record<string, Sign>;
export type SectionStatus = keyof typeof sectionSigns;

/** What became of the last thing typed. */
export const savingSigns = {
  saving: sign('moving', 'half'),
  saved: sign('moving', 'dot'),
  'not-saved': sign('attend', 'triangle'),
  offline: sign('held', 'bars'),
} as const satisfies Record<string, Sign>;
export type SavingStatus = keyof typeof savingSigns;

/** A verdict on a condition, and what may stand in its place: a preference that applies, a condition that is not asked. */
export const verdictSigns = {
  met: sign('met', 'tick'),
  'not-met': sign('refused', 'cross'),
  'cannot-tell-yet': sign('attend', 'question'),
  'needs-a-human': sign('still', 'diamond'),
  preferred: sign('met', 'tick'),
  'not-applicable': sign('still', 'dash'),
} as const satisfies Record<string, Sign>;
export type VerdictStatus = keyof typeof verdictSigns;

/** The opinion of another department, on the desks of those who asked for it. */
export const opinionSigns = {
  'not-asked': sign('still', 'ring'),
  waiting: sign('moving', 'half'),
  overdue: sign('attend', 'triangle'),
  'no-objection': sign('met', 'tick'),
  objection: sign('refused', 'cross'),
  'cannot-confirm': sign('attend', 'triangle'),
} as const satisfies Record<string, Sign>;
export type OpinionStatus = keyof typeof opinionSigns;
