import type { Definition, Direction } from '#domain/programme/definition.ts';
import type { Criterion, RubricItem } from '#domain/programme/rubric.ts';
import type { Language } from '#messages/language.ts';
import type { EnabledProgramme } from '#server/programme/programmes.ts';
import { type Html, html } from './html.ts';
import type { Page } from './layout.ts';
import { bandRanges } from './parts/band-ranges.ts';
import { clauseLinks, groupOf } from './parts/clause.ts';
import { unitWord } from './parts/figure.ts';
import { withHan } from './parts/han.ts';
import { markLegend, markTag } from './parts/mark-tag.ts';
import { paths } from './paths.ts';
import { type Reader, readerOf } from './reader.ts';

/** What is scored in every direction: criteria, weights, levels with their points, and what is computed from answers. */
export function rubricPage({ programme }: { programme: EnabledProgramme }, language: Language): Page {
  const reader = readerOf(language);
  const { say, text } = reader;
  const { definition } = programme;
  const directions = definition.directions.filter(({ code }) => definition.rubrics[code]);

  return {
    title: say('rubric.title'),
    summary: say('rubric.summary'),
    crumbs: [{ title: text(definition.about.shortTitle), path: paths.programme(definition.about.code) }],
    programme,
    tab: 'rubrics',
    about: say('rubric.about'),
    body: html`
<section class="card">
<ul class="plain">
<li>${say('rubric.judged')}</li>
<li>${say('rubric.computed')}</li>
<li>${say('rubric.missing')}</li>
</ul>
${markLegend(reader)}
</section>
<nav class="contents" aria-label="${say('contents')}"><ul>
${directions.map((direction) => html`<li><a href="#${direction.code}">${number(definition, direction, reader)} ${text(direction.title)}</a></li>`)}
</ul></nav>
${directions.map((direction) => directionRubric(definition, direction, reader))}`,
  };
}

const number = (definition: Definition, { clauseGroup }: Direction, { text }: Reader): string => {
  const group = groupOf(definition, clauseGroup);
  return group ? text(group.number) : '';
};

function directionRubric(definition: Definition, direction: Direction, reader: Reader): Html | undefined {
  const rubric = definition.rubrics[direction.code];
  return (
    rubric &&
    html`<section class="group" id="${direction.code}">
<h2><span class="number">${number(definition, direction, reader)}</span> ${reader.text(direction.title)} ${markTag(rubric.mark, reader)}</h2>
${rubric.criteria.map((criterion) => criterionBlock(definition, criterion, reader))}
</section>`
  );
}

const criterionBlock = (
  definition: Definition,
  criterion: Criterion,
  reader: Reader,
): Html => html`<article class="criterion" id="${criterion.code}">
<div class="criterion-head">
<h3>${reader.text(criterion.title)}</h3>
<p class="weight"><strong>${criterion.weight}</strong> ${reader.say('rubric.points')}</p>
${clauseLinks(definition, criterion.clauses, reader)}
</div>
${criterion.items.map((item) => itemBlock(definition, item, reader))}
</article>`;

function itemBlock({ scoreLevels }: Definition, item: RubricItem, reader: Reader): Html {
  const { say, text } = reader;
  const kind = item.kind === 'judged' ? say('rubric.byExperts') : say('rubric.bySystem');
  const points = say('rubric.itemPoints', { points: item.max });
  const head = item.title
    ? html`<h4>${text(item.title)} <span class="quiet">${kind}${say('betweenParts')}${points}</span></h4>`
    : html`<h4>${kind} <span class="quiet">${points}</span></h4>`;

  if (item.kind === 'computed') {
    const gap = item.unit === '%' || reader.language === 'zh-CN' ? '' : ' ';
    const unit = withHan(`${gap}${unitWord(item.unit, reader)}`, reader);
    return html`${head}<dl class="levels bands">${bandRanges(item.bands).map(({ range, points }) => html`<div><dt>${range}${unit}</dt><dd>${say('rubric.bandPoints', { points })}</dd></div>`)}</dl>`;
  }
  const least = scoreLevels.find(({ code }) => code === String(item.max));
  const levels = (['excellent', 'good', 'fair', 'weak'] as const).map((level, index, all) => {
    const above = all[index - 1];
    const from = least?.[level];
    const to = above === undefined ? item.max : least && least[above] - 1;
    const range = from === undefined || to === undefined ? '' : from === to ? `${from}` : `${from}–${to}`;
    return html`<div><dt>${say(`rubric.level.${level}`)} <span class="range">${range}</span></dt><dd>${text(item.anchors[level])}</dd></div>`;
  });
  return html`${head}<dl class="levels">${levels}</dl>`;
}
