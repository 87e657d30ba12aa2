import { formOf, slotsOf } from '#domain/form/form.ts';
import type { Language } from '#messages/language.ts';
import type { EnabledProgramme } from '#server/programme/programmes.ts';
import { html } from './html.ts';
import type { Page } from './layout.ts';
import { groupOf } from './parts/clause.ts';
import { paths } from './paths.ts';
import { readerOf } from './reader.ts';

/** The form of each direction, to choose from. */
export function formsPage({ programme }: { programme: EnabledProgramme }, language: Language): Page {
  const { say, text } = readerOf(language);
  const { definition } = programme;
  const { code, shortTitle } = definition.about;

  return {
    title: say('forms.title'),
    summary: say('forms.summary'),
    crumbs: [{ title: text(shortTitle), path: paths.programme(code) }],
    programme,
    tab: 'form',
    about: say('form.about'),
    body: html`<ol>
${definition.directions.map((direction) => {
  const group = groupOf(definition, direction.clauseGroup);
  const amounts = {
    sections: formOf(definition, direction.code).length,
    slots: slotsOf(definition, direction.code).length,
  };
  return html`<li class="card direction">
<p class="number">${group && text(group.number)}</p>
<div><h2><a href="${paths.form(code, direction.code)}">${text(direction.title)}</a></h2>
<p>${say('forms.amounts', amounts)}</p></div>
</li>`;
})}
</ol>`,
  };
}
