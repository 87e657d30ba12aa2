import type { Definition, Judgement, Stage } from '#domain/programme/definition.ts';
import { type Html, html } from '../html.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../reader.ts';
import { roleTitles } from './role-titles.ts';

/** What named persons judge in a stage: in full where it is asked first, by a link where it may be asked again. */
export function stageJudgements(definition: Definition, { code }: Stage, reader: Reader): Html | false {
  const { say, text } = reader;
  const judged = definition.judgements.filter(({ stages }) => stages.includes(code));
  const first = judged.filter(({ stages }) => stages[0] === code);
  const again = judged.filter(({ stages }) => stages[0] !== code);

  return (
    judged.length > 0 &&
    html`<details><summary>${say('stage.judgements', { amount: judged.length })}</summary>
${first.length > 0 && html`<ul class="judgements">${first.map((judgement) => judgementRow(definition, judgement, reader))}</ul>`}
${again.length > 0 && html`<p class="again">${say('stage.again')} ${again.map((judgement) => html`<a href="${paths.stages(definition.about.code, `judgement-${judgement.code}`)}">${text(judgement.title)}</a> `)}</p>`}
</details>`
  );
}

function judgementRow(definition: Definition, judgement: Judgement, reader: Reader): Html {
  const { say, text } = reader;
  const { code, title, asks, by, counts, decidedBy, mayDisagree, options, applicantSees } = judgement;

  return html`<li id="judgement-${code}">
<h3>${text(title)}</h3>
<p>${text(asks)}</p>
<dl class="means">
<div><dt>${say('judgement.by')}</dt><dd>${roleTitles(definition, by, reader)}${counts === 'second-person' && [say('betweenParts'), say('met.secondPerson')]}</dd></div>
${decidedBy && html`<div><dt>${say('judgement.decidedBy')}</dt><dd>${roleTitles(definition, [decidedBy], reader)}</dd></div>`}
${mayDisagree.length > 0 && html`<div><dt>${say('judgement.mayDisagree')}</dt><dd>${roleTitles(definition, mayDisagree, reader)}</dd></div>`}
<div><dt>${say('judgement.options')}</dt><dd>${options.map(({ label }) => text(label)).join(say('between'))}</dd></div>
<div><dt>${say('judgement.applicantSees')}</dt><dd>${text(applicantSees)}</dd></div>
</dl>
</li>`;
}
