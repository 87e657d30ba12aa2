import type { Language } from '#messages/language.ts';
import { html } from './html.ts';
import type { Page } from './layout.ts';
import { paths } from './paths.ts';
import { readerOf } from './reader.ts';

/**
 * No such page, or one that this person may not see: the two are the same bytes, so nothing in it may depend on the
 * address, the person or the time.
 */
export function notFoundPage(language: Language): Page {
  const { say } = readerOf(language);
  return {
    title: say('notFound.title'),
    about: say('notFound.about'),
    body: html`<section class="card">
<p>${say('notFound.rule')}</p>
<p>${say('notFound.remedy')}</p>
<p class="act"><a class="button" href="${paths.home()}">${say('notFound.act')}</a></p>
</section>`,
  };
}
