import type { Mark } from '#domain/programme/text.ts';
import { type Html, html } from '../html.ts';
import type { Reader } from '../reader.ts';

/** Who fixed a figure: the guide, we ourselves, or general knowledge still to be checked. */
export const markTag = (mark: Mark, { say }: Reader): Html =>
  html`<span class="tag mark-${mark}">${say(`mark.${mark}.short`)}</span>`;

/** What the tags on a page say, for pages that bear many. */
export const markLegend = (reader: Reader): Html => html`<dl class="legend">
${(['G', 'O', 'K'] as const).map((mark) => html`<div><dt>${markTag(mark, reader)}</dt><dd>${reader.say(`mark.${mark}.means`)}</dd></div>`)}
</dl>`;
