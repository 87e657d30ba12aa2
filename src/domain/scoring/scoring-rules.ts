import type { Definition } from '#domain/programme/definition.ts';

/** Settings by which sheets are filled in, added up and ranked. */
const settingsThatScore: ReadonlySet<string> = new Set([
  'scoreStep',
  'minValidScores',
  'aggregation',
  'softQuota',
  'demoTargets',
  'quotaTolerance',
  'reserveShare',
  'tieStretch',
  'minTotal',
  'comparisonStep',
  'comparisonOrder',
  'preferenceEffect',
]);

/** All that scoring and ranking of a direction go by: files begun under versions that say otherwise cannot be compared. */
export const scoringRules = (
  { rubrics, scoreLevels, preferences, settings }: Definition,
  direction: string,
) => ({
  rubric: rubrics[direction] ?? null,
  levels: scoreLevels,
  preferences: preferences.filter((each) => each.direction === direction),
  settings: settings
    .filter(({ code }) => settingsThatScore.has(code))
    .map(({ code, value, perDirection }) => ({ code, value: perDirection?.[direction] ?? value ?? null })),
});
