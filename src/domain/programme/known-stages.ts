/**
 * The stages this software can run, in their order. A programme has all of them or some; a stage it lacks is skipped.
 */
export const knownStages = [
  'publication',
  'application',
  'unit-check',
  'emergency-opinion',
  'recommendation',
  'formality-check',
  'expert-draw',
  'expert-review',
  'site-visit',
  'ranking',
  'leadership-decision',
  'public-notice',
  'objection-handling',
  'recognition',
  'demonstration',
  'archiving',
] as const;
export type StageCode = (typeof knownStages)[number];

export const isKnownStage = (code: string): code is StageCode =>
  (knownStages as readonly string[]).includes(code);
