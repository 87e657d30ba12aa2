import { formatDate, formatDates } from '#domain/formats.ts';
import type { Language } from '#messages/language.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import type { RecognisedTitle } from '#server/recognition/present-recognition.ts';
import { type Html, html, type Part } from './html.ts';
import type { Page } from './layout.ts';
import { type OutcomeReader, outcomeReaderOf } from './outcome-reader.ts';
import { withHan } from './parts/han.ts';
import { table } from './parts/table.ts';
import { paths } from './paths.ts';

export interface RecognisedData {
  programme: RunningProgramme;
  documents: readonly { documentNumber: string; onDay: string }[];
  titles: readonly RecognisedTitle[];
  search: string;
}

/** Who holds a title of a programme, or held one: the list that was announced, with what has become of each. */
export function recognisedPage(
  { programme, documents, titles, search }: RecognisedData,
  language: Language,
): Page {
  const reader = outcomeReaderOf(language);
  const { tell, text } = reader;
  const { code, shortTitle } = programme.definition.about;
  const wanted = plain(search);
  const found = titles.filter(({ certificate, unit, project }) =>
    plain(`${certificate} ${unit} ${project}`).includes(wanted),
  );

  return {
    title: tell('recognised.title'),
    summary: tell('recognised.summary'),
    crumbs: [{ title: text(shortTitle), path: paths.programme(code) }],
    programme,
    tab: 'recognised',
    about: tell('recognised.source'),
    body: html`
<section class="card">
<form method="get" action="${paths.recognised(code)}">
<label for="search">${tell('recognised.search')}</label>
<p class="note" id="search-help">${tell('recognised.searchHelp')}</p>
<div class="field"><input id="search" name="search" type="search" maxlength="100" value="${search}" aria-describedby="search-help"><button class="button" type="submit">${tell('recognised.find')}</button></div>
</form>
</section>
<section>
${titles.length === 0 ? html`<p class="card">${tell('recognised.none')}</p>` : list(programme, found, search, reader)}
${documents.length > 0 && announced(documents, code, reader)}
</section>`,
  };
}

const plain = (words: string): string => words.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');

function list(
  { definition }: RunningProgramme,
  titles: readonly RecognisedTitle[],
  search: string,
  reader: OutcomeReader,
): Part {
  const { tell, text, language } = reader;
  const amount = html`<p role="status">${tell(search === '' ? 'recognised.all' : 'recognised.found', { amount: titles.length })}</p>`;
  if (titles.length === 0) return html`${amount}<p class="card">${tell('recognised.nothing')}</p>`;

  const sections = definition.directions.map(({ code, title, outcome }): Html | false => {
    const ofDirection = titles.filter(({ direction }) => direction === code);
    if (ofDirection.length === 0) return false;
    return html`<h2 id="direction-${code}">${text(title)}</h2>
<p class="note">${text(outcome.list)}</p>
${table({
  caption: text(title),
  columns: [
    tell('recognised.unit'),
    tell('recognised.project'),
    tell('recognised.city'),
    tell('recognised.certificate'),
  ],
  rows: ofDirection.map(({ unit, project, city, certificate, state, fromOn, untilOn }) => ({
    cells: [
      withHan(unit, reader),
      withHan(project, reader),
      withHan(city, reader),
      html`<a href="${paths.certificate(certificate)}" lang="zh-CN">${certificate}</a><p class="note">${tell(`certificate.states.${state}`)} ${formatDates(Temporal.PlainDate.from(fromOn), Temporal.PlainDate.from(untilOn), language)}</p>`,
    ],
  })),
})}`;
  });
  return html`${amount}${sections}`;
}

const announced = (documents: RecognisedData['documents'], code: string, reader: OutcomeReader): Html => {
  const { tell, language } = reader;
  return html`<p>${tell('recognised.documents')} ${documents.map(({ documentNumber, onDay }, place) => html`${place > 0 && reader.say('between')}${withHan(documentNumber, reader)} ${formatDate(Temporal.PlainDate.from(onDay), language)}`)}</p>
<ul class="links">
<li><a href="${paths.recognisedSheet(code)}">${tell('recognised.sheet')}</a></li>
<li><a href="${paths.recognisedList(code)}">${tell('recognised.json')}</a></li>
</ul>`;
};
