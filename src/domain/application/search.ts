/**
 * Search of Chinese names by pairs of neighbouring characters, because a word often has only two. What is written and
 * what is asked go through the same function; the text itself settles false hits.
 */
export const searchText = (...words: readonly string[]): string =>
  words.join(' ').normalize('NFKC').toLowerCase();

/** Hashes (FNV-1a, 31 bits, so that they fit a signed int) of each neighbouring pair, each once. One character has none. */
export function bigrams(text: string): number[] {
  const characters = [...searchText(text)];
  const pairs = characters.slice(1).map((character, at) => `${characters[at]}${character}`);
  return [...new Set(pairs.filter((pair) => !/\s/.test(pair)).map(hash))];
}

function hash(pair: string): number {
  let value = 0x811c9dc5;
  for (const character of pair) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value & 0x7fffffff;
}
