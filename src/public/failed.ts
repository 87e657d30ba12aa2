import type { Language } from '#messages/language.ts';
import { html } from './html.ts';
import type { Page } from './layout.ts';
import { paths } from './paths.ts';
import { readerOf } from './reader.ts';

/** A bug of ours, not a no: what happened, that nothing was done, and the number to quote. */
export function failedPage({ request }: { request: string }, language: Language): Page {
  const { say } = readerOf(language);
  return {
    title: say('failed.title'),
    about: say('failed.about'),
    body: html`<section class="card">
<p>${say('failed.given')}</p>
<p>${say('failed.remedy')}</p>
<p>${say('failed.request')} <code>${request}</code></p>
<p class="act"><a class="button" href="${paths.home()}">${say('failed.act')}</a></p>
</section>`,
  };
}
