import { decimal, hundred, isInteger, multiply } from '#domain/exact.ts';
import type { Settings } from '#domain/programme/settings-of.ts';
import type { LineRule } from './line.ts';

/** What a programme says about the ranking of one direction, before any file of it is looked at. */
export interface RankingTerms {
  /** The soft quota; in a demonstration its own target, by which every rule that speaks of the quota goes. */
  target: number;
  line: LineRule;
  /** How far from the target the line may be set without a reason. */
  tolerance: { share: number; least: number };
  /** What a proven preference does. */
  preference: 'tie-break' | 'bonus' | 'none';
  /** What still tells equal totals apart after the preference. */
  byCriteria: boolean;
  byDraw: boolean;
}

/** Reads the settings of a direction. `comparisonOrder` names the comparisons used; each that it leaves out is not made. */
export function rankingTerms(settings: Settings, direction: string): RankingTerms {
  const order = new Set(settings.codes('comparisonOrder'));
  const target = Number(settings.optional('demoTargets', direction) ?? settings.text('softQuota', direction));
  const step = settings.optional('comparisonStep');
  const effect = settings.text('preferenceEffect') as RankingTerms['preference'];

  return {
    target,
    line: {
      target,
      tieStretch: order.has('stretch') ? settings.int('tieStretch') : 0,
      reserveShare: Number(settings.part('reserveShare', 'share')),
      reserveLeast: Number(settings.part('reserveShare', 'least')),
      minTotal: hundredths(settings.text('minTotal')),
      ...(step !== undefined && { comparisonStep: hundredths(step) }),
    },
    tolerance: {
      share: Number(settings.part('quotaTolerance', 'share')),
      least: Number(settings.part('quotaTolerance', 'least')),
    },
    preference: effect === 'tie-break' && !order.has('preference') ? 'none' : effect,
    byCriteria: order.has('criteria'),
    byDraw: order.has('draw'),
  };
}

/** Points as they are counted: 70.5 is 7050. Throws where a setting is finer than a hundredth. */
export function hundredths(points: string): number {
  const counted = multiply(decimal(points), hundred);
  if (!isInteger(counted)) throw new RangeError(`Not whole hundredths: ${points}`);
  return Number(counted.numerator);
}
