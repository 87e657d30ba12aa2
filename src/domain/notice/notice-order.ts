/** What a file is sorted by in a public notice: never by its scores. */
export interface Listed {
  number: string;
  /** The direction's place in the guide. */
  ordinal: number;
  /** Region code of the unit's place of registration, GB/T 2260. */
  region: string;
  unit: string;
}

export type NoticeOrder = 'direction' | 'city' | 'name';

/**
 * In the order that the programme has announced. Cities stand in the order of their codes (GB/T 2260), names by
 * pronunciation as Chinese dictionaries have them (GB/T 13418); the file number settles what is left, so that the same
 * files always come out the same. What was printed is frozen with the notice: later tables of pronunciation move nothing.
 */
export const inNoticeOrder = <Entry extends Listed>(
  entries: readonly Entry[],
  order: readonly NoticeOrder[],
): Entry[] =>
  entries.toSorted((a, b) => {
    for (const by of order) {
      const difference = comparisons[by](a, b);
      if (difference !== 0) return difference;
    }
    return a.number < b.number ? -1 : 1;
  });

/** A county's city; of a city administered by its province directly, itself. */
export const cityOf = (region: string): string => `${region.slice(0, 4)}00`;

const byPronunciation = new Intl.Collator('zh-CN-u-co-pinyin');

const comparisons: Readonly<Record<NoticeOrder, (a: Listed, b: Listed) => number>> = {
  direction: (a, b) => a.ordinal - b.ordinal,
  city: (a, b) => Number(cityOf(a.region)) - Number(cityOf(b.region)),
  name: (a, b) => byPronunciation.compare(a.unit, b.unit),
};
