import { catalogue } from '#messages/catalogue.ts';
import { breakBetweenWords } from './break-between-words.ts';
import type { Documents, Template } from './documents.ts';
import { squareCode } from './square-code.ts';
import type { Typeset } from './typesetter.ts';
import { typesetBeside } from './typesetting.ts';

export interface Rendering {
  /** The instant of the act; stands in the PDF as its date. */
  on: Temporal.Instant;
  /** A folder of fonts that the operator may use. */
  fontFolder?: string | undefined;
}

/** What is printed as a square code, where a document has one. */
const scanned: { [Name in Template]?: (data: Documents[Name]) => string | undefined } = {
  certificate: ({ checkAddress }) => new URL(checkAddress).href,
  application: (data) => data.scanned,
};

/** What stands large and centred; a long one runs over several lines. */
const centred = ['title', 'department', 'programme', 'holder', 'wording', 'listTitle'];

/**
 * The document as a tagged PDF/A-2a file. Same data, instant and fonts give the same bytes: clock, chance and file
 * names have no part in it.
 */
export function renderDocument<Name extends Template>(
  template: Name,
  data: Documents[Name],
  { on, fontFolder }: Rendering,
): Promise<Typeset> {
  const words = scanned[template]?.(data);
  return typesetBeside({
    template,
    given: {
      data,
      words: catalogue['zh-CN'].documents,
      english: catalogue.en.documents,
      pieces: Object.fromEntries(
        Object.entries(data).flatMap(([key, value]) =>
          centred.includes(key) && typeof value === 'string' ? [[value, breakBetweenWords(value)]] : [],
        ),
      ),
      ...(words === undefined ? {} : { squareCode: squareCode(words) }),
    },
    date: Math.floor(on.epochMilliseconds / 1000),
    fontFolder,
  });
}
