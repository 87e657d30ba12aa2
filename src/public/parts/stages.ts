import type { Definition, Stage } from '#domain/programme/definition.ts';
import type { Timetable } from '#domain/programme/timetable.ts';
import { type Html, html } from '../html.ts';
import type { Reader } from '../reader.ts';
import { clauseLinks } from './clause.ts';
import { stageJudgements } from './judgements.ts';
import { roleTitles } from './role-titles.ts';
import { settingValue } from './setting-value.ts';
import { whenWords } from './when.ts';

/** The way of an application from stage to stage: who begins, what is done, what ends it, and what a named person judges there. */
export const stageList = (definition: Definition, timetable: Timetable, reader: Reader): Html =>
  html`<ol class="stages">${definition.stages.map((stage) => stageCard(definition, timetable, stage, reader))}</ol>`;

function stageCard(definition: Definition, timetable: Timetable, stage: Stage, reader: Reader): Html {
  const { say, text } = reader;
  const time = stageTime(definition, timetable, stage, reader);
  const period = definition.settings.find(({ code }) => code === stage.closes);

  return html`<li id="stage-${stage.code}">
<h2>${text(stage.title)}${!stage.on && html` <span class="tag">${say('stage.off')}</span>`}</h2>
<dl class="means">
${time && html`<div><dt>${say('stage.time')}</dt><dd>${time}</dd></div>`}
${period && html`<div><dt>${text(period.title)}</dt><dd>${settingValue(definition, period, reader)}</dd></div>`}
<div><dt>${say('stage.entry')}</dt><dd>${text(stage.entry)}</dd></div>
<div><dt>${say('stage.work')}</dt><dd>${text(stage.work)}</dd></div>
<div><dt>${say('stage.exit')}</dt><dd>${text(stage.exit)}</dd></div>
<div><dt>${say('stage.roles')}</dt><dd>${roleTitles(definition, stage.roles, reader)}</dd></div>
${stage.clauses.length > 0 && html`<div><dt>${say('stage.clauses')}</dt><dd>${clauseLinks(definition, stage.clauses, reader)}</dd></div>`}
</dl>
${stageJudgements(definition, stage, reader)}
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
  const to = closes && timetable.has(closes) && whenWords(definition, timetable, closes, reader);
  if (from && to) return reader.say('stage.fromTo', { from, to });
  if (from) return reader.say('stage.from', { from });
  return to ? reader.say('stage.to', { to }) : undefined;
}
