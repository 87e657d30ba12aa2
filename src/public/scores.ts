import { drawLine } from '#domain/draw/draw-order.ts';
import { heaviestFirst } from '#domain/scoring/aggregate.ts';
import type { Language } from '#messages/language.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import type { PublicScores, ScoredLine } from '#server/selection/present-scores.ts';
import { type Html, html, type Part } from './html.ts';
import type { Page } from './layout.ts';
import { type OutcomeReader, outcomeReaderOf } from './outcome-reader.ts';
import { directionTitle } from './parts/direction-title.ts';
import { factList } from './parts/facts.ts';
import { settingValue } from './parts/setting-value.ts';
import { table } from './parts/table.ts';
import { paths } from './paths.ts';

/** The directions whose scores are public. */
export function scoresIndexPage(
  { programme, directions }: { programme: RunningProgramme; directions: readonly string[] },
  language: Language,
): Page {
  const reader = outcomeReaderOf(language);
  const { tell, text } = reader;
  const { about, directions: all } = programme.definition;
  const shown = all.filter(({ code }) => directions.includes(code));

  return {
    title: tell('scores.title'),
    summary: tell('scores.summary'),
    crumbs: [{ title: text(about.shortTitle), path: paths.programme(about.code) }],
    programme,
    tab: 'scores',
    about: tell('scores.source'),
    body: html`<section>
<h2>${tell('scores.directions')}</h2>
${shown.length === 0 ? html`<p class="card">${tell('scores.none')}</p>` : html`<ul class="card">${shown.map(({ code, title }) => html`<li><a href="${paths.scores(about.code, code)}">${text(title)}</a></li>`)}</ul>`}
</section>`,
  };
}

/** Every sheet of a direction by codes, with the ranking and what decided each tie. */
export function scoresPage(scores: PublicScores & { code: string }, language: Language): Page {
  const reader = outcomeReaderOf(language);
  const { tell, text } = reader;
  const { programme, direction, rows } = scores;
  const { about } = programme.definition;
  const asked =
    scores.code === '' ? undefined : rows.find(({ code }) => code === scores.code.trim().toUpperCase());

  return {
    title: tell('scores.ofDirection', { direction: directionTitle(programme.definition, direction, reader) }),
    summary: tell('scores.summary'),
    crumbs: [
      { title: text(about.shortTitle), path: paths.programme(about.code) },
      { title: tell('scores.title'), path: paths.scores(about.code) },
    ],
    programme,
    tab: 'scores',
    about: tell('scores.source'),
    body: html`
<section>${head(scores, reader)}</section>
<section class="card">
<form method="get" action="${paths.scores(about.code, direction)}">
<label for="code">${tell('scores.find')}</label>
<p class="note" id="code-help">${tell('scores.findHelp')}</p>
<div class="field"><input id="code" name="code" type="text" maxlength="20" autocomplete="off" spellcheck="false" value="${scores.code}" aria-describedby="code-help"><button class="button" type="submit">${tell('scores.ask')}</button></div>
</form>
${scores.code !== '' && !asked && html`<p role="status">${tell('scores.notThere')}</p>`}
</section>
${asked && html`<section role="status">${lines(scores, [asked], tell('scores.find'), '', reader)}</section>`}
<section class="group" id="table"><h2>${tell('scores.title')}</h2>${lines(scores, rows, tell('scores.title'), 'line-', reader)}</section>
${ties(scores, reader)}
${draw(scores, reader)}
<section class="group" id="withheld"><h2>${tell('scores.withheld')}</h2><p>${tell('scores.withheldHelp')}</p>
<ul class="links"><li><a href="${paths.scoresData(about.code, direction)}">${tell('scores.json')}</a></li></ul></section>`,
  };
}

function head({ programme, target, rows, byCriterion, from }: PublicScores, reader: OutcomeReader): Html {
  const { tell } = reader;
  const order = programme.definition.settings.find(({ code }) => code === 'comparisonOrder');
  return html`${factList([
    [tell('scores.target'), tell('scores.about', { amount: target })],
    [tell('scores.files'), tell('scores.amount', { amount: rows.length })],
    [tell('scores.disclosure'), tell('scores.coded')],
    [tell('scores.order'), order && settingValue(programme.definition, order, reader)],
  ])}
<p>${byCriterion ? tell('scores.byCriterion') : tell('scores.totalsOnly', { from })}</p>`;
}

const lines = (
  scores: PublicScores,
  rows: readonly ScoredLine[],
  caption: string,
  id: string,
  reader: OutcomeReader,
): Html => {
  const { tell } = reader;
  return table({
    caption,
    columns: [
      `${tell('scores.place')} · ${tell('scores.code')}`,
      tell('scores.sheets'),
      tell('scores.mean'),
      tell('scores.outcome'),
    ],
    rows: rows.map((row) => ({
      ...(id !== '' && { id: `${id}${row.code}` }),
      cells: [
        html`${row.place}&ensp;<code>${row.code}</code>`,
        sheets(scores, row),
        means(scores, row, reader),
        outcome(scores, row, reader),
      ],
    })),
  });
};

const sheets = ({ programme, direction }: PublicScores, row: ScoredLine): Part =>
  row.sheets.map(
    ({ expert, total, points }) =>
      html`<p><code>${expert}</code> ${total}${
        points &&
        html`<span class="note"> (${inOrder(programme, direction)
          .map(({ code }) => points[code] ?? '')
          .join(' · ')})</span>`
      }</p>`,
  );

function means(
  { byCriterion, programme, direction }: PublicScores,
  { shown, mean, total, preferred, criteria }: ScoredLine,
  { tell }: OutcomeReader,
): Part {
  return html`<p>${shown}</p>
<p class="note">${tell('scores.exact', { mean })}</p>
${total !== mean && html`<p class="note">${tell('scores.withBonus', { total })}</p>`}
${preferred && html`<p><span class="tag">${tell('scores.preferred')}</span></p>`}
${
  byCriterion &&
  html`<p class="note">${inOrder(programme, direction)
    .map(({ code }) => criteria[code] ?? '')
    .join(' · ')}</p>`
}`;
}

function outcome(
  { programme, direction }: PublicScores,
  { outcome: what, reason }: ScoredLine,
  { tell, text }: OutcomeReader,
): Part {
  const criterion = inOrder(programme, direction).find(({ code }) => code === reason.criterion)?.title;
  const proposed =
    reason.code === 'above-line' || reason.code === 'tie-stretched' || reason.code.startsWith('tie-won');
  return html`<p><strong>${tell(`scores.outcomes.${what}`)}</strong></p>
<p class="note">${tell(`scores.reasons.${reason.code}`, { criterion: criterion ? text(criterion) : '' })}</p>
${proposed !== (what === 'listed') && html`<p class="note">${tell('scores.departs')}</p>`}`;
}

/** Where points by criterion are not public: the means that a tie was decided by, and no further. */
function ties(
  { byCriterion, programme, direction, rows }: PublicScores,
  { tell, text }: OutcomeReader,
): Part {
  const tied = rows.filter(({ criteria }) => Object.keys(criteria).length > 0);
  if (byCriterion || tied.length === 0) return '';
  return html`<section class="group" id="ties"><h2>${tell('scores.ties')}</h2><p>${tell('scores.tiesHelp')}</p>
${table({
  caption: tell('scores.ties'),
  columns: [tell('scores.code'), tell('scores.criteria')],
  rows: tied.map(({ code, criteria }) => ({
    cells: [
      html`<code>${code}</code>`,
      heaviestFirst(inOrder(programme, direction)).flatMap(({ code: name, title }) =>
        criteria[name] === undefined ? [] : [html`<p>${text(title)} ${criteria[name]}</p>`],
      ),
    ],
  })),
})}</section>`;
}

function draw({ tieDraw, rows }: PublicScores, { tell }: OutcomeReader): Part {
  if (!tieDraw) return '';
  const drawn = rows.filter(({ reason }) => reason.code.endsWith('-draw'));
  return html`<section class="group" id="draw"><h2>${tell('scores.draw')}</h2><p>${tell('scores.drawHelp', { draw: tieDraw.draw })}</p>
${table({
  caption: tell('scores.draw'),
  columns: [tell('scores.code'), tell('scores.drawLine')],
  rows: drawn.map(({ code }) => ({
    cells: [
      html`<code>${code}</code>`,
      html`<code>${drawLine(code, tieDraw.randomness, tieDraw.panel)}</code>`,
    ],
  })),
})}</section>`;
}

const inOrder = ({ definition }: RunningProgramme, direction: string) =>
  definition.rubrics[direction]?.criteria ?? [];
