import { hexOfText } from './hexadecimal.ts';

/**
 * What a draw's randomness is made of, in the order announced before any of it could be known.
 *
 * - `figures`: a public result, such as a lottery's. Balls that come from separate drums are groups of their own
 * - `reveal`: what a witness had sealed and now says
 */
export type RandomSource =
  | { kind: 'figures'; groups: readonly (readonly bigint[])[] }
  | { kind: 'reveal'; secret: string };

/** Most figures have one or two places; more than this is a slip, or something else than a result. */
const longest = 18;

/**
 * A result as people type it, `02 05 08 10 12 31 + 09`: figures between blanks or commas, groups between plus signs.
 * Nothing where something else stands in it.
 */
export function parseFigures(typed: string): bigint[][] | undefined {
  const groups = typed.split(/[+＋]/).map((group) => group.split(/[\s,，、]+/).filter(Boolean));
  const legal = groups.every(
    (group) => group.length > 0 && group.every((figure) => /^\d+$/.test(figure) && figure.length <= longest),
  );
  return legal ? groups.map((group) => group.map(BigInt)) : undefined;
}

/** RFC 3797, section 4: within a group sorted upwards, without leading noughts, a point after each and a stroke at the end. */
export const canonicalFigures = (group: readonly bigint[]): string =>
  `${group
    .toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .map((figure) => `${figure}.`)
    .join('')}/`;

/**
 * The canonical text of all sources, D of the draw's rule. A reveal stands as the hexadecimal figures of its UTF-8, so
 * that no secret can pass for the end of another source, and the text can be typed into any shell.
 */
export const randomnessOf = (sources: readonly RandomSource[]): string =>
  sources
    .map((source) =>
      source.kind === 'figures'
        ? source.groups.map(canonicalFigures).join('')
        : `${hexOfText(source.secret)}/`,
    )
    .join('');
