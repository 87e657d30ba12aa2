/** What a template is given: words and pictures, in the shape of its contract. Never Typst source. */
export type Given =
  | string
  | number
  | boolean
  | Uint8Array
  | readonly Given[]
  | { readonly [key: string]: Given | undefined };

/** The same values as JSON, with each picture replaced by the name under which the template finds its bytes. */
export interface Prepared {
  json: string;
  pictures: Map<string, Uint8Array>;
}

/**
 * Makes values printable under ISO 19005: no control or direction-changing characters (which could also make a name
 * read as another), no half characters, and every character of `missing` as its number, since a box says nothing.
 * A picture of `broken` becomes null.
 */
export function prepare(given: Given, missing: ReadonlySet<string>, broken: ReadonlySet<string>): Prepared {
  const pictures = new Map<string, Uint8Array>();

  const written = (value: Given | undefined): unknown => {
    if (typeof value === 'string') return displayable(value, missing);
    if (value instanceof Uint8Array) {
      const name = `picture-${pictures.size}`;
      pictures.set(name, value);
      return broken.has(name) ? null : name;
    }
    if (isList(value)) return value.map(written);
    if (typeof value === 'object') {
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [displayable(key, missing), written(inner)]),
      );
    }
    return value;
  };
  return { json: JSON.stringify(written(given)), pictures };
}

// Array.isArray would widen a readonly list to any[].
const isList = (value: Given | undefined): value is readonly Given[] => Array.isArray(value);

function displayable(words: string, missing: ReadonlySet<string>): string {
  const clean = words
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/[[\p{Cf}\p{Cc}]--\n]/gv, '');
  if (missing.size === 0) return clean;
  return Array.from(clean, (character) => (missing.has(character) ? numbered(character) : character)).join(
    '',
  );
}

const numbered = (character: string) =>
  `〔U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}〕`;
