import type { StageCode } from './known-stages.ts';

/**
 * How the value of a setting is read. Where a list stands, these values and no others are implemented; lint finds any other,
 * so that no page shows a rule as in force that nothing carries out. Whoever implements a value adds it here.
 *
 * - `orNone`: the word `none` says that the rule is not used
 * - `among` of a figure or a yes and no: what is implemented of it; of a rule that nothing carries out yet, `none` or `no`
 * - `codes`: a list of codes, any or `among` these; `orWord` may stand instead of a list
 * - `parts` of a period or composite: each a whole number, a time of day, or one of a list
 * - `places`: what may stand in braces in a format
 */
export type Reads =
  | { type: 'int' | 'decimal' | 'percent'; orNone?: true; among?: readonly string[] }
  | { type: 'yesNo'; among?: readonly string[] }
  | { type: 'ints' | 'date' | 'text' | 'region' | 'timeZone' }
  | { type: 'choice'; choices: readonly string[] }
  | { type: 'codes'; among?: readonly string[]; orWord?: string }
  | { type: 'period' | 'composite'; parts: Readonly<Record<string, 'int' | 'time' | readonly string[]>> }
  | { type: 'format'; places: readonly string[] };

export interface KnownSetting {
  reads: Reads;
  /** Must be there where the programme has this stage; left out: it may be there or not. */
  neededFor?: StageCode;
  /** Kept for each direction, and wanted in every one. */
  perDirection?: true;
  /** Only trees read it, so it is of use only where one does. */
  byTreesOnly?: true;
}

const one = (reads: Reads, neededFor?: StageCode): KnownSetting => ({
  reads,
  ...(neededFor && { neededFor }),
});
const choice = (...choices: string[]): Reads => ({ type: 'choice', choices });
const inTrees = (...choices: string[]): KnownSetting => ({ reads: choice(...choices), byTreesOnly: true });

const int: Reads = { type: 'int' };
const decimal: Reads = { type: 'decimal' };
const yesNo: Reads = { type: 'yesNo' };
/** A figure of a rule that nothing carries out yet. */
const noFigure: Reads = { type: 'int', among: ['none'] };
const no: Reads = { type: 'yesNo', among: ['no'] };
const share: Reads = { type: 'composite', parts: { share: 'int', least: 'int' } };

/** Settings that the procedure itself reads, and choices that trees compare with by these names. */
export const knownSettings: Readonly<Record<string, KnownSetting>> = {
  region: one({ type: 'region' }, 'application'),
  timeZone: one({ type: 'timeZone' }, 'publication'),
  currency: one(choice('CNY'), 'application'),

  // how facts are judged
  asOf: one(choice('applicationClosesAt', 'unitReportClosesAt', 'guidePublishedOn'), 'application'),
  yearsPassed: one(choice('same-day', 'next-day'), 'application'),
  closingInstant: one(choice('included', 'excluded'), 'application'),
  secondLeadSameDirection: one(choice('warn', 'refuse')),
  operatorParty: one(choice('producer', 'operator')),
  attribution: inTrees('unless-cleared', 'always'),
  environmentalThreshold: inTrees('larger', 'any'),
  repeatSubject: inTrees('enterprise', 'project', 'park'),
  repeatScope: inTrees('any-earlier', 'running'),

  // application, recommendation, formality check
  fileNumberFormat: one({ type: 'format', places: ['prefix', 'direction', 'running'] }, 'application'),
  maxFileMB: one(int, 'application'),
  maxSlotMB: one(int, 'application'),
  paperForm: one(choice('none'), 'application'),
  closingReminderWorkingDays: one({ type: 'ints' }, 'application'),
  returnTimes: one(int, 'unit-check'),
  restrictionsBind: one(choice('lead-only'), 'unit-check'),
  recommendingUnits: one({ type: 'codes', orWord: 'all' }, 'recommendation'),
  perUnitLimit: one({ type: 'int', orNone: true }, 'recommendation'),
  emergencyReminderWorkingDays: one({ type: 'ints' }, 'emergency-opinion'),
  emergencyObjection: one(choice('blocks', 'leader-decides'), 'emergency-opinion'),
  supplementWorkingDays: one(int, 'formality-check'),
  supplementTimes: one(int, 'formality-check'),

  // draw of experts and avoidance
  panelSize: one(int, 'expert-draw'),
  alternates: one(int, 'expert-draw'),
  filesPerPanel: one(int, 'expert-draw'),
  readersMode: one(choice('whole-panel'), 'expert-draw'),
  readersPerFile: one(noFigure, 'expert-draw'),
  expertReplyHours: one(int, 'expert-draw'),
  requiredSources: one({ type: 'composite', parts: { figures: 'int', witnesses: 'int' } }, 'expert-draw'),
  drawnShownAt: one(choice('review-closed', 'at-once', 'never'), 'expert-draw'),
  expertUnitApplies: one(
    {
      type: 'composite',
      parts: { lead: ['whole-call', 'its-direction'], joint: ['whole-call', 'its-direction'] },
    },
    'expert-draw',
  ),
  formerEmployerYears: one(noFigure, 'expert-draw'),
  providerAvoidance: one(choice('none'), 'expert-draw'),
  fileExclusionInWholePanel: one(choice('file-only'), 'expert-draw'),
  maxAvoidedExperts: one(int, 'expert-draw'),
  maxPerEmployerPerPanel: one(noFigure, 'expert-draw'),
  sameCityAvoidance: one(no, 'expert-draw'),

  // scoring and ranking
  scoreStep: one(int, 'expert-review'),
  minValidScores: one(int, 'expert-review'),
  aggregation: one(choice('mean', 'trimmed-mean'), 'expert-review'),
  panelOpinion: one(no, 'expert-review'),
  disclosureLevel: one(choice('coded'), 'expert-review'),
  criterionScoresFrom: one(int, 'expert-review'),
  softQuota: { reads: int, neededFor: 'ranking', perDirection: true },
  demoTargets: { reads: int, perDirection: true },
  quotaTolerance: one(share, 'ranking'),
  reserveShare: one(share, 'ranking'),
  tieStretch: one(int, 'ranking'),
  minTotal: one(decimal, 'ranking'),
  comparisonStep: one({ type: 'decimal', orNone: true }, 'ranking'),
  comparisonOrder: one(
    { type: 'codes', among: ['total', 'preference', 'criteria', 'stretch', 'draw'] },
    'ranking',
  ),
  preferenceEffect: one(choice('tie-break', 'bonus', 'none'), 'ranking'),

  // notice, objections, recognition
  noticePeriod: one(
    {
      type: 'period',
      parts: {
        count: 'int',
        unit: ['working-day', 'day'],
        counting: ['publication-day', 'next-day'],
        closesAt: 'time',
      },
    },
    'public-notice',
  ),
  noticePlace: one({ type: 'text' }, 'public-notice'),
  noticeOrder: one({ type: 'codes', among: ['direction', 'city', 'name'] }, 'public-notice'),
  reservePublished: one(yesNo, 'public-notice'),
  objectionEffect: one(choice('file', 'list'), 'objection-handling'),
  objectionAcknowledgeWorkingDays: one(int, 'objection-handling'),
  objectionDecideWorkingDays: one(int, 'objection-handling'),
  certificateNumberFormat: one(
    { type: 'format', places: ['prefix', 'year', 'direction', 'ordinal', 'running'] },
    'recognition',
  ),
  demonstrationYears: one(int, 'demonstration'),
  demonstrationEnd: one(choice('same-day', 'day-before'), 'demonstration'),
};

export const knownSetting = (code: string): KnownSetting | undefined =>
  Object.hasOwn(knownSettings, code) ? knownSettings[code] : undefined;

/** The implemented values of a choice; undefined where this software knows no such choice. */
export function choicesOf(code: string): readonly string[] | undefined {
  const reads = knownSetting(code)?.reads;
  return reads?.type === 'choice' ? reads.choices : undefined;
}
