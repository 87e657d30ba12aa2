import type { Application } from '#domain/application/application.ts';
import { type Lifecycle, lifecycleOf } from '#domain/application/lifecycle.ts';
import type { StageCode } from '#domain/programme/known-stages.ts';

/** The stages of a programme from the application to the demonstration, with those named between unit and province. */
export const stagesWith = (...ofUnits: StageCode[]): StageCode[] => [
  'application',
  ...ofUnits,
  'formality-check',
  'expert-review',
  'ranking',
  'leadership-decision',
  'public-notice',
  'recognition',
  'demonstration',
];

export const lifecycleWith = (...ofUnits: StageCode[]): Lifecycle =>
  lifecycleOf(new Set(stagesWith(...ofUnits)));

/** A file as rules see it; a test says what it is about. */
export const fileOfRules = (about: Partial<Application> = {}): Application => ({
  id: 'a',
  number: '99-A-0001',
  programme: 'p',
  programmeVersion: 'v',
  direction: 'A',
  unit: 'u',
  recommendingUnit: 'r',
  state: 'reported',
  version: 4,
  revision: 1,
  leadingKey: '91A',
  handler: undefined,
  ...about,
});
