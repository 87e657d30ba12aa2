import type { IdentifierProblem } from './identifier-problem.ts';

/**
 * Regions by the six figures of GB/T 2260: two for the province, two for the city, two for the county. The list also
 * holds development zones (fifth figure 7 or 8 in a city's own range), which the statistics bureau numbers the same way.
 */
export interface Region {
  code: string;
  name: string;
  /** The first day on which the region no longer stood, and what has its land now. Left out: it stands. */
  closed?: { on: string; into: readonly string[] };
}

export type RegionIndex = ReadonlyMap<string, Region>;
export type RegionLevel = 'province' | 'city' | 'county';

/** Why a code cannot be given as a place: not in the list, closed by then, or not as near as it could be. */
export type RegionProblem = IdentifierProblem<'region-unknown' | 'region-closed' | 'region-too-wide'>;

export const regionIndex = (regions: Iterable<Region>): RegionIndex =>
  new Map(Array.from(regions, (region) => [region.code, region]));

export function levelOf(code: string): RegionLevel {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
}

/** Whether one code lies under another, or is it. Says nothing about whether either is in a list. */
export const liesWithin = (code: string, region: string): boolean =>
  code.startsWith(region.replace(/(00)+$/, ''));

/** Whether a region of the list lies under another; nothing where either is not in the list. Closed regions still lie somewhere. */
export function within(index: RegionIndex, code: string, region: string): boolean | undefined {
  return index.has(code) && index.has(region) ? liesWithin(code, region) : undefined;
}

/** The regions one level below that stand, in the order of their codes. */
export function regionsUnder(index: RegionIndex, code: string): readonly Region[] {
  const known = under.get(index) ?? new Map<string, readonly Region[]>();
  under.set(index, known);

  const regions = known.get(code) ?? sought(index, code);
  known.set(code, regions);
  return regions;
}

// Every form asks for some regions again and again, among thousands; an index never changes.
const under = new WeakMap<RegionIndex, Map<string, readonly Region[]>>();

function sought(index: RegionIndex, code: string): readonly Region[] {
  const level = levelOf(code);
  return [...index.values()]
    .filter((region) => region.code !== code && !region.closed && liesWithin(region.code, code))
    .filter(
      (region) => level === 'city' || levelOf(region.code) === 'city' || !index.has(cityOf(region.code)),
    )
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The part of an index a form needs: one region with everything under it, closed ones too. */
export const indexWithin = (index: RegionIndex, region: string): RegionIndex =>
  regionIndex([...index.values()].filter(({ code }) => liesWithin(code, region)));

/** The region with those it lies in, from the province down: 某省 某市 某区. Empty for an unknown code. */
export function namesOf(index: RegionIndex, code: string): string[] {
  if (!index.has(code)) return [];
  const names = [provinceOf(code), cityOf(code), code].map((each) => index.get(each)?.name);
  return names.filter((name, place): name is string => !!name && names.indexOf(name) === place);
}

/** What is wrong with a code given as somebody's place on a day: down to the county where the city has counties. */
export function regionProblem(
  index: RegionIndex,
  code: string,
  on: Temporal.PlainDate,
): RegionProblem | undefined {
  const region = index.get(code);
  if (!region) return { code: 'region-unknown', facts: { given: code } };

  const { closed } = region;
  if (closed && Temporal.PlainDate.compare(on, closed.on) >= 0) {
    const into = closed.into.map((each) => index.get(each)?.name ?? each).join('、');
    return { code: 'region-closed', facts: { given: region.name, on: closed.on, into } };
  }
  return regionsUnder(index, code).length > 0
    ? { code: 'region-too-wide', facts: { given: region.name } }
    : undefined;
}

const provinceOf = (code: string): string => `${code.slice(0, 2)}0000`;
const cityOf = (code: string): string => `${code.slice(0, 4)}00`;
