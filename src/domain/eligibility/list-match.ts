import { normaliseCreditCode } from '#domain/identifiers/credit-code.ts';
import type { Definition, ListDefinition } from '#domain/programme/definition.ts';
import type { ListKey, MatchedRow } from './outside.ts';

/** A row as a list brings it, with what is known of its origin. */
export interface ListRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly document?: string | undefined;
  readonly datedOn?: string | undefined;
}

/**
 * Rows that may speak of these keys. The credit code comes first and is certain. A row without a code is proposed by
 * its name, as is any row by a key of the programme's own (a park by its name); a row with another code is another unit.
 */
export function matchRows(
  list: ListDefinition,
  rows: readonly ListRow[],
  keys: readonly ListKey[],
  places: readonly string[] = [],
): MatchedRow[] {
  return rows.flatMap((row) => {
    const ways = keys.map((key) => matchBy(list, row, key, places));
    const by = ways.includes('code') ? 'code' : ways.find((way) => way !== undefined);
    return by ? [{ ...row, by }] : [];
  });
}

function matchBy(
  list: ListDefinition,
  { cells }: ListRow,
  key: ListKey,
  places: readonly string[],
): 'code' | 'name' | undefined {
  const own = list.otherKeys[key.fact];
  if (own !== undefined) return sameName(cells[own], key.name, places) ? 'name' : undefined;
  if (key.creditCode === undefined) return undefined;

  const code = normaliseCreditCode(list.creditCode === undefined ? '' : (cells[list.creditCode] ?? ''));
  if (code !== '') return code === normaliseCreditCode(key.creditCode) ? 'code' : undefined;
  return sameName(list.name === undefined ? '' : cells[list.name], key.name, places) ? 'name' : undefined;
}

const sameName = (one = '', two = '', places: readonly string[] = []): boolean =>
  nameKey(one, places) !== '' && nameKey(one, places) === nameKey(two, places);

/**
 * The form in which names are compared to propose a match: full-width figures and letters as half-width, without
 * brackets, blanks and points, 有限责任公司 as 有限公司, and without the names of places in front. It may bring two
 * different units together (a human tells them apart), and must not keep one unit's spellings apart.
 */
export function nameKey(name: string, places: readonly string[] = []): string {
  const plain = name
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace('有限责任公司', '有限公司');
  return withoutPlaces(plain, places);
}

/** A place stands before a name with or without its 省, 市, 县 or 区; what is left must still be a name. */
function withoutPlaces(name: string, places: readonly string[]): string {
  const fronts = places.flatMap((place) => [place, place.replace(/(?<=..)[省市县区州]$/u, '')]);
  const front = fronts
    .filter((each) => name.startsWith(each) && name.length >= each.length + 2)
    .toSorted((a, b) => b.length - a.length)[0];
  return front ? withoutPlaces(name.slice(front.length), places) : name;
}

/** How many days old a version may be to be used: digits or a setting; nothing where age does not matter. */
export function maxAgeOf({ settings }: Definition, { maxAgeDays }: ListDefinition): number | undefined {
  const named = maxAgeDays?.startsWith('setting.')
    ? settings.find(({ code }) => `setting.${code}` === maxAgeDays)?.value
    : maxAgeDays;
  return typeof named === 'string' && /^\d+$/.test(named) ? Number(named) : undefined;
}

/** A version is usable until it is older than the list may be, on the day of evaluation; a list never loaded is not. */
export function isUsable(
  version: { readonly datedOn: Temporal.PlainDate } | undefined,
  maxAgeDays: number | undefined,
  on: Temporal.PlainDate,
): boolean {
  if (!version) return false;
  return maxAgeDays === undefined || version.datedOn.until(on, { largestUnit: 'days' }).days <= maxAgeDays;
}
