import { formatDate, formatInstant } from '#domain/formats.ts';
import type { Language } from '#messages/language.ts';
import type { ObjectionAnswer } from '#server/objection/present-objection.ts';
import { type Html, html } from './html.ts';
import type { Page } from './layout.ts';
import { type OutcomeReader, outcomeReaderOf } from './outcome-reader.ts';
import { factList } from './parts/facts.ts';
import { withHan } from './parts/han.ts';
import { icon, type Shape } from './parts/icon.ts';
import { paths } from './paths.ts';

const shapes: Readonly<Record<ObjectionAnswer['state'], Shape>> = {
  received: 'now',
  admissible: 'half',
  inadmissible: 'refused',
  decided: 'done',
};

/** Asks for number and code, and answers under the form: sent as a form, so that the code stands in no address. */
export function objectionStatusPage(
  { asked, answer }: { asked?: string; answer?: ObjectionAnswer },
  language: Language,
): Page {
  const reader = outcomeReaderOf(language);
  const { tell } = reader;

  return {
    title: tell('objectionStatus.title'),
    summary: tell('objectionStatus.summary'),
    about: tell('objectionStatus.source'),
    body: html`
${answer && answered(answer, reader)}
${!answer && asked !== undefined && html`<section class="card"><p role="alert">${icon('attend')} ${tell('objectionStatus.unknown')}</p></section>`}
<section class="card">
<form method="post" action="${paths.objectionStatus()}" enctype="multipart/form-data">
${field('number', asked ?? '', reader)}
${field('code', '', reader)}
<p class="act"><button class="button" type="submit">${tell('objectionStatus.ask')}</button></p>
</form>
</section>`,
  };
}

const field = (
  name: 'number' | 'code',
  value: string,
  { tell }: OutcomeReader,
): Html => html`<div><label for="${name}">${tell(`objectionStatus.${name}`)}</label>
<p class="note" id="${name}-help">${tell(`objectionStatus.${name}Help`)}</p>
<input id="${name}" name="${name}" type="text" required maxlength="40" autocomplete="off" spellcheck="false" value="${value}" aria-describedby="${name}-help"></div>`;

function answered(
  { number, state, receivedAt, timeZone, decideOn, reason, sentence }: ObjectionAnswer,
  reader: OutcomeReader,
): Html {
  const { tell, text, language } = reader;
  return html`<section role="status">
<p class="state">${icon(shapes[state])} <strong>${number}</strong> ${tell(`objectionStatus.states.${state}`)}</p>
${factList([
  [tell('objectionStatus.receivedAt'), formatInstant(receivedAt, timeZone, language, 'second')],
  [
    tell('objectionStatus.decideOn'),
    state === 'inadmissible' || state === 'decided' ? undefined : decideOn && formatDate(decideOn, language),
  ],
  [tell('objectionStatus.reason'), reason && text(reason)],
  [tell('objectionStatus.answer'), sentence && withHan(sentence, reader)],
])}
</section>`;
}
