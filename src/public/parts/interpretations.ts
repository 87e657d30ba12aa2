import type { Definition, Interpretation } from '#domain/programme/definition.ts';
import type { Text } from '#domain/programme/text.ts';
import { type Html, html } from '../html.ts';
import type { Reader } from '../reader.ts';
import { clauseLinks } from './clause.ts';

/** What the guide leaves open: the question, the answer taken, and the other answers that could have been. */
export const interpretationList = (definition: Definition, reader: Reader): Html =>
  html`<ol class="points">${definition.interpretations.map((point) => pointRow(definition, point, reader))}</ol>`;

function pointRow(definition: Definition, point: Interpretation, reader: Reader): Html {
  const { say, text } = reader;
  const taken = definition.settings.find(({ code }) => code === point.setting)?.value;
  const others = point.offered
    .filter(({ value }) => String(value) !== String(taken))
    .map(({ means }) => means);
  const list = (title: string, answers: readonly Text[]) =>
    answers.length > 0 &&
    html`<div><dt>${title}</dt><dd>${answers.map(text).join(say('betweenAnswers'))}</dd></div>`;

  return html`<li id="interpretation-${point.code}">
<h2><span class="quiet">${point.code}</span> ${text(point.question)}</h2>
<p class="answer">${text(point.answer)}</p>
<dl class="means">
${list(say('interpretation.offered'), others)}
${list(say('interpretation.notOffered'), point.notOffered)}
<div><dt>${say('interpretation.clauses')}</dt><dd>${clauseLinks(definition, point.clauses, reader)}</dd></div>
</dl>
</li>`;
}
