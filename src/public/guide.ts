import type { Clause, ClauseKind } from '#domain/programme/clause.ts';
import { coverage } from '#domain/programme/coverage.ts';
import type { Definition } from '#domain/programme/definition.ts';
import type { Language } from '#messages/language.ts';
import type { EnabledProgramme } from '#server/programme/programmes.ts';
import { type Html, html } from './html.ts';
import type { Page } from './layout.ts';
import { clauseNumber, groupOf } from './parts/clause.ts';
import { icon } from './parts/icon.ts';
import { markLegend } from './parts/mark-tag.ts';
import { type Met, metBy } from './parts/met-by.ts';
import { paths } from './paths.ts';
import { type Reader, readerOf } from './reader.ts';

const kinds: readonly ClauseKind[] = ['rule', 'judgement', 'stage', 'information'];

/** Every obligation of the guide in our words, and what meets it: computed, judged by whom, or seen to by the procedure. */
export function guidePage(
  data: { programme: EnabledProgramme; kind?: ClauseKind | undefined },
  language: Language,
): Page {
  const reader = readerOf(language);
  const { say, text } = reader;
  const { definition } = data.programme;
  const { about } = definition;
  const shown = definition.clauses.filter(({ kind }) => data.kind === undefined || kind === data.kind);
  const groups = definition.clauseGroups
    .map((group) => ({ group, clauses: shown.filter(({ code }) => groupOf(definition, code) === group) }))
    .filter(({ clauses }) => clauses.length > 0);

  return {
    title: say('guide.title'),
    summary: say('guide.summary'),
    crumbs: [{ title: text(about.shortTitle), path: paths.programme(about.code) }],
    programme: data.programme,
    tab: 'guide',
    about: say('guide.about', { guide: text(about.guide.title), issuer: text(about.guide.issuer) }),
    body: html`
${covered(definition, data.kind, reader)}
<nav class="contents" aria-label="${say('contents')}"><ul>
${groups.map(({ group, clauses }) => html`<li><a href="#group-${group.prefix}">${text(group.number)} ${text(group.title)}</a> <span class="quiet">${clauses.length}</span></li>`)}
</ul></nav>
${groups.map(
  ({ group, clauses }) => html`<section class="group" id="group-${group.prefix}">
<h2><span class="number">${text(group.number)}</span> ${text(group.title)}</h2>
${clauses.map((clause) => clauseRow(definition, clause, reader))}
</section>`,
)}`,
  };
}

function covered(definition: Definition, chosen: ClauseKind | undefined, reader: Reader): Html {
  const { say, text } = reader;
  const { clauses, total, covered } = coverage(definition);
  const path = paths.guide(definition.about.code);
  const choice = (kind: ClauseKind | undefined, amount: number) =>
    html`<li><a href="${kind ? `${path}?kind=${kind}` : path}"${kind === chosen && html` aria-current="true"`}>${say(`kind.${kind ?? 'all'}.title`)} <span class="amount">${amount}</span></a></li>`;

  return html`<section class="card covered">
<p class="headline">${icon(covered === total ? 'done' : 'attend')} ${say('guide.covered', { total, covered })}</p>
<p class="note">${text(definition.about.guide.restated)}</p>
<nav aria-label="${say('guide.filter')}"><ul class="choices">
${choice(undefined, total)}
${kinds.map((kind) => choice(kind, clauses.filter((clause) => clause.kind === kind).length))}
</ul></nav>
<p class="quiet">${say(`kind.${chosen ?? 'all'}.means`)}</p>
${markLegend(reader)}
</section>`;
}

function clauseRow(definition: Definition, clause: Clause, reader: Reader): Html {
  const { say, text } = reader;
  return html`<article class="clause" id="${clause.code}">
<div class="clause-head">
<h3><a href="#${clause.code}">${clauseNumber(definition, clause.code, reader)}</a></h3>
<p class="note">${text(clause.where)}</p>
<span class="tag">${say(`kind.${clause.kind}.title`)}</span>
</div>
<div>
<p class="says">${text(clause.says)}</p>
${clause.withdrawn ? html`<p>${say('guide.withdrawn', { why: text(clause.withdrawn) })}</p>` : meansOf(definition, clause, reader)}
</div>
</article>`;
}

function meansOf(definition: Definition, { code, by, evidence }: Clause, reader: Reader): Html {
  const { say, text } = reader;
  const points = definition.interpretations.filter(({ clauses }) => clauses.includes(code));
  const means = by.map((id) => metBy(definition, id, code, reader));
  const isMet = means.length > 0 && means.every((met) => met !== undefined);
  const byKind = Object.groupBy(
    means.filter((met) => met !== undefined),
    ({ kind }) => kind,
  );

  return html`<dl class="means">
${!isMet && html`<div><dt>${icon('attend')}</dt><dd>${say('guide.notMet')}</dd></div>`}
${Object.values(byKind).map((mets = []) => kindRow(mets, reader))}
${points.length > 0 && html`<div><dt>${say('guide.interpretation')}</dt><dd>${points.map((point) => html`<a class="met" href="${paths.interpretations(definition.about.code, `interpretation-${point.code}`)}">${text(point.question)}</a> `)}</dd></div>`}
${evidence && html`<div><dt>${say('guide.evidence')}</dt><dd>${text(evidence)}</dd></div>`}
</dl>`;
}

/** Everything of one kind under its word. */
const kindRow = (
  mets: readonly Met[],
  { say }: Reader,
): Html => html`<div${mets[0]?.kind === 'criterion' && html` class="criteria"`}>
<dt>${say(`met.${mets[0]?.kind}`)}</dt>
<dd>${mets.map(({ title, details }) => html`<span class="met">${title} ${details.map((detail) => detail && html`${detail} `)}</span>`)}</dd>
</div>`;
