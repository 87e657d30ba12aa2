import { type Html, html } from '../html.ts';
import type { Reader } from '../reader.ts';

/** One thing told in full on another page. */
export interface Indexed {
  /** Under which links from elsewhere have known it on this page; they still come here. */
  id: string;
  title: string;
  path: string;
}

/** What another page tells, each by its title: folded, for there may be a hundred. */
export const indexOf = (summary: string, entries: readonly Indexed[], { say }: Reader): Html =>
  html`<details class="index"><summary>${summary}</summary>
<ul aria-label="${say('contents')}">${entries.map(({ id, title, path }) => html`<li id="${id}"><a href="${path}">${title}</a></li>`)}</ul>
</details>`;
