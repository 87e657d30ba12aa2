import type { Refusal } from '#domain/refusal.ts';
import type { Language } from '#messages/language.ts';
import { sayProblem } from '#messages/say-problem.ts';
import { sayRefusal } from '#messages/say-refusal.ts';
import { type Html, html } from './html.ts';
import type { Page } from './layout.ts';
import { outcomeReaderOf } from './outcome-reader.ts';
import { paths } from './paths.ts';

const context = { timeZone: 'UTC' };

/** What a visitor is told where something was not done: the rule, what was seen, what helps, and who. */
export function refusedBox(refusal: Refusal, language: Language): Html {
  const { rule, help, ...said } = sayRefusal(refusal, language, context);
  const whole = refusal.problems?.find(({ field }) => field === 'body');
  const { given, remedy } = whole ? sayProblem(whole, language, context) : said;
  const { tell } = outcomeReaderOf(language);
  return html`<section class="card" role="alert" tabindex="-1">
<h2>${tell('objection.wrong')}</h2>
<p>${rule}</p>
<p>${given}</p>
<p>${remedy}</p>
<p class="note">${tell('refused.help', { who: help })}</p>
</section>`;
}

export function refusedPage(refusal: Refusal, language: Language): Page {
  const { tell } = outcomeReaderOf(language);
  return {
    title: tell('refused.title'),
    about: tell('certificate.source'),
    body: html`${refusedBox(refusal, language)}<p class="act"><a class="button" href="${paths.home()}">${tell('refused.back')}</a></p>`,
  };
}
