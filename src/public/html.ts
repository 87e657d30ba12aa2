/** Markup that was written by a template of ours. Nothing read from a file or a form can be one. */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** What may stand in a gap of a template. False and nothing leave no trace, so that `open && html`…`` reads well. */
export type Part = Html | string | number | bigint | false | null | undefined | readonly Part[];

/**
 * A template of a page. What fills a gap is escaped, unless it is itself a template; a list is written one after the
 * other. Within a tag a gap stands in quotation marks and takes plain values, or outside them and takes a template
 * (an attribute that may be absent); anything else throws, for there escaping would not hold.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const places = placesOf(strings);
  return new Html(
    parts.reduce<string>(
      (said, part, gap) => said + fill(part, places[gap]) + strings[gap + 1],
      strings[0] ?? '',
    ),
  );
}

type Place = 'text' | 'tag' | 'value' | 'address';

function fill(part: Part, place: Place | undefined): string {
  if (part === false || part === null || part === undefined) return '';
  if (Array.isArray(part)) return part.map((each: Part) => fill(each, place)).join('');

  const isMarkup = part instanceof Html;
  if (place === 'text') return isMarkup ? part.toString() : safe(String(part));
  if (isMarkup !== (place === 'tag')) throw new Error(`Not in this place of a tag: ${part}`);
  if (place === 'address' && !/^(?:[/#?]|https:|mailto:|tel:)/.test(String(part)))
    throw new Error(`Not an address: ${part}`);
  return isMarkup ? part.toString() : safe(String(part));
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const safe = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

// Where a gap stands depends on the written words before it alone, which are the same array at every call.
const known = new WeakMap<TemplateStringsArray, readonly Place[]>();

function placesOf(strings: TemplateStringsArray): readonly Place[] {
  const found = known.get(strings);
  if (found) return found;

  let before = '';
  const places = strings.slice(0, -1).map((string): Place => {
    before += string;
    const tag = /<[^<>]*$/.exec(before)?.[0];
    if (tag === undefined) return 'text';
    if (tag.split('"').length % 2 === 1) return 'tag';
    return /\b(?:href|src|action)="$/.test(tag) ? 'address' : 'value';
  });
  known.set(strings, places);
  return places;
}
