import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { rankingTerms } from '#domain/selection/ranking-terms.ts';
import { type Counts, countFiles, type ToldCounts } from '#domain/statistics/count-files.ts';
import type { Deps } from '#server/deps.ts';
import { statisticsOf } from './read-statistics.ts';

export interface Progress {
  /** Which figures there are by now, in the order of the year. */
  shown: readonly (keyof Counts)[];
  /** Every direction, in the programme's order, with its soft quota and what it is ranked by: in a demonstration fewer. */
  directions: readonly { direction: string; guideTarget: number; target: number; counts: ToldCounts }[];
  /** Cities of which any of these figures tells, in the order of their codes. */
  cities: readonly { city: string; name: string; counts: ToldCounts }[];
  total: ToldCounts;
}

/**
 * How far the files of a programme have come, for the office that runs it. What bureaus have not reported yet is not the
 * office's to count before everybody may: applied and recommended are told when they are told to the public.
 */
export async function presentProgress(deps: Deps, person: Person, code: string): Promise<Progress | Refusal> {
  const programme = deps.programmes.findFor(person, code);
  if (!programme) return refuse('not-found');
  const { statistics, shown, cityName } = await statisticsOf(deps, programme);
  const told = new Set<keyof Counts>(shown);
  for (const each of ['accepted', 'scored'] as const) if (statistics.total[each] > 0) told.add(each);
  const none = countFiles([]).total;
  const inTime = inOrder.filter((each) => told.has(each));
  const toldOf = (counts: Counts): ToldCounts =>
    Object.fromEntries(inTime.map((each) => [each, counts[each]]));
  return {
    shown: inTime,
    directions: programme.definition.directions.map(({ code: direction }) => ({
      direction,
      guideTarget: programme.settings.int('softQuota', direction),
      target: rankingTerms(programme.settings, direction).target,
      counts: toldOf(statistics.directions.find((each) => each.direction === direction)?.total ?? none),
    })),
    cities: statistics.cities
      .filter((counts) => inTime.some((each) => counts[each] > 0))
      .map(({ city, ...counts }) => ({ city, name: cityName(city), counts: toldOf(counts) })),
    total: toldOf(statistics.total),
  };
}

const inOrder = ['applied', 'recommended', 'accepted', 'scored', 'recognised'] as const;
