import type { Definition, Direction } from '#domain/programme/definition.ts';
import { type Html, html } from '../html.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../reader.ts';
import { groupOf } from './clause.ts';
import { figure } from './figure.ts';
import { markTag } from './mark-tag.ts';

/** What one may apply for: each direction with its target, its preference and the pages that tell more. */
export const directionList = (definition: Definition, reader: Reader): Html =>
  html`<ol>${definition.directions.map((direction) => directionCard(definition, direction, reader))}</ol>`;

function directionCard(definition: Definition, direction: Direction, reader: Reader): Html {
  const { say, text } = reader;
  const { code } = definition.about;
  const group = groupOf(definition, direction.clauseGroup);
  const preferences = definition.preferences.filter((each) => each.direction === direction.code);

  return html`<li class="card direction">
<p class="number">${group && text(group.number)}</p>
<div>
<h3>${text(direction.title)}</h3>
<p>${text(direction.summary)}</p>
<details><summary>${say('direction.more')}</summary>
<dl class="facts" id="direction-${direction.code}">
${target(definition, direction, reader)}
${preferences.length > 0 && html`<div><dt>${say('direction.preference')}</dt><dd>${preferences.map(({ title }) => text(title)).join(say('between'))}</dd></div>`}
<div><dt>${say('direction.outcome')}</dt><dd>${text(direction.outcome.list)}</dd></div>
</dl>
</details>
<ul class="links">
<li><a href="${paths.guide(code, `group-${direction.clauseGroup}`)}">${say('direction.clauses')}</a></li>
<li><a href="${paths.rubrics(code, direction.code)}">${say('direction.rubric')}</a></li>
<li><a href="${paths.form(code, direction.code)}">${say('direction.form')}</a></li>
</ul>
</div>
</li>`;
}

/** The guide's figure is a target, never a cap; in a demonstration its own stands beside it. */
function target({ settings }: Definition, direction: Direction, reader: Reader): Html | undefined {
  const { say } = reader;
  const quota = settings.find(({ code }) => code === 'softQuota');
  const demo = settings.find(({ code }) => code === 'demoTargets');
  const inDirection = (setting: typeof quota) => {
    const value = setting?.perDirection?.[direction.code];
    return setting && typeof value === 'string' ? figure(value, setting.unit, reader) : undefined;
  };
  const about = inDirection(quota);
  const shown = inDirection(demo);
  if (!quota || about === undefined) return undefined;

  return html`<div><dt>${say('direction.target')}</dt><dd>${say('direction.about')}${about} ${markTag(quota.mark, reader)}${shown !== undefined && html`<br>${say('direction.demoTarget')} ${shown}`}</dd></div>`;
}
