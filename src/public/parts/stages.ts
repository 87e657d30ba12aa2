import type { Definition, Judgement, Stage } from '#domain/programme/definition.ts';
import type { Timetable } from '#domain/programme/timetable.ts';
import { type Html, html } from '../html.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../reader.ts';
import { clauseLinks } from './clause.ts';
import { roleTitle } from './met-by.ts';
import { whenWords } from './when.ts';

/** The way of an application from stage to stage: who begins, what is done, what ends it, and what a named person judges there. */
export const stageList = (definition: Definition, timetable: Timetable, reader: Reader): Html =>
  html`<ol class="stages">${definition.stages.map((stage) => stageCard(definition, timetable, stage, reader))}</ol>`;

function stageCard(definition: Definition, timetable: Timetable, stage: Stage, reader: Reader): Html {
  const { say, text } = reader;
  const time = stageTime(definition, timetable, stage, reader);
  const judgements = definition.judgements.filter(({ stages }) => stages.includes(stage.code));

  return html`<li id="stage-${stage.code}">
<h3>${text(stage.title)}${!stage.on && html` <span class="tag">${say('stage.off')}</span>`}</h3>
<dl class="means">
${time && html`<div><dt>${say('stage.time')}</dt><dd>${time}</dd></div>`}
<div><dt>${say('stage.entry')}</dt><dd>${text(stage.entry)}</dd></div>
<div><dt>${say('stage.work')}</dt><dd>${text(stage.work)}</dd></div>
<div><dt>${say('stage.exit')}</dt><dd>${text(stage.exit)}</dd></div>
<div><dt>${say('stage.roles')}</dt><dd>${stage.roles.map((role) => roleTitle(definition, role, reader)).join(say('between'))}</dd></div>
${stage.clauses.length > 0 && html`<div><dt>${say('stage.clauses')}</dt><dd>${clauseLinks(definition, stage.clauses, reader)}</dd></div>`}
</dl>
${
  judgements.length > 0 &&
  html`<details><summary>${say('stage.judgements', { amount: judgements.length })}</summary>
<ul class="judgements">${judgements.map((judgement) => judgementRow(definition, judgement, stage, reader))}</ul>
</details>`
}
</li>`;
}

function stageTime(
  definition: Definition,
  timetable: Timetable,
  { on, opens, closes }: Stage,
  reader: Reader,
): string | undefined {
  if (!on) return undefined;
  const from = opens && whenWords(definition, timetable, opens, reader);
  const to = closes && whenWords(definition, timetable, closes, reader);
  if (from && to) return reader.say('stage.fromTo', { from, to });
  if (from) return reader.say('stage.from', { from });
  return to ? reader.say('stage.to', { to }) : undefined;
}

/** Told in full where it is first asked, and from there on by a link. */
function judgementRow(definition: Definition, judgement: Judgement, stage: Stage, reader: Reader): Html {
  const { say, text } = reader;
  const titles = (roles: readonly string[]) =>
    roles.map((role) => roleTitle(definition, role, reader)).join(say('between'));
  const title = text(judgement.title);
  if (judgement.stages[0] !== stage.code) {
    return html`<li><a href="${paths.programme(definition.about.code, `judgement-${judgement.code}`)}">${title}</a></li>`;
  }
  return html`<li id="judgement-${judgement.code}">
<h4>${title}</h4>
<p>${text(judgement.asks)}</p>
<dl class="means">
<div><dt>${say('judgement.by')}</dt><dd>${titles(judgement.by)}${judgement.counts === 'second-person' && html` ${say('met.secondPerson')}`}${judgement.decidedBy && html` ${say('met.decidedBy', { who: titles([judgement.decidedBy]) })}`}</dd></div>
${judgement.mayDisagree.length > 0 && html`<div><dt>${say('judgement.mayDisagree')}</dt><dd>${titles(judgement.mayDisagree)}</dd></div>`}
<div><dt>${say('judgement.options')}</dt><dd>${judgement.options.map(({ label }) => text(label)).join(say('between'))}</dd></div>
<div><dt>${say('judgement.applicantSees')}</dt><dd>${text(judgement.applicantSees)}</dd></div>
</dl>
</li>`;
}
